// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.Optional;

/** The body between two key poses. */
final class Between {
    private Between() {
    }

    static Stance of(Solved begin, Solved end, double share) {
        Pose from = begin.pose();
        Pose to = end.pose();
        Stance stance = begin.stance().towards(end.stance(), share);
        if (from.placed().sameAs(to.placed())) {
            Vec at = from.placed().at().towards(to.placed().at(), share);
            stance = new Pose.Placed(to.placed().point(), to.placed().both(), at).put(stance);
        }
        for (Reach reach : to.reaches()) {
            Optional<Reach> before = from.reach(reach.limb()).filter(r -> r.point() == reach.point());
            if (before.isPresent()) {
                stance = TwoBones.solve(stance, reach(before.get(), reach, Body.of(stance), share));
            }
        }
        return stance;
    }

    /** What touches in both poses goes on touching, or wanders from one place to the other. */
    private static Reach reach(Reach before, Reach after, Body now, double share) {
        Target to = before.to().equals(after.to())
                ? after.to()
                : new Target.Room(before.to().in(now).towards(after.to().in(now), share));
        Optional<Turn> facing = before.facing().flatMap(b -> after.facing().map(a -> b.towards(a, share)));
        Optional<Vec> bend = before.bend().flatMap(b -> after.bend().map(a -> b.towards(a, share)));
        return new Reach(after.point(), to, facing, bend);
    }
}
