// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.List;

import deskbreak.exercise.motion.Moment;

/** What a figure does, one stretch after the other. */
record Sequence(List<Stretch> stretches) {
    Sequence {
        stretches = stretches.stream().filter(stretch -> stretch.seconds() > 0).toList();
    }

    /**
     * @param mirrored whether it is on the right side, or comes from there
     */
    record Stretch(Moment.Phase phase, double seconds, boolean mirrored) {
        Stretch times(double factor) {
            return new Stretch(phase, seconds * factor, mirrored);
        }

        private Moment at(double since) {
            return Moment.since(since, phase, seconds, mirrored);
        }
    }

    static double length(List<Stretch> stretches) {
        return stretches.stream().mapToDouble(Stretch::seconds).sum();
    }

    double seconds() {
        return length(stretches);
    }

    /** The moment that many seconds after its begin; its last from the end on. */
    Moment at(double seconds) {
        double since = seconds;
        for (Stretch stretch : stretches) {
            if (since < stretch.seconds()) {
                return stretch.at(since);
            }
            since -= stretch.seconds();
        }
        return stretches.isEmpty() ? Moment.START : stretches.getLast().at(stretches.getLast().seconds());
    }
}
