// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.HierarchyEvent;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.Timer;

import com.formdev.flatlaf.util.UIScale;

import deskbreak.exercise.Exercise;
import deskbreak.ui.theme.Theme;

/** The figure on a move's page. It moves while it is to be seen. */
final class MoveFigure extends JComponent {
    private static final int SIZE = 300;
    private static final int FRAMES_A_SECOND = 30;

    private final transient Figures figures;
    private final transient LongSupplier nanos;
    private final Timer beat = new Timer(1000 / FRAMES_A_SECOND, e -> repaint());
    private transient Optional<Exercise> move = Optional.empty();

    /** @param nanos monotonic time in nanoseconds */
    MoveFigure(Figures figures, LongSupplier nanos) {
        this.figures = figures;
        this.nanos = nanos;
        addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                if (isShowing() && Theme.figuresMove()) {
                    beat.start();
                } else {
                    beat.stop();
                }
            }
        });
    }

    void show(Exercise shown, String name) {
        move = Optional.of(shown);
        getAccessibleContext().setAccessibleName(name);
        repaint();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ICON;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    public Dimension getPreferredSize() {
        return UIScale.scale(new Dimension(SIZE, SIZE));
    }

    @Override
    public Dimension getMinimumSize() {
        return UIScale.scale(new Dimension(SIZE / 2, SIZE / 2));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        move.ifPresent(shown -> figures.paint(g, shown, getSize(), nanos.getAsLong() / 1e9));
        g.dispose();
    }
}
