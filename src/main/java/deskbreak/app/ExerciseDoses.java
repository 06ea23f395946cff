// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import deskbreak.exercise.Dose;
import deskbreak.exercise.Dose.Figure;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Source;
import deskbreak.exercise.SourceTexts;
import deskbreak.text.Spans;

/** How much of a move, as the command line says it. */
final class ExerciseDoses {
    private ExerciseDoses() {
    }

    /** "3 times, held 10s on each side". */
    static String amount(Exercise exercise, Dose dose) {
        String amount = dose.hold().isZero()
                ? Words.say("exercise.dose", dose.repetitions())
                : Words.say("exercise.dose-held", dose.repetitions(), Spans.brief(dose.hold()));
        return switch (exercise.sides(dose)) {
            case BOTH -> amount;
            case EACH -> amount + " " + Words.say("exercise.each");
            case ALTERNATING -> amount + ", " + Words.say("exercise.alternating");
            case AFFECTED -> amount + " " + Words.say("exercise.affected");
        };
    }

    /** The same with the article that it follows, and what is the project's own. */
    static String led(Exercise exercise, Dose dose) {
        List<String> origin = new ArrayList<>(dose.source().map(SourceTexts.in(Locale.getDefault())::brief).stream().toList());
        if (dose.own()) {
            boolean all = dose.source().isEmpty();
            origin.add(
                    Words.say(all ? "exercise.own" : dose.ownFigures().contains(Figure.HOLD) ? "exercise.own-hold" : "exercise.own-times"));
        }
        return amount(exercise, dose) + (origin.isEmpty() ? "" : " (" + String.join("; ", origin) + ")");
    }

    /** What an article states: "held 5s to 10s, 3 to 5 times", or that it gives no figure. */
    static String stated(Source source) {
        List<String> figures = new ArrayList<>();
        range(source.holdFrom().map(Spans::brief), source.holdTo().map(Spans::brief)).map(r -> Words.say("exercise.said-hold", r))
                .ifPresent(figures::add);
        range(number(source.repetitionsFrom()), number(source.repetitionsTo())).map(ExerciseDoses::times).ifPresent(figures::add);
        return figures.isEmpty() ? Words.say("exercise.said-nothing") : String.join(", ", figures);
    }

    private static String times(String said) {
        return said.equals("1") ? Words.say("exercise.said-once") : Words.say("exercise.said-times", said);
    }

    private static Optional<String> range(Optional<String> least, Optional<String> most) {
        if (least.isPresent() && most.isPresent()) {
            return Optional.of(least.equals(most) ? least.get() : Words.say("exercise.range", least.get(), most.get()));
        }
        return least.map(l -> Words.say("exercise.range-from", l)).or(() -> most.map(m -> Words.say("exercise.range-to", m)));
    }

    private static Optional<String> number(OptionalInt number) {
        return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty();
    }
}
