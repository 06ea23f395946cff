// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.exercises;

import java.util.List;
import java.util.Locale;

import deskbreak.exercise.Dose;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Sides;
import deskbreak.exercise.Source;
import deskbreak.text.Messages;
import deskbreak.ui.theme.Texts;

/** How the facts of a move are said. */
final class ExerciseWords {
    private final Texts texts;

    ExerciseWords(Texts texts) {
        this.texts = texts;
    }

    /** "Hold 10 s, 2 times on each side." */
    String dose(Exercise exercise) {
        Dose dose = exercise.dose();
        String amount = dose.hold().isZero()
                ? texts.get("exercises.dose.move", dose.repetitions())
                : texts.get("exercises.dose.hold", Messages.amount(dose.hold()), dose.repetitions());
        String sides = exercise.sides(dose) == Sides.BOTH ? "" : texts.get("exercises.sides." + word(exercise.sides(dose)));
        return amount + sides + texts.get(ending(dose));
    }

    private static String ending(Dose dose) {
        if (!dose.own()) {
            return "exercises.dose.end";
        }
        return dose.source().isEmpty() ? "exercises.dose.own" : "exercises.dose.partly-own";
    }

    /** "Seated. Moves upper back and shoulders." */
    String kind(Exercise exercise) {
        String position = texts.get("exercises.position." + word(exercise.position()));
        List<String> parts = exercise.parts().stream().sorted().map(part -> part.replace('-', ' ')).toList();
        return parts.isEmpty() ? position : texts.get("exercises.kind", position, String.join(texts.get("exercises.list"), parts));
    }

    /** The articles that state the move, a line each; empty for the person's own. */
    List<String> sources(Exercise exercise) {
        return exercise.sources().stream().map(this::source).toList();
    }

    private String source(Source source) {
        return texts.get("exercises.source", source.source(), source.heading());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
