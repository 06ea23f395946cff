// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

/** A move of the person's own, with its words: it has one language, the person's. */
public record OwnExercise(Exercise exercise, ExerciseText text) {}
