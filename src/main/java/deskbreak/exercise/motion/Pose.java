// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A key pose: how the joints are bent, what keeps its place in the room, and what touches what.
 *
 * @param joints the turn of each joint against its parent, the pelvis against the world; the others are straight
 * @param placed what holds the body at its place
 * @param reaches hands and feet that touch something, at most one for each limb; carried out in this order
 */
public record Pose(Map<Joint, Turn> joints, Placed placed, List<Reach> reaches) {
    public Pose {
        joints = Map.copyOf(joints);
        reaches = List.copyOf(reaches);
        if (reaches.stream().map(Reach::limb).distinct().count() < reaches.size()) {
            throw new IllegalArgumentException("a hand or foot can reach for one thing only");
        }
    }

    /**
     * What keeps its place when the body moves.
     *
     * @param point the place on the body
     * @param both whether it is the middle between {@code point} and the same place on the other side
     * @param at where it is in the room
     */
    public record Placed(BodyPoint point, boolean both, Vec at) {
        Vec of(Body body) {
            return both ? body.place(point).towards(body.place(point.opposite()), 0.5) : body.place(point);
        }

        Stance put(Stance stance) {
            return stance.at(stance.hips().plus(at.minus(of(Body.of(stance)))));
        }

        boolean sameAs(Placed o) {
            return point == o.point && both == o.both;
        }
    }

    /** What that limb touches, if anything. */
    public Optional<Reach> reach(Limb limb) {
        return reaches.stream().filter(r -> r.limb() == limb).findFirst();
    }

    Stance stance() {
        Stance stance = Stance.upright();
        for (Map.Entry<Joint, Turn> joint : new EnumMap<>(joints.isEmpty() ? Map.of(Joint.PELVIS, Turn.NONE) : joints).entrySet()) {
            stance = stance.with(joint.getKey(), joint.getValue());
        }
        stance = placed.put(stance);
        for (Reach reach : reaches) {
            stance = TwoBones.solve(stance, reach);
        }
        return stance;
    }
}
