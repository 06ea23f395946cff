// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Exec key of a desktop entry. Two layers lie on each other: arguments are quoted and a percent sign is doubled, and then the
 * whole line is escaped as every string value in the file is, so that one backslash becomes four.
 */
final class ExecLine {
    private static final String RESERVED = " \t\n\"'\\><~|&;$*?#()`";
    private static final String ESCAPED_IN_QUOTES = "\"`$\\";

    private ExecLine() {
    }

    /** The value to stand after {@code Exec=}. */
    static String write(List<String> command) {
        StringBuilder line = new StringBuilder();
        for (String argument : command) {
            line.append(line.isEmpty() ? "" : " ").append(quote(argument.replace("%", "%%")));
        }
        return text(line.toString());
    }

    /** A string value of the file, as it stands after the equals sign. */
    static String text(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
    }

    private static String quote(String argument) {
        boolean plain = !argument.isEmpty() && argument.chars().noneMatch(c -> RESERVED.indexOf(c) >= 0);
        if (plain) {
            return argument;
        }
        StringBuilder quoted = new StringBuilder("\"");
        argument.chars().forEach(c -> quoted.append(ESCAPED_IN_QUOTES.indexOf(c) >= 0 ? "\\" : "").append((char) c));
        return quoted.append('"').toString();
    }

    /** The command of that value; empty when its quoting is broken. Field codes such as {@code %U} stand for nothing here. */
    static Optional<List<String>> read(String value) {
        String line = unescape(value);
        List<String> command = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '\\' && i + 1 < line.length()) {
                argument.append(line.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if (c == ' ' && !quoted) {
                end(command, argument, begun);
                begun = false;
            } else {
                argument.append(c);
                begun = true;
            }
        }
        end(command, argument, begun);
        return quoted || command.isEmpty() ? Optional.empty() : Optional.of(command);
    }

    private static void end(List<String> command, StringBuilder argument, boolean begun) {
        if (begun && !argument.toString().matches("%[a-zA-Z]")) {
            command.add(argument.toString().replace("%%", "%"));
        }
        argument.setLength(0);
    }

    /** Undoes the escapes of a string value. */
    private static String unescape(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                text.append(switch (next) {
                    case 's' -> ' ';
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    default -> next;
                });
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
