// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.util.Optional;

import deskbreak.exercise.Script;
import deskbreak.exercise.Script.Kind;
import deskbreak.exercise.Script.Step;

/**
 * The repetitions of one side, or of both where they alternate.
 *
 * @param done how many are done, with the part of the one under way
 * @param now the number of the one under way, or of the last that was; 0 before the first
 * @param of how many there are, two or more
 */
record Counted(double done, int now, int of) {

    /** @param share how much of the step at that index has passed, 0 to 1; empty where there is one repetition, or none */
    static Optional<Counted> at(Script script, int index, double share) {
        Step step = script.steps().get(index);
        if (step.kind() == Kind.WALK) {
            return Optional.empty();
        }
        // While the sides change, those of the side that comes are counted.
        boolean begins = step.kind() == Kind.LEAD_IN || step.kind() == Kind.CHANGE_SIDE;
        int before = begins ? 0 : worked(script, index, -1);
        int current = works(step) ? 1 : 0;
        int of = before + current + worked(script, index, 1);
        return of < 2 ? Optional.empty() : Optional.of(new Counted(before + current * share, before + current, of));
    }

    /** How many repetitions lie between that step and the bounds of its side. */
    private static int worked(Script script, int index, int direction) {
        int count = 0;
        for (int i = index + direction; i >= 0 && i < script.steps().size(); i += direction) {
            Step step = script.steps().get(i);
            if (step.kind() == Kind.LEAD_IN || step.kind() == Kind.CHANGE_SIDE || step.kind() == Kind.WALK) {
                break;
            }
            count += works(step) ? 1 : 0;
        }
        return count;
    }

    private static boolean works(Step step) {
        return step.kind() == Kind.HOLD || step.kind() == Kind.MOVE;
    }
}
