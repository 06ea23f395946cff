// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.List;

/**
 * The words of one exercise in one language.
 *
 * @param leadIn how to get ready, one short line
 * @param steps three to six short lines, present tense, one action a line
 * @param breath a breathing cue, or empty where no source has one
 * @param caution a line on what to take care of, or empty
 */
public record ExerciseText(String name, String leadIn, List<String> steps, String breath, String caution) {
    public ExerciseText {
        steps = List.copyOf(steps);
    }
}
