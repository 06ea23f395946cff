// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import javax.swing.JComponent;

import deskbreak.ui.theme.Texts;

/** Windows of the desktop. */
record AwtSurfaces(Texts texts) implements Surfaces {
    @Override
    public Surface card(JComponent content, String title) {
        return new CardWindow(content, title, new AwtScreens());
    }

    @Override
    public Surface cover(JComponent content, Runnable escape) {
        return new FirmCover(content, texts, new AwtScreens(), escape);
    }
}
