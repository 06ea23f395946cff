// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.List;
import java.util.Optional;

/**
 * A thing that a move needs.
 *
 * @param at where it stands: for each kind see there
 * @param turn degrees about the vertical, to the left
 * @param size times its ordinary size, 0.3 to 3
 * @param held the hand that holds it; it then goes along with that hand and {@code at} does not count
 */
public record Prop(Kind kind, Vec at, double turn, double size, Optional<BodyPoint> held) {
    /** What there is. Its measures are metres. */
    @SuppressWarnings("ImmutableEnumChecker") // blocks are immutable
    public enum Kind {
        /** {@code at} is on the floor under the middle of the seat; one sits looking along z. The seat is 0.44 high. */
        CHAIR(new Block(-0.225, 0.39, -0.22, 0.225, 0.44, 0.2), new Block(-0.2, 0.58, -0.275, 0.2, 0.96, -0.235)),
        /** {@code at} is on the floor under the middle of the near edge; it stands along z from there. The top is 0.73 high. */
        DESK(new Block(-0.6, 0.7, 0, 0.6, 0.73, 0.6), new Block(-0.57, 0, 0.05, -0.53, 0.7, 0.55),
                new Block(0.53, 0, 0.05, 0.57, 0.7, 0.55)),
        /** {@code at} is on the floor at the wall's face, which looks along z. */
        WALL(new Block(-0.75, 0, -0.08, 0.75, 2.1, 0)),
        /** {@code at} is its middle; it lies along z. It is thin enough for the floor's height to count. */
        MAT(new Block(-0.32, -0.012, -0.95, 0.32, 0, 0.95)),
        /** {@code at} is its middle, so that it touches the floor at a height of 0.325. */
        BALL,
        /** {@code at} is on the floor under its middle; it lies along z and is 0.43 high. */
        BENCH(new Block(-0.14, 0.36, -0.58, 0.14, 0.43, 0.58), new Block(-0.12, 0, -0.5, 0.12, 0.36, -0.44),
                new Block(-0.12, 0, 0.44, 0.12, 0.36, 0.5)),
        /** {@code at} is its middle; it lies along x and is 0.15 thick. */
        ROLLER,
        /** Held across the palm. */
        DUMBBELL;

        /** Half the thickness of what is round. */
        public static final double BALL_RADIUS = 0.325;
        public static final double ROLLER_RADIUS = 0.075;
        public static final double ROLLER_LENGTH = 0.6;
        public static final double DUMBBELL_LENGTH = 0.24;

        private final List<Block> blocks;

        Kind(Block... blocks) {
            this.blocks = List.of(blocks);
        }

        /** The straight-edged parts it is made of, in its own frame; none for what is round. */
        public List<Block> blocks() {
            return blocks;
        }
    }

    /** A part with straight edges, from its least to its greatest corner. */
    public record Block(double left, double bottom, double near, double right, double top, double far) {}

    /** Where a place in its own frame is in the room. */
    public Vec place(Vec own) {
        return at.plus(Turn.about(Vec.Y, turn).of(own.times(size)));
    }

    /** As seen in a mirror between left and right. */
    public Prop mirrored() {
        return new Prop(kind, at.mirrored(), -turn, size, held.map(BodyPoint::opposite));
    }
}
