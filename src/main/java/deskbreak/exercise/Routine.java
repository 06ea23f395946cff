// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A sequence of moves that comes with Deskbreak. Its name is a message: see {@link RoutineTexts}.
 *
 * @param id kebab-case, unique among them
 * @param source the article that groups these moves, "A" to "E"
 * @param subject what it was made for, where that is something to be careful with
 * @param times when it is offered if the person switches it on and says nothing else; the project's own choice
 * @param exercises ids, in the article's order; never empty
 */
public record Routine(String id, String source, Optional<Subject> subject, List<LocalTime> times, List<String> exercises) {
    /** What somebody may have told Deskbreak of, and a routine may be made for. */
    public enum Subject {
        SCIATICA, SCOLIOSIS, PREGNANCY
    }

    public Routine {
        times = List.copyOf(times);
        exercises = List.copyOf(exercises);
    }
}
