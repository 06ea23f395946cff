// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Rectangle;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WindowSizeTest {
    @Test
    void aWindowLargerThanTheScreenBecomesSmaller() {
        Dimension room = WindowSize.room(new Rectangle(0, 0, 1920, 1080), new Insets(0, 0, 30, 20));
        assertThat(room).isEqualTo(new Dimension(1710, 945));
        assertThat(WindowSize.smaller(new Dimension(1760, 1280), room)).isEqualTo(room);
        assertThat(WindowSize.smaller(new Dimension(880, 640), room)).isEqualTo(new Dimension(880, 640));
    }

    @Test
    void aWindowThatScrollsKeepsItsSizeWhenOnlyTheColoursChange() {
        Dimension size = new Dimension(880, 680);
        assertThat(WindowSize.grown(size, 1, new Dimension(700, 2000), false, new Dimension(1710, 945))).isEqualTo(size);
    }

    @Test
    void aWindowGrowsWithItsTextAsFarAsTheScreenGoes() {
        Dimension room = new Dimension(1710, 945);
        assertThat(WindowSize.grown(new Dimension(880, 680), 1.25, new Dimension(700, 2000), false, room))
                .isEqualTo(new Dimension(1100, 850));
        assertThat(WindowSize.grown(new Dimension(880, 680), 2, new Dimension(700, 2000), false, room)).isEqualTo(room);
        assertThat(WindowSize.grown(new Dimension(300, 200), 1.25, new Dimension(390, 250), true, room))
                .as("all of it stays in view").isEqualTo(new Dimension(390, 250));
        assertThat(WindowSize.grown(new Dimension(1100, 850), 0.8, new Dimension(700, 2000), false, room))
                .isEqualTo(new Dimension(1100, 850));
        assertThat(WindowSize.grown(new Dimension(1920, 1050), 1, new Dimension(700, 2000), false, room))
                .as("one that fills the screen goes on doing so").isEqualTo(new Dimension(1920, 1050));
    }
}
