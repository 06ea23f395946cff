// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import javax.swing.JScrollPane;

import org.junit.jupiter.api.Test;

import deskbreak.ui.OnScreen;

import static org.assertj.core.api.Assertions.assertThat;

class ProseTest {
    @Test
    void longTextLeavesThePageAtItsTop() {
        OnScreen.run(() -> {
            Prose text = new Prose("A line.\n".repeat(200));
            JScrollPane page = ScrollingPage.of(text);
            page.setSize(300, 200);
            page.doLayout();
            page.getViewport().doLayout();
            text.setCaretPosition(0);
            text.setText("Another line.\n".repeat(200));
            assertThat(text.getCaretPosition()).as("no caret runs after the text").isZero();
        });
    }
}
