// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.ArrayList;
import java.util.List;

import deskbreak.exercise.Sequence.Stretch;
import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.exercise.motion.Moment.Phase;

/** A move over and over, at a shortened pace: to recognise it by. Where it has two sides, both are shown in turn. */
public final class Preview {
    private static final double REST = 0.6;
    private static final double HOLD = 1.5;
    /** A longer way is shown in this time, in seconds. */
    private static final double LONGEST_WAY = 4;

    private final Sequence sequence;

    private Preview(Sequence sequence) {
        this.sequence = sequence;
    }

    /** @param course how the move goes */
    public static Preview of(Exercise move, Course course) {
        Sides sides = move.sides(move.dose());
        List<Stretch> all = new ArrayList<>(once(move, course, false));
        if (sides == Sides.EACH || sides == Sides.ALTERNATING) {
            all.addAll(change(course, false));
            all.addAll(once(move, course, true));
            all.addAll(change(course, true));
        }
        return new Preview(new Sequence(all));
    }

    private static List<Stretch> once(Exercise move, Course course, boolean mirrored) {
        return List.of(new Stretch(Phase.REST, REST, mirrored), new Stretch(Phase.OUT, way(course.outSeconds()), mirrored),
                new Stretch(Phase.HELD, move.dose().hold().isZero() ? 0 : HOLD, mirrored),
                new Stretch(Phase.BACK, way(course.backSeconds()), mirrored));
    }

    private static List<Stretch> change(Course course, boolean mirrored) {
        return course.lopsided() ? List.of(new Stretch(Phase.CHANGE, Pace.CHANGE, mirrored)) : List.of();
    }

    private static double way(double seconds) {
        return Math.min(LONGEST_WAY, seconds);
    }

    /** How long it takes until it begins anew. */
    public double seconds() {
        return sequence.seconds();
    }

    /** The moment that many seconds, 0 or more, after the begin of the first round. */
    public Moment at(double seconds) {
        return sequence.at(seconds % sequence.seconds());
    }
}
