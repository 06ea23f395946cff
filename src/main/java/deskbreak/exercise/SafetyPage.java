// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import deskbreak.text.Messages;

/**
 * What to know before moving, shown at first start and on request. A static page: it asks nothing and judges nobody.
 *
 * @param intro a paragraph that says what Deskbreak is and is not
 */
public record SafetyPage(String title, String intro, List<Section> sections) {
    public SafetyPage {
        sections = List.copyOf(sections);
    }

    /** A heading with its points, each a line. */
    public record Section(String title, List<String> points) {
        public Section {
            points = List.copyOf(points);
        }
    }

    /** The page in {@code locale} where it has been translated, in English elsewhere. */
    public static SafetyPage in(Locale locale) {
        Messages messages = Messages.of("safety", locale);
        List<Section> sections = Stream.of("doctor", "move", "stop", "after")
                .map(name -> new Section(messages.get(name + ".title"), ExerciseTexts.numbered(messages, name))).toList();
        return new SafetyPage(messages.get("title"), messages.get("intro"), sections);
    }
}
