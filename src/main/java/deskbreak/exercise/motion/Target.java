// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

/** What a hand or foot reaches for. */
public sealed interface Target {
    /** A place in the room. */
    record Room(Vec at) implements Target {}

    /**
     * A place on the person's own body, wherever that moves.
     *
     * @param offset from there, in the frame of the point's joint
     */
    record Own(BodyPoint point, Vec offset) implements Target {}

    /** Where it is while the body is like this. */
    default Vec in(Body body) {
        return switch (this) {
            case Room room -> room.at();
            case Own own -> body.place(own.point().joint(), own.point().offset().plus(own.offset()));
        };
    }
}
