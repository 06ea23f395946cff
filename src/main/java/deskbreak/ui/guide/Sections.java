// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import deskbreak.exercise.Script;
import deskbreak.exercise.Script.Step;

/** The stretches of a script that "previous" and "next" go by: each move, and each side of it. */
record Sections(Script script, List<Duration> starts) {
    /** Back within this time after a section's start means the one before it. */
    private static final Duration JUST_BEGUN = Duration.ofSeconds(3);

    static Sections of(Script script) {
        List<Duration> starts = new ArrayList<>();
        Duration at = Duration.ZERO;
        Optional<Step> before = Optional.empty();
        for (Step step : script.steps()) {
            if (begins(before, step)) {
                starts.add(at);
            }
            at = at.plus(step.length());
            before = Optional.of(step);
        }
        return new Sections(script, List.copyOf(starts));
    }

    private static boolean begins(Optional<Step> before, Step step) {
        return before.map(b -> !b.exercise().equals(step.exercise()) || step.kind() == Script.Kind.CHANGE_SIDE).orElse(true);
    }

    /** Where "next" leads; empty in the last section. */
    Optional<Duration> next(Duration progress) {
        return starts.stream().filter(start -> start.compareTo(progress) > 0).findFirst();
    }

    /** Where "previous" leads: to the start of this section, or of the one before when this one has just begun. */
    Duration previous(Duration progress) {
        Duration late = progress.minus(JUST_BEGUN);
        return starts.stream().filter(start -> start.compareTo(late) < 0).reduce((a, b) -> b).orElse(Duration.ZERO);
    }
}
