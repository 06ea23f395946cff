// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.Locale;

import deskbreak.text.Messages;

/** The articles behind the letters of the facts table, by name, from the bundle "sources". */
public final class SourceTexts {
    private final Messages messages;

    private SourceTexts(Messages messages) {
        this.messages = messages;
    }

    /** In {@code locale} where they have been translated, in English elsewhere. */
    public static SourceTexts in(Locale locale) {
        return new SourceTexts(Messages.of("sources", locale));
    }

    /** Its title, and its publisher where it names one; what stands there instead of a letter, as the person wrote it. */
    public String name(String letter) {
        return messages.has(letter) ? messages.get(letter) : letter;
    }

    /** The same in a few words. */
    public String brief(String letter) {
        String key = letter + ".short";
        return messages.has(key) ? messages.get(key) : name(letter);
    }
}
