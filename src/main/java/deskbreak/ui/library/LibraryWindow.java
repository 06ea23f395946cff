// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.function.Consumer;
import javax.swing.JFrame;

import deskbreak.agent.Status;
import deskbreak.ui.edge.Crossing;
import deskbreak.ui.theme.PageFrame;
import deskbreak.ui.theme.Texts;

/** The window around {@link LibraryPanel}. */
public final class LibraryWindow {
    private LibraryWindow() {
    }

    /** Makes it, following the status until it is closed. */
    public static JFrame of(Texts texts, Outside outside, Crossing crossing) {
        LibraryPanel panel = new LibraryPanel(texts, outside, ZipChooser.ofToolkit(texts));
        Consumer<Status> view = panel::show;
        crossing.watch(view);
        PageFrame frame = new PageFrame(texts.get("exercises"), panel, () -> crossing.unwatch(view));
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent event) {
                panel.focusFirst();
            }
        });
        return frame;
    }
}
