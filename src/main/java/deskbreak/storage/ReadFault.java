// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Why something cannot be read, as half a sentence. */
final class ReadFault {
    private ReadFault() {
    }

    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> Words.say("read.missing");
            case AccessDeniedException denied -> Words.say("read.denied");
            case CharacterCodingException coding -> Words.say("trace.utf8");
            default -> "Is a directory".equals(e.getMessage())
                    ? Words.say("read.folder")
                    : Words.say("read.other", oneLine(e.getMessage(), e));
        };
    }

    static String reason(RuntimeException e) {
        return switch (e) {
            case JacksonException json -> Words.say(JsonMistake.of(json).key());
            default -> oneLine(e.getMessage(), e);
        };
    }

    private static String oneLine(@Nullable String message, Exception e) {
        return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("").strip();
    }
}
