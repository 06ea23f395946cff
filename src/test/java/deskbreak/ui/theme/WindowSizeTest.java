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
}
