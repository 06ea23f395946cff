// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import deskbreak.exercise.Script;
import deskbreak.exercise.Script.Kind;
import deskbreak.exercise.Script.Side;
import deskbreak.exercise.Script.Step;

/** What comes next in a script, so that nobody is surprised by it. */
final class Ahead {
    private static final Duration SIDE = Duration.ofSeconds(3);
    private static final Duration MOVE = Duration.ofSeconds(5);

    private Ahead() {
    }

    /** The first step of the next move, or the walk; empty in the last. */
    static Optional<Step> next(Script script, int index) {
        return nextIndex(script, index).map(script.steps()::get);
    }

    private static Optional<Integer> nextIndex(Script script, int index) {
        List<Step> steps = script.steps();
        for (int i = index + 1; i < steps.size(); i++) {
            if (steps.get(i).kind() == Kind.LEAD_IN || steps.get(i).kind() == Kind.WALK) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The same within the last seconds before it begins. */
    static Optional<Step> soon(Script script, Duration progress) {
        return nextIndex(script, script.indexAt(progress)).filter(i -> script.startOf(i).minus(progress).compareTo(MOVE) <= 0)
                .map(script.steps()::get);
    }

    /** The side to change to, within the last seconds before the change begins. */
    static Optional<Side> otherSide(Script script, Duration progress) {
        int next = script.indexAt(progress) + 1;
        return next < script.steps().size() && script.startOf(next).minus(progress).compareTo(SIDE) <= 0
                ? Optional.of(script.steps().get(next)).filter(step -> step.kind() == Kind.CHANGE_SIDE).flatMap(Step::side)
                : Optional.empty();
    }

    /** The side that is up: the step's own, or that of the repetition it leads to, or comes from. */
    static Optional<Side> side(Script script, int index) {
        Step step = script.steps().get(index);
        return step.side().or(() -> worked(script, index, 1)).or(() -> worked(script, index, -1));
    }

    private static Optional<Side> worked(Script script, int index, int direction) {
        int neighbour = index + direction;
        return neighbour < 0 || neighbour >= script.steps().size()
                ? Optional.empty()
                : Optional.of(script.steps().get(neighbour)).filter(s -> s.exercise().equals(script.steps().get(index).exercise()))
                        .flatMap(Step::side);
    }
}
