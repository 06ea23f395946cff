// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.safety;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import deskbreak.text.Messages;

/** The words of the safety page. */
public record SafetyPage(String title, String intro, List<Section> sections) {
    public SafetyPage {
        sections = List.copyOf(sections);
    }

    /** A heading with its lines. */
    public record Section(String title, List<String> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** Reads {@code title}, {@code intro}, and for each section {@code S.title} and {@code S.1}, {@code S.2} ... */
    public static SafetyPage of(Messages messages) {
        return new SafetyPage(messages.get("title"), messages.get("intro"),
                Stream.of("doctor", "move", "stop", "after").map(s -> section(messages, s)).toList());
    }

    private static Section section(Messages messages, String name) {
        return new Section(messages.get(name + ".title"),
                IntStream.iterate(1, i -> messages.has(name + "." + i), i -> i + 1).mapToObj(i -> messages.get(name + "." + i)).toList());
    }
}
