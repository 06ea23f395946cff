// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Source;

/**
 * Whether a Focus that somebody switched on is on, from the file macOS keeps of it. One that began by its own schedule is not written there.
 * Without the person's leave the file cannot be read, and nothing else tells.
 */
final class FocusFile implements Source<Boolean> {
    private static final Pattern SOME_RECORD = Pattern.compile("\"storeAssertionRecords\"\\s*:\\s*\\[\\s*[^\\]\\s]");

    private final Path file;

    FocusFile(Path home) {
        file = home.resolve("Library/DoNotDisturb/DB/Assertions.json");
    }

    @Override
    public String name() {
        return "Focus";
    }

    @Override
    public Answer<Boolean> ask() {
        try {
            String text = Files.readString(file).strip();
            return text.startsWith("{") && text.endsWith("}") && text.contains("\"data\"")
                    ? new Answer.Known<>(SOME_RECORD.matcher(text).find())
                    : new Answer.Silent<>("its file has a form that is not known", "");
        } catch (NoSuchFileException e) {
            return new Answer.Silent<>("there is no file of it", "");
        } catch (IOException e) {
            return new Answer.Silent<>("macOS keeps it from programs without Full Disk Access",
                    "Allow Deskbreak under System Settings, Privacy & Security, Full Disk Access, to have it keep quiet during a Focus.");
        }
    }
}
