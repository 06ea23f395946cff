// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;

import com.formdev.flatlaf.util.UIScale;

/** Content that takes the width of its window and scrolls up and down where the window is too low for it. */
public final class ScrollingPage extends JPanel implements Scrollable {
    private static final int LINE = 24;

    private ScrollingPage(JComponent content) {
        super(new BorderLayout());
        setOpaque(false);
        add(content);
    }

    /** {@code content} in a scroll pane without an edge. */
    public static JScrollPane of(JComponent content) {
        JScrollPane pane = new JScrollPane(new ScrollingPage(content), JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED,
                JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.getViewport().setOpaque(false);
        pane.setOpaque(false);
        return pane;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return UIScale.scale(LINE);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height - UIScale.scale(LINE);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return SwingUtilities.getUnwrappedParent(this) instanceof JViewport view && view.getHeight() > getPreferredSize().height;
    }
}
