// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Breaks a text into lines for painting. */
final class Lines {
    private static final String MORE = "\u2026";

    private Lines() {
    }

    /**
     * @param width how wide a text is
     * @param room how wide a line may be, in the same unit
     * @param most how many lines there may be, at least one; what does not fit ends in an ellipsis
     */
    static List<String> of(String text, ToIntFunction<String> width, int room, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width.applyAsInt(longer) <= room || lines.size() == most - 1) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        lines.replaceAll(l -> fit(l, width, room));
        return lines;
    }

    private static String fit(String line, ToIntFunction<String> width, int room) {
        if (width.applyAsInt(line) <= room) {
            return line;
        }
        int length = line.length();
        while (length > 0 && width.applyAsInt(line.substring(0, length).strip() + MORE) > room) {
            length--;
        }
        return line.substring(0, length).strip() + MORE;
    }
}
