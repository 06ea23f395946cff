// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.Locale;

import deskbreak.text.Messages;

/** The words of the routines that come with Deskbreak, from the bundle "routines". */
public final class RoutineTexts {
    private final Messages messages;

    private RoutineTexts(Messages messages) {
        this.messages = messages;
    }

    /** In {@code locale} where they have been translated, in English elsewhere. */
    public static RoutineTexts in(Locale locale) {
        return new RoutineTexts(Messages.of("routines", locale));
    }

    /** The same for somebody who stays seated, or for one who can stand. */
    public RoutineTexts forSeated(boolean seated) {
        return new RoutineTexts(messages.forSeated(seated));
    }

    /** Its name; the id where there is none. */
    public String name(String id) {
        return messages.has(id + ".name") ? messages.get(id + ".name") : id;
    }

    /** One line on what it is made of. */
    public String about(String id) {
        return messages.has(id + ".about") ? messages.get(id + ".about") : "";
    }
}
