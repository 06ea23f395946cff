// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.trayless;

import java.awt.Frame;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import javax.swing.WindowConstants;

import deskbreak.agent.Status;
import deskbreak.ui.theme.ProgramIcon;
import deskbreak.ui.theme.Texts;

/** The window that stands in for the tray. Closing it only minimises it: without it nothing of the agent could be reached. */
public final class TraylessWindow {
    private final JFrame frame;
    private final TraylessPanel panel;

    public TraylessWindow(Texts texts, TraylessPanel panel) {
        this.panel = panel;
        frame = new JFrame(texts.get("trayless"));
        ProgramIcon.on(frame);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                frame.setExtendedState(Frame.ICONIFIED);
            }
        });
        frame.setContentPane(panel);
    }

    /** Follows the status; opens at the first one, without taking the keyboard. */
    public void show(Status status) {
        panel.show(status);
        if (!frame.isVisible()) {
            // Twice: how tall wrapped text is follows from the width that the first round gives it.
            frame.pack();
            frame.pack();
            frame.setLocationByPlatform(true);
            frame.setAutoRequestFocus(false);
            frame.setVisible(true);
        }
    }

    /** Takes it away, because a tray has turned up. */
    public void close() {
        frame.dispose();
    }
}
