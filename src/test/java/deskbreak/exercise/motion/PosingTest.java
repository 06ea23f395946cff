// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** A mannequin in the hands of somebody who drags its joints. */
class PosingTest {
    private static final double CENTIMETRE = 0.01;
    private static final Pose STANDING = Posing.standing();
    private static final Pose SITTING = Posing.sitting();

    @Test
    void aHandGoesWhereItIsDragged() {
        for (Vec to : List.of(new Vec(0.3, 1.3, 0.4), new Vec(0.2, 1.6, 0.3), new Vec(0.6, 1.1, 0.1), new Vec(0.15, 1.75, 0.1),
                new Vec(0.1, 1.2, 0.3), new Vec(0.35, 0.9, 0.2))) {
            Pose dragged = Posing.drag(STANDING, Joint.LEFT_WRIST, to);
            assertThat(Body.of(dragged).place(BodyPoint.LEFT_PALM).distance(to)).as("%s", to).isLessThan(CENTIMETRE);
            assertThat(worst(dragged)).as("%s", to).isLessThan(1);
        }
    }

    @Test
    void aHandDraggedTooFarStretchesTheArmTowardsThere() {
        Body body = Body.of(Posing.drag(STANDING, Joint.LEFT_WRIST, new Vec(3, 1.4, 0)));
        assertThat(body.angles(Joint.LEFT_ELBOW)[0]).isLessThan(8);
        assertThat(body.place(BodyPoint.LEFT_PALM).y()).isCloseTo(1.4, within(0.05));
        assertThat(body.place(BodyPoint.LEFT_PALM).x()).isGreaterThan(0.7);
    }

    @Test
    void thePelvisSinksAndTheFeetStay() {
        Body before = Body.of(STANDING);
        Body body = Body.of(Posing.nudge(STANDING, Joint.PELVIS, new Vec(0, -0.25, -0.1)));
        assertThat(body.place(Joint.PELVIS).y()).isCloseTo(before.place(Joint.PELVIS).y() - 0.25, within(CENTIMETRE));
        assertThat(body.place(BodyPoint.LEFT_SOLE).distance(before.place(BodyPoint.LEFT_SOLE))).isLessThan(0.001);
        assertThat(body.place(BodyPoint.RIGHT_SOLE).distance(before.place(BodyPoint.RIGHT_SOLE))).isLessThan(0.001);
        assertThat(body.angles(Joint.LEFT_KNEE)[0]).isGreaterThan(40);
    }

    @Test
    void aBodyThatStandsOnItsSolesIsNotLiftedOffTheFloor() {
        Pose onSoles = new Pose(Map.of(), new Pose.Placed(BodyPoint.LEFT_SOLE, true, Vec.ZERO), List.of());
        Pose lifted = Posing.nudge(onSoles, Joint.PELVIS, new Vec(0, 0.5, 0));
        assertThat(Body.of(lifted).place(BodyPoint.LEFT_SOLE).y()).isCloseTo(0, within(0.001));
    }

    @Test
    void aFootIsLiftedAndTheOtherStays() {
        Vec stays = Body.of(STANDING).place(BodyPoint.RIGHT_SOLE);
        Body body = Body.of(Posing.nudge(Posing.freed(STANDING, Limb.LEFT_LEG), Joint.LEFT_ANKLE, new Vec(0, 0.3, 0.2)));
        assertThat(body.place(Joint.LEFT_ANKLE).y()).isGreaterThan(0.35);
        assertThat(body.place(BodyPoint.RIGHT_SOLE).distance(stays)).isLessThan(0.001);
    }

    @Test
    void aPinnedHandStaysWhileTheChestLeans() {
        Pose pinned = Posing.pinned(Posing.drag(SITTING, Joint.LEFT_WRIST, new Vec(0.25, 0.75, 0.45)), Limb.LEFT_ARM);
        Vec hand = Body.of(pinned).place(BodyPoint.LEFT_PALM);
        Pose leant = Posing.nudge(pinned, Joint.NECK, new Vec(-0.1, 0, 0.05));
        assertThat(Body.of(leant).place(Joint.NECK).distance(Body.of(pinned).place(Joint.NECK))).isGreaterThan(0.05);
        assertThat(Body.of(leant).place(BodyPoint.LEFT_PALM).distance(hand)).isLessThan(0.002);
    }

    @Test
    void theHeadAndTheSpineFollow() {
        Body before = Body.of(SITTING);
        Body head = Body.of(Posing.nudge(SITTING, Joint.HEAD, new Vec(0.08, 0, 0)));
        assertThat(head.angles(Joint.NECK)[1] + head.angles(Joint.HEAD)[1]).isGreaterThan(10);
        assertThat(head.place(Joint.CHEST).distance(before.place(Joint.CHEST))).isLessThan(0.001);
        Body spine = Body.of(Posing.nudge(SITTING, Joint.NECK, new Vec(0, -0.1, 0.2)));
        assertThat(spine.angles(Joint.LUMBAR)[0]).isGreaterThan(5);
        assertThat(spine.angles(Joint.MIDDLE)[0]).isGreaterThan(5);
    }

    @Test
    void anElbowWhoseHandIsPinnedSwivels() {
        Pose pinned = Posing.pinned(Posing.drag(SITTING, Joint.LEFT_WRIST, new Vec(0.2, 0.9, 0.35)), Limb.LEFT_ARM);
        Body before = Body.of(pinned);
        Body after = Body.of(Posing.nudge(pinned, Joint.LEFT_ELBOW, new Vec(0.15, 0.1, 0)));
        assertThat(after.place(Joint.LEFT_ELBOW).distance(before.place(Joint.LEFT_ELBOW))).isGreaterThan(0.03);
        assertThat(after.place(BodyPoint.LEFT_PALM).distance(before.place(BodyPoint.LEFT_PALM))).isLessThan(0.002);
    }

    @Test
    void anAngleIsSetAndEndsWhereTheJointDoes() {
        assertThat(Body.of(Posing.bend(STANDING, Joint.LEFT_KNEE, 0, 70)).angles(Joint.LEFT_KNEE)[0]).isCloseTo(70, within(0.1));
        assertThat(Body.of(Posing.bend(STANDING, Joint.LEFT_KNEE, 0, 500)).angles(Joint.LEFT_KNEE)[0]).isCloseTo(160, within(1.0));
        assertThat(Body.of(Posing.bend(SITTING, Joint.HEAD, 2, 30)).angles(Joint.HEAD)[2]).isCloseTo(30, within(0.1));
    }

    @Test
    void twiceMirroredIsAsBefore() {
        Pose pose = Posing.pinned(Posing.drag(SITTING, Joint.RIGHT_WRIST, new Vec(-0.5, 1.2, 0.2)), Limb.RIGHT_ARM);
        Body there = Body.of(pose);
        Body mirrored = Body.of(Posing.mirrored(pose));
        assertThat(mirrored.place(BodyPoint.LEFT_PALM).distance(there.place(BodyPoint.RIGHT_PALM).mirrored())).isLessThan(0.001);
        assertThat(Posing.mirrored(Posing.mirrored(pose))).isEqualTo(pose);
    }

    @Test
    void lettingGoOfAFootMovesNothing() {
        for (Limb limb : Limb.values()) {
            Body before = Body.of(SITTING);
            Body after = Body.of(Posing.freed(SITTING, limb));
            assertThat(after.place(limb.end()).distance(before.place(limb.end()))).isLessThan(0.002);
        }
    }

    @Property(tries = 150)
    void noJointIsEverLedBeyondWhatItCanDoAndWhatIsPinnedStays(@ForAll Joint joint, @ForAll boolean seated,
            @ForAll @DoubleRange(min = -0.8, max = 0.8) double x, @ForAll @DoubleRange(min = -0.2, max = 1.8) double y,
            @ForAll @DoubleRange(min = -0.8, max = 0.8) double z) {
        Pose pose = seated ? SITTING : STANDING;
        Pose dragged = Posing.drag(pose, joint, new Vec(x, y, z));
        assertThat(worst(dragged)).isLessThan(1);
        for (Reach reach : dragged.reaches()) {
            assertThat(reach.miss(Body.of(dragged))).isLessThan(0.002);
            Optional<Reach> before = pose.reach(reach.limb());
            if (joint != reach.limb().end()) {
                assertThat(reach.to()).isEqualTo(before.orElseThrow().to());
            }
        }
    }

    private static double worst(Pose pose) {
        Body body = Body.of(pose);
        double worst = 0;
        for (Joint joint : Joint.values()) {
            worst = Math.max(worst, joint.excess(body.angles(joint)));
        }
        return worst;
    }
}
