// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** A component that is drawn by hand: with smooth edges, and with a role that a screen reader knows it by. */
public abstract class Drawing extends JComponent {
    private final transient AccessibleRole role;

    protected Drawing(AccessibleRole role) {
        this.role = role;
    }

    /** Draws it; the graphics are its own, and nothing need be put back. */
    protected abstract void draw(Graphics2D g);

    @Override
    protected final void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            draw(g);
        } finally {
            g.dispose();
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return role;
                }
            };
        }
        return accessibleContext;
    }
}
