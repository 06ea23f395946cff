// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.util.ArrayList;
import java.util.List;

/** Words as man(7) wants them written. */
final class Roff {
    private static final int LONGEST = 79;

    private Roff() {
    }

    /** Plain words: everything shows as it is written, and what is copied from a page works. */
    static String prose(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("~", "\\(ti").replace("^", "\\(ha")
                .replace("`", "\\(ga");
        return escaped.startsWith(".") ? "\\&" + escaped : escaped;
    }

    static String bold(String text) {
        return "\\fB" + prose(text) + "\\fR";
    }

    static String italic(String text) {
        return "\\fI" + prose(text) + "\\fR";
    }

    /** In lines that are not too long; each sentence begins one, so that the formatter sees where the last one ends. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String sentence : text.split("(?<=\\.) ", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : sentence.split(" ", -1)) {
                String escaped = prose(word);
                if (!line.isEmpty() && line.length() + escaped.length() >= LONGEST) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(escaped);
            }
            lines.add(line.toString());
        }
        return List.copyOf(lines);
    }
}
