// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command as one line, by the rules that Windows programs take it apart with. The program stands between quotes and nothing is escaped
 * in it; in what follows a backslash means itself unless a quote comes after it.
 */
final class CommandLine {
    private CommandLine() {
    }

    /** @param command program first, which cannot contain a quote */
    static String write(List<String> command) {
        StringBuilder line = new StringBuilder("\"").append(command.getFirst()).append('"');
        command.subList(1, command.size()).forEach(argument -> write(line.append(' '), argument));
        return line.toString();
    }

    private static void write(StringBuilder line, String argument) {
        if (!argument.isEmpty() && argument.chars().noneMatch(c -> c == ' ' || c == '\t' || c == '\n' || c == 0x0B || c == '"')) {
            line.append(argument);
            return;
        }
        line.append('"');
        int backslashes = 0;
        for (int i = 0; i < argument.length(); i++) {
            char c = argument.charAt(i);
            if (c == '"') {
                line.append("\\".repeat(backslashes + 1));
            }
            backslashes = c == '\\' ? backslashes + 1 : 0;
            line.append(c);
        }
        line.append("\\".repeat(backslashes)).append('"');
    }

    /** The command of that line; empty when there is none or a quote is left open. */
    static Optional<List<String>> read(String line) {
        String text = line.strip();
        boolean quoted = text.startsWith("\"");
        int end = quoted ? text.indexOf('"', 1) : text.indexOf(' ');
        if (text.isEmpty() || (quoted && end < 0)) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>();
        command.add(text.substring(quoted ? 1 : 0, end < 0 ? text.length() : end));
        return new Arguments(end < 0 ? "" : text.substring(end + 1), command).read() ? Optional.of(command) : Optional.empty();
    }

    /** Takes arguments apart. */
    private static final class Arguments {
        private final String text;
        private final List<String> found;
        private final StringBuilder argument = new StringBuilder();
        private boolean begun;
        private boolean quoted;

        Arguments(String text, List<String> found) {
            this.text = text;
            this.found = found;
        }

        /** Returns whether every quote was closed. */
        boolean read() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\\') {
                    i = backslashes(i);
                } else if (c == '"') {
                    quoted = !quoted;
                    begun = true;
                } else if (!quoted && (c == ' ' || c == '\t')) {
                    end();
                } else {
                    take(c);
                }
            }
            end();
            return !quoted;
        }

        /** Before a quote two of them are one, and an odd one makes the quote a character; elsewhere each is itself. */
        private int backslashes(int from) {
            int after = from;
            while (after < text.length() && text.charAt(after) == '\\') {
                after++;
            }
            boolean quote = after < text.length() && text.charAt(after) == '"';
            int count = after - from;
            argument.append("\\".repeat(quote ? count / 2 : count));
            begun = true;
            if (quote && count % 2 == 1) {
                argument.append('"');
                return after;
            }
            return after - 1;
        }

        private void take(char c) {
            argument.append(c);
            begun = true;
        }

        private void end() {
            if (begun) {
                found.add(argument.toString());
            }
            argument.setLength(0);
            begun = false;
        }
    }
}
