// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a guided break leads through, step by step. Its steps fill the length of the break exactly.
 */
public record Script(List<Step> steps) {
    public Script {
        steps = List.copyOf(steps);
    }

    /** What a step is. */
    public enum Kind {
        /** Getting ready: "stand up". */
        LEAD_IN,
        /** One held repetition. */
        HOLD,
        /** One repetition that moves without a hold. */
        MOVE,
        /** The other side comes next. */
        CHANGE_SIDE,
        /** Back to the start between two holds, and after the last. */
        REST,
        /** Walk a few steps, or just stand. */
        WALK
    }

    /** The side of the body. */
    public enum Side {
        LEFT, RIGHT
    }

    /**
     * One step.
     *
     * @param exercise the move it belongs to; empty for a walk
     * @param length how long it lasts, over zero
     * @param side the side it is done on, when there is one
     * @param repetition which repetition on this side, from 1; 0 where that means nothing
     * @param repetitions of how many; 0 where that means nothing
     */
    public record Step(Kind kind, Optional<String> exercise, Duration length, Optional<Side> side, int repetition, int repetitions) {}

    /**
     * The same with the side named in each held or moving step that has none.
     *
     * @param moves ids of the moves that this is about: those done on the affected side alone
     */
    public Script onSide(Set<String> moves, Side side) {
        return new Script(steps.stream()
                .map(s -> s.repetition() > 0 && s.side().isEmpty() && s.exercise().filter(moves::contains).isPresent()
                        ? new Step(s.kind(), s.exercise(), s.length(), Optional.of(side), s.repetition(), s.repetitions())
                        : s)
                .toList());
    }

    /** The length of all steps together. */
    public Duration length() {
        return steps.stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** The index of the step at that point; the last one from the end on. */
    public int indexAt(Duration progress) {
        Duration end = Duration.ZERO;
        for (int i = 0; i < steps.size(); i++) {
            end = end.plus(steps.get(i).length());
            if (progress.compareTo(end) < 0) {
                return i;
            }
        }
        return steps.size() - 1;
    }

    /** Where the step of that index begins. */
    public Duration startOf(int index) {
        return steps.subList(0, index).stream().map(Step::length).reduce(Duration.ZERO, Duration::plus);
    }
}
