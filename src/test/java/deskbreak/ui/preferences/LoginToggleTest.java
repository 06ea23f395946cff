// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Reply;
import deskbreak.text.Messages;
import deskbreak.ui.OnScreen;
import deskbreak.ui.theme.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class LoginToggleTest {
    private final List<Boolean> asked = new ArrayList<>();

    @Test
    void theBoxKeepsTheKeyboardWhileTheDesktopIsAsked() {
        LoginToggle toggle = OnScreen.get(() -> new LoginToggle(new Slow(), new Texts(Messages.of("preferences"))));
        OnScreen.run(() -> {
            toggle.component().doClick();
            assertThat(asked).containsExactly(true);
            assertThat(toggle.component().isEnabled()).as("a box that is off hands the keyboard to the next control").isTrue();
        });
    }

    private final class Slow implements Outside.Login {
        @Override
        public CompletableFuture<Boolean> on() {
            return CompletableFuture.completedFuture(false);
        }

        @Override
        public CompletableFuture<Reply> set(boolean on) {
            asked.add(on);
            return new CompletableFuture<>();
        }
    }
}
