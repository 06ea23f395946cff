// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.x11;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeyChoiceTest {
    @Test
    void readsKeysAsPeopleWriteThem() {
        Optional<KeyChoice> choice = KeyChoice.parse("ctrl alt B");
        assertThat(choice).contains(new KeyChoice("ctrl alt B", X11.CONTROL_MASK | X11.MOD1_MASK, "B"));
        assertThat(KeyChoice.parse("Ctrl+Alt+B").map(KeyChoice::modifiers)).isEqualTo(choice.map(KeyChoice::modifiers));
        assertThat(KeyChoice.parse("super F5").map(KeyChoice::key)).contains("F5");
        assertThat(KeyChoice.parse("F9")).isPresent();
    }

    @Test
    void refusesWhatWouldBeMissingFromTyping() {
        for (String words : List.of("B", "shift B", "space", "", "+", "hyper B", "ctrl")) {
            assertThat(KeyChoice.parse(words)).as(words).isEmpty();
        }
    }
}
