// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import javax.swing.JButton;

/** A button that hears only the presses its guard lets through. */
final class GuardedButton extends JButton {
    private final transient PressGuard guard;

    GuardedButton(PressGuard guard, Runnable pressed) {
        this.guard = guard;
        addActionListener(e -> pressed.run());
    }

    @Override
    protected void processMouseEvent(MouseEvent event) {
        if (event.getID() != MouseEvent.MOUSE_PRESSED || guard.open()) {
            super.processMouseEvent(event);
        }
    }

    @Override
    protected void processKeyEvent(KeyEvent event) {
        if (event.getID() == KeyEvent.KEY_RELEASED) {
            guard.keyReleased(event.getKeyCode());
        }
        if (event.getID() != KeyEvent.KEY_PRESSED || guard.keyCounts(event.getKeyCode())) {
            super.processKeyEvent(event);
        }
    }
}
