// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.Optional;

/** Lets a limb reach: two bones of fixed length, a hinge between them that stays in one plane with the target. */
final class TwoBones {
    /** The hand or foot hangs on with an angle of its own, so the place of its joint is found by trying; this many times is enough for 0.1 mm. */
    private static final int TRIES = 12;
    private static final double NEAR = 1e-4;
    /** How much the limb's own bending counts against where it stands out, in metres. */
    private static final double BY_NATURE = 0.02;
    private static final Vec ALONG = Vec.Y.times(-1);

    private TwoBones() {
    }

    /** The stance in which {@code reach} touches, or comes as near as the bones allow. */
    static Stance solve(Stance stance, Reach reach) {
        Body body = Body.of(stance);
        Vec target = reach.to().in(body);
        Vec hand = reach.facing().orElseGet(() -> body.turn(reach.limb().end())).of(fromEnd(stance, reach));
        Vec pole = reach.bend().map(b -> body.turn(reach.limb().root().frame()).of(b))
                .orElseGet(() -> pole(body, reach.limb(), target.minus(hand)));
        Stance now = stance;
        for (int i = 0; i < TRIES; i++) {
            Body tried = Body.of(now);
            if (i > 0 && tried.place(reach.point()).distance(target) < NEAR) {
                break;
            }
            Turn end = reach.facing().orElseGet(() -> tried.turn(reach.limb().end()));
            Vec hold = end.of(fromEnd(tried.stance(), reach));
            now = bent(tried, reach.limb(), target.minus(hold), pole, reach.facing());
        }
        return now;
    }

    /** To where the elbow or knee stands out from the way to the target, as the angles have it; a straight limb bends the way it can. */
    private static Vec pole(Body body, Limb limb, Vec target) {
        Vec root = body.place(limb.root());
        Vec way = target.minus(root).unit();
        Vec middle = body.place(limb.middle()).minus(root);
        Vec out = middle.minus(way.times(middle.dot(way)));
        return out.plus(body.turn(limb.root()).of(Vec.Z).times(limb.front() * BY_NATURE));
    }

    /** The touching point in the frame of hand or foot; on the toes it moves with them. */
    private static Vec fromEnd(Stance stance, Reach reach) {
        Joint carrier = reach.point().joint();
        return carrier == reach.limb().end()
                ? reach.point().offset()
                : carrier.offset().plus(stance.turn(carrier).of(reach.point().offset()));
    }

    private static Stance bent(Body body, Limb limb, Vec end, Vec pole, Optional<Turn> facing) {
        Vec root = body.place(limb.root());
        Vec way = end.minus(root);
        double far = limb.upper() + limb.lower();
        double length = Math.clamp(way.length(), Math.abs(limb.upper() - limb.lower()) + NEAR, far - NEAR / 10);
        Vec ahead = way.unit();
        Vec aside = pole.across(ahead);
        double cosine = Math.clamp((square(limb.upper()) + square(length) - square(limb.lower())) / (2 * limb.upper() * length), -1, 1);
        Vec upper = ahead.times(cosine).plus(aside.times(Math.sqrt(1 - square(cosine))));
        Vec lower = root.plus(ahead.times(length)).minus(root.plus(upper.times(limb.upper()))).unit();
        Turn upperTurn = axes(upper, aside.minus(upper.times(aside.dot(upper))).unit().times(limb.front()));
        Vec hinge = upperTurn.of(Vec.X);
        Turn lowerTurn = axes(lower, hinge.cross(lower.times(-1)));
        return placed(body, limb, upperTurn, lowerTurn, facing);
    }

    private static double square(double a) {
        return a * a;
    }

    /** The turn of a bone that points to {@code along} and whose front is {@code z}. */
    private static Turn axes(Vec along, Vec z) {
        Vec y = along.times(-1);
        return Turn.toAxes(y.cross(z), y, z);
    }

    /** A forearm turns in itself to follow its hand; a shin does not. */
    private static Stance placed(Body body, Limb limb, Turn upper, Turn lower, Optional<Turn> facing) {
        Stance stance = body.stance();
        boolean arm = limb.front() < 0;
        Turn inItself = arm ? Turn.about(Vec.Y, stanceTurn(stance, limb)) : Turn.NONE;
        if (arm && facing.isPresent()) {
            Turn hand = lower.inverse().times(facing.get());
            Turn swing = Turn.between(ALONG, hand.of(ALONG));
            inItself = Turn.about(Vec.Y, swing.inverse().times(hand).degreesAbout(Vec.Y));
        }
        Turn turned = lower.times(inItself);
        Turn parent = body.turn(limb.root().frame());
        Stance reached = stance.with(limb.root(), parent.inverse().times(upper)).with(limb.middle(), upper.inverse().times(turned));
        return facing.map(f -> reached.with(limb.end(), turned.inverse().times(f))).orElse(reached);
    }

    private static double stanceTurn(Stance stance, Limb limb) {
        return Tumble.XZY.angles(stance.turn(limb.middle()))[2];
    }
}
