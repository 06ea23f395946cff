// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A terminal in which {@code cat} keeps every line that is typed. */
public final class Terminal {
    private static final String TITLE = "deskbreak test terminal";

    private final Path file;
    private final Windows.Window window;
    private final Hands hands;

    Terminal(Desktop desktop, Path file) {
        this.file = file;
        desktop.guest("xterm", List.of("xterm", "-T", TITLE, "-geometry", "80x24+40+40", "-e", "/bin/sh", "-c",
                "cat > '" + file + "'"));
        hands = desktop.hands();
        window = desktop.windows().await("^" + TITLE + "$");
        Await.until("the terminal listens", () -> Files.exists(file));
        window.focus();
    }

    public boolean hasKeyboard() {
        return window.hasKeyboard();
    }

    /** Fills the screen, or no longer does: xterm's own key. */
    public void toggleFullScreen() {
        window.focus();
        hands.press("alt+Return");
    }

    /** What has been typed, up to the last complete line. */
    public String typed() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
