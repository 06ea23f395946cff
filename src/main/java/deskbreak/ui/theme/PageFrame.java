// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import java.awt.event.ActionEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.KeyStroke;
import javax.swing.WindowConstants;

/** A window around one panel: the program's icon, no larger than the screen, closed by Escape, and gone once closed. */
public final class PageFrame extends JFrame {
    /** @param closed runs after the window has closed, for the content to let go of what it watches */
    public PageFrame(String title, JComponent content, Runnable closed) {
        super(title);
        ProgramIcon.on(this);
        setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        setContentPane(content);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                closed.run();
            }
        });
        getRootPane().getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke("ESCAPE"), "close");
        getRootPane().getActionMap().put("close", new Close());
        // Twice: how tall wrapped text is follows from the width that the first round gives it.
        pack();
        pack();
        WindowSize.fit(this, getSize());
    }

    private final class Close extends AbstractAction {
        @Override
        public void actionPerformed(ActionEvent event) {
            dispose();
        }
    }
}
