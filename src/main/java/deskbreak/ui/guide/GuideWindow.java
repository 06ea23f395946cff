// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.WindowConstants;

import deskbreak.ui.theme.ProgramIcon;

/** A window in the middle of the screen. It may take the keyboard: the person has asked for the break. */
final class GuideWindow implements Stage {
    private final String title;
    private JFrame frame = new JFrame();

    GuideWindow(String title) {
        this.title = title;
    }

    @Override
    public void open(JComponent content, JComponent first, Runnable leave) {
        frame = new JFrame(title);
        ProgramIcon.on(frame);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                leave.run();
            }
        });
        frame.setContentPane(content);
        // Twice: how tall wrapped text is follows from the width that the first round gives it.
        frame.pack();
        frame.pack();
        frame.setMinimumSize(frame.getSize());
        frame.setLocationRelativeTo(null);
        frame.setVisible(true);
        first.requestFocusInWindow();
    }

    @Override
    public void turnTo(JComponent content) {
        frame.setContentPane(content);
        frame.revalidate();
        frame.repaint();
    }

    @Override
    public void fit() {
        frame.validate();
        Dimension wanted = frame.getPreferredSize();
        Rectangle screen = frame.getGraphicsConfiguration().getBounds();
        frame.setSize(Math.min(screen.width, Math.max(frame.getWidth(), wanted.width)),
                Math.min(screen.height, Math.max(frame.getHeight(), wanted.height)));
    }

    @Override
    public void focus() {
        frame.toFront();
        frame.requestFocus();
    }

    @Override
    public void close() {
        frame.dispose();
    }
}
