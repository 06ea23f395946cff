// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.Arrays;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * What people get wrong when they write JSON by hand. The parser says it in words for programmers, and has no other mark to tell
 * one mistake from another; a sentence that is not known here falls back to one that suits them all.
 */
enum JsonMistake {
    CUT("end-of-input"), COMMA("expecting comma"), COLON("expecting a colon"), NAME("double-quote to start"), TWICE("duplicate"), OPEN_TEXT(
            "unquoted character"), CHARSET("utf-8"), BRACKET("close marker"), MORE("trailing token"), NUMBER("numeric value"), DIGIT(
                    "digit"), BACKSLASH("escape"), BARE("unrecognized token"), COMMENT("comment"), VALUE("expected a val"), SOME("");

    private final String said;

    JsonMistake(String said) {
        this.said = said;
    }

    static JsonMistake of(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage()).toLowerCase(java.util.Locale.ROOT);
        return e instanceof UnexpectedEndOfInputException
                ? CUT
                : Arrays.stream(values()).filter(mistake -> message.contains(mistake.said)).findFirst().orElse(SOME);
    }

    /** The key of the sentence that says it, and what to do. */
    String key() {
        return "json." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
