// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.safety;

import javax.swing.JFrame;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.exercise.SafetyPage;
import deskbreak.ui.theme.PageFrame;
import deskbreak.ui.theme.ScrollingPage;

/** The window around {@link SafetyPanel}. */
public final class SafetyWindow {
    private SafetyWindow() {
    }

    public static JFrame of(SafetyPage page) {
        JPanel margin = new JPanel(new MigLayout("insets 24, fillx", "[480:620:,grow,fill]"));
        margin.add(new SafetyPanel(page, "h1"));
        return new PageFrame(page.title(), ScrollingPage.of(margin), () -> {
        });
    }
}
