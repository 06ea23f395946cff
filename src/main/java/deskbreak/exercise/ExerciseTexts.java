// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import deskbreak.text.Messages;

/** The words of the shipped exercises, from the bundle "exercises". */
public final class ExerciseTexts {
    private final Messages messages;

    private ExerciseTexts(Messages messages) {
        this.messages = messages;
    }

    /** In {@code locale} where they have been translated, in English elsewhere. */
    public static ExerciseTexts in(Locale locale) {
        return new ExerciseTexts(Messages.of("exercises", locale));
    }

    /** The words of that exercise; an id without words gives keys in their place and no steps. */
    public ExerciseText of(String id) {
        return new ExerciseText(messages.get(id + ".name"), messages.get(id + ".lead"), numbered(messages, id + ".step"),
                orNothing(id + ".breath"), orNothing(id + ".caution"));
    }

    private String orNothing(String key) {
        return messages.has(key) ? messages.get(key) : "";
    }

    /** The texts {@code prefix.1}, {@code prefix.2} and so on, up to the first that is missing. */
    static List<String> numbered(Messages messages, String prefix) {
        return IntStream.iterate(1, n -> n + 1).mapToObj(n -> prefix + "." + n).takeWhile(messages::has).map(messages::get).toList();
    }
}
