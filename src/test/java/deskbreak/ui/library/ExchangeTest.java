// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.agent.Reply;
import deskbreak.settings.Look;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;

import static org.assertj.core.api.Assertions.assertThat;

/** Import and export in the window. */
class ExchangeTest {
    private final Shop shop = new Shop();

    @BeforeEach
    void look() {
        OnScreen.run(() -> Pictures.look(Look.Theme.LIGHT, 100));
    }

    @Test
    void asksBeforeAnImportReplacesWhatIsHere() {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel();
            shop.chosen = Optional.of(Path.of("from-a-friend.zip"));
            shop.taken = new Exchange.Taken(Reply.refused("conflict", ""), List.of("my-reach"));
            Controls.button(panel, "Import\u2026").doClick();
            assertThat(Shop.said(panel)).contains("This exercise of yours is here already: my-reach.");
            Controls.button(panel, "Keep what is there").doClick();
            assertThat(Controls.names(panel)).doesNotContain("Replace");
            Controls.button(panel, "Import\u2026").doClick();
            Controls.button(panel, "Replace").doClick();
            assertThat(shop.exchanged).containsExactly("import from-a-friend.zip", "import from-a-friend.zip",
                    "import from-a-friend.zip replacing");
            assertThat(Shop.said(panel)).contains("0 new, 1 replaced");
        });
    }

    @Test
    void exportsOnesOwnAndAsksBeforeItReplacesAFile(@TempDir Path folder) throws IOException {
        Path zip = Files.createFile(folder.resolve("there.zip"));
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel();
            shop.chosen = Optional.of(zip);
            Controls.button(panel, "Export\u2026").doClick();
            assertThat(shop.exchanged).isEmpty();
            Controls.button(panel, "Replace").doClick();
            assertThat(shop.exchanged).containsExactly("export there.zip [my-reach]");
        });
    }

    @Test
    void exportsOneAloneFromItsPage(@TempDir Path folder) {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel();
            shop.chosen = Optional.of(folder.resolve("one.zip"));
            Shop.open(panel, "my-reach");
            Controls.button(panel, "Export this one\u2026").doClick();
            assertThat(shop.exchanged).containsExactly("export one.zip [my-reach]");
        });
    }
}
