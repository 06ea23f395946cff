// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.Optional;

/**
 * A hand or foot that touches something.
 *
 * @param point what touches: a place on a hand or foot, or the wrist or ankle itself
 * @param to what it touches
 * @param facing how the hand or foot is turned in the world, as the turn of its bone from standing upright; empty to leave wrist or ankle as they are
 * @param bend to where the elbow or knee points, in the frame of the chest or pelvis; empty to leave it as the angles have it
 */
public record Reach(BodyPoint point, Target to, Optional<Turn> facing, Optional<Vec> bend) {
    /** The limb that reaches. */
    public Limb limb() {
        return Limb.of(point).orElseThrow(() -> new IllegalArgumentException(point.word() + " is on no hand and no foot"));
    }

    /** As seen in a mirror between left and right. */
    public Reach mirrored() {
        Target other = switch (to) {
            case Target.Room room -> new Target.Room(room.at().mirrored());
            case Target.Own own -> new Target.Own(own.point().opposite(), own.offset().mirrored());
        };
        return new Reach(point.opposite(), other, facing.map(Turn::mirrored), bend.map(Vec::mirrored));
    }

    /** How far the point is from what it should touch, in metres. */
    public double miss(Body body) {
        return body.place(point).distance(to.in(body));
    }
}
