// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Start at login by a file that the desktop reads then. It is written whole or not at all. */
public abstract class AutostartFile implements Autostart {
    private final Path file;
    private final String source;

    /** @param source what reads the file, in a few words for the person */
    protected AutostartFile(Path file, String source) {
        this.file = file;
        this.source = source;
    }

    /** @throws IOException when what is to be started cannot be written in the form of the file */
    protected abstract String text() throws IOException;

    /** What the desktop makes of this text. */
    protected abstract State state(String text);

    @Override
    public final void on() throws IOException {
        String text = text();
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public final void off() throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public final State state() throws IOException {
        try {
            return Files.exists(file) ? state(Files.readString(file)) : State.OFF;
        } catch (CharacterCodingException notOurs) {
            return State.OTHER;
        }
    }

    @Override
    public final String place() {
        return file.toString();
    }

    @Override
    public final String source() {
        return source;
    }
}
