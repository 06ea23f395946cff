// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

/** The body keeps its measures, its joints mean what they say, and a hand that can reach a place is there. */
class KinematicsProperties {
    /** A joint and angles that it can have, without the edges where two descriptions mean the same turn. */
    record Bent(Joint joint, double[] angles) {
        @Override
        public String toString() {
            return joint.word() + " " + Arrays.toString(angles);
        }
    }

    @Provide
    Arbitrary<Bent> bent() {
        return Arbitraries.of(Joint.values()).filter(joint -> joint != Joint.PELVIS).flatMap(joint -> {
            Arbitrary<Double> share = Arbitraries.doubles().between(0.05, 0.95);
            return share.array(Double[].class).ofSize(joint.angles()).map(shares -> {
                double[] angles = new double[shares.length];
                for (int i = 0; i < angles.length; i++) {
                    double[] range = joint.range(i);
                    angles[i] = range[0] + (range[1] - range[0]) * shares[i];
                }
                return new Bent(joint, angles);
            });
        });
    }

    @Property
    void theAnglesOfATurnAreThoseItWasMadeOf(@ForAll("bent") Bent bent) {
        double[] back = bent.joint().angles(bent.joint().turn(bent.angles()));
        for (int i = 0; i < back.length; i++) {
            double apart = Math.abs(back[i] - bent.angles()[i]) % 360;
            assertThat(Math.min(apart, 360 - apart)).as("angle %s of %s", i, Arrays.toString(back)).isLessThan(0.01);
        }
    }

    @Property
    void bonesKeepTheirLengthHoweverTheBodyIsBent(@ForAll("bent") Bent bent) {
        Body body = Body.of(Stance.upright().with(bent.joint(), bent.joint().turn(bent.angles())));
        for (Joint joint : Joint.values()) {
            joint.parent().ifPresent(parent -> assertThat(body.place(joint).distance(body.place(parent)))
                    .isCloseTo(joint.offset().length(), offset(1e-9)));
        }
    }

    @Property
    void inTheMirrorEveryPlaceIsOnTheOtherSide(@ForAll("bent") Bent bent) {
        Body body = Body.of(Stance.upright().with(bent.joint(), bent.joint().turn(bent.angles())));
        for (BodyPoint point : BodyPoint.values()) {
            assertThat(body.mirrored().place(point.opposite()).distance(body.place(point).mirrored())).isLessThan(1e-9);
        }
    }

    @Provide
    Arbitrary<Vec> before() {
        Arbitrary<Double> span = Arbitraries.doubles().between(-0.28, 0.28);
        return Combinators.combine(span, span, Arbitraries.doubles().between(0.15, 0.4)).as((x, y, z) -> new Vec(0.175 + x, 1.37 + y, z));
    }

    @Property
    void aHandTouchesWhateverIsWithinReachOfTheShoulder(@ForAll("before") Vec place) {
        Reach reach = new Reach(BodyPoint.LEFT_PALM, new Target.Room(place), Optional.empty(), Optional.of(new Vec(0.5, -1, -0.3)));
        Body body = Body.of(standing(reach).stance());
        assertThat(reach.miss(body)).isLessThan(0.001);
        assertThat(body.place(Joint.LEFT_ELBOW).distance(body.place(Joint.LEFT_WRIST))).isCloseTo(Joint.FOREARM, offset(1e-9));
    }

    @Property
    void whatTouchesInTwoPosesGoesOnTouchingBetweenThem(@ForAll("before") Vec place, @ForAll @DoubleRange(min = 0, max = 1) double share) {
        Reach reach = new Reach(BodyPoint.LEFT_PALM, new Target.Room(place), Optional.empty(), Optional.of(new Vec(0.5, -1, -0.3)));
        Pose upright = standing(reach);
        Pose turned = new Pose(Map.of(Joint.CHEST, Joint.CHEST.turn(5, 0, 10)), upright.placed(), List.of(reach));
        Body body = Body.of(Between.of(Solved.of(upright), Solved.of(turned), share));
        assertThat(reach.miss(body)).isLessThan(0.01);
    }

    private static Pose standing(Reach reach) {
        return new Pose(Map.of(), new Pose.Placed(BodyPoint.HIPS, false, new Vec(0, 0.91, 0)), List.of(reach));
    }
}
