// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JPanel;

import com.formdev.flatlaf.util.UIScale;

/** Components side by side that go on in the next line where the width ends, as words do; as tall as that makes it. */
public final class FlowRow extends JPanel {
    public FlowRow() {
        super(new Flow());
        setOpaque(false);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            Heights.forget(this);
            revalidate();
        }
    }

    private static final class Flow implements LayoutManager {
        private static final int GAP = 6;

        @Override
        public void addLayoutComponent(String name, Component component) {
            // It needs to know nothing but the components themselves.
        }

        @Override
        public void removeLayoutComponent(Component component) {
            // As above.
        }

        @Override
        public Dimension preferredLayoutSize(Container row) {
            return row.getWidth() > 0 ? flow(row, row.getWidth(), false) : flow(row, Integer.MAX_VALUE, false);
        }

        @Override
        public Dimension minimumLayoutSize(Container row) {
            return new Dimension(0, preferredLayoutSize(row).height);
        }

        @Override
        public void layoutContainer(Container row) {
            flow(row, row.getWidth(), true);
        }

        private static Dimension flow(Container row, int room, boolean place) {
            int gap = UIScale.scale(GAP);
            int x = 0;
            int y = 0;
            int tallest = 0;
            int widest = 0;
            for (Component child : row.getComponents()) {
                Dimension size = child.isVisible() ? child.getPreferredSize() : new Dimension();
                int width = Math.min(size.width, room);
                if (x > 0 && x + width > room) {
                    x = 0;
                    y += tallest + gap;
                    tallest = 0;
                }
                if (place) {
                    child.setBounds(x, y, width, size.height);
                }
                x += width == 0 ? 0 : width + gap;
                widest = Math.max(widest, x - gap);
                tallest = Math.max(tallest, size.height);
            }
            return new Dimension(Math.max(0, widest), y + tallest);
        }
    }
}
