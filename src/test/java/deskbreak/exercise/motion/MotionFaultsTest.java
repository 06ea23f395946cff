// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules for motions find what is wrong; else they would prove nothing. */
class MotionFaultsTest {
    private static final Pose UPRIGHT = pose(Map.of(), 0.91);

    @Test
    void standingStillIsFine() {
        assertThat(MotionFaults.of(motion(UPRIGHT))).isEmpty();
    }

    @Test
    void aHandThatDoesNotReachMissesWhatItTouches() {
        Reach far = new Reach(BodyPoint.LEFT_PALM, new Target.Room(new Vec(0.2, 1.3, 1.5)), Optional.empty(), Optional.empty());
        Pose pose = new Pose(Map.of(), UPRIGHT.placed(), List.of(far));
        assertThat(MotionFaults.of(motion(pose))).anyMatch(fault -> fault.startsWith("left-palm misses what it touches by 0.8"));
    }

    @Test
    void aKneeThatBendsForwardGoesTooFar() {
        Pose pose = pose(Map.of(Joint.LEFT_KNEE, Turn.about(Vec.X, -40)), 0.91);
        assertThat(MotionFaults.of(motion(pose))).contains("left-knee goes 32 degrees too far");
    }

    @Test
    void feetUnderTheFloorAreSeen() {
        assertThat(MotionFaults.of(motion(pose(Map.of(), 0.8)))).anyMatch(fault -> fault.startsWith("left-toes goes 0.0"));
    }

    @Test
    void aBodyInAChairIsSeen() {
        Motion still = motion(UPRIGHT);
        Prop chair = new Prop(Prop.Kind.CHAIR, Vec.ZERO, 0, 1, Optional.empty());
        Motion inChair = new Motion(still.camera(), List.of(chair), still.poses(), still.rest(), still.out(), still.back());
        assertThat(MotionFaults.of(inChair))
                .anyMatch(fault -> fault.startsWith("left-knee goes") && fault.endsWith("into the floor or a thing"));
    }

    private static Pose pose(Map<Joint, Turn> joints, double high) {
        return new Pose(joints, new Pose.Placed(BodyPoint.HIPS, false, new Vec(0, high, 0)), List.of());
    }

    private static Motion motion(Pose pose) {
        Key key = new Key("there", 1, 0, Key.Ease.SMOOTH);
        return new Motion(new Camera(0, 0, 1, Optional.empty()), List.of(), Map.of("there", pose), "there", List.of(key), List.of(key));
    }
}
