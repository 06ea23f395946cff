// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.welcome;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JScrollPane;

import deskbreak.exercise.SafetyPage;
import deskbreak.settings.Settings;
import deskbreak.ui.edge.Crossing;
import deskbreak.ui.theme.PageFrame;
import deskbreak.ui.theme.ScrollingPage;
import deskbreak.ui.theme.Texts;

/** The window of the first start. */
public final class WelcomeWindow {
    private WelcomeWindow() {
    }

    /**
     * Makes it, packed and not yet visible. Closed without an answer it comes again at the next start, and the defaults hold until then.
     *
     * @throws IllegalStateException on any other thread than the event-dispatch thread
     */
    public static PageFrame of(Texts texts, SafetyPage safety, Settings settings, WelcomePanel.Chosen chosen) {
        Crossing.check();
        PageFrame[] frame = new PageFrame[1];
        WelcomePanel panel = new WelcomePanel(texts, safety, settings, (answer, autostart) -> {
            frame[0].dispose();
            chosen.accept(answer, autostart);
        });
        JScrollPane page = ScrollingPage.of(panel);
        frame[0] = new PageFrame(texts.get("welcome"), page, () -> {
        });
        frame[0].addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                panel.first().requestFocusInWindow();
            }
        });
        return frame[0];
    }
}
