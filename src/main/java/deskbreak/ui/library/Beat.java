// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.Frame;
import java.awt.Window;
import java.awt.event.HierarchyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

import deskbreak.ui.theme.Theme;

/** What lets figures move: it beats while they are on the screen, not minimised, and motion is not switched off. */
final class Beat {
    private final JComponent on;
    private final Timer timer;
    private final Consumer<Boolean> changed;
    private final WindowAdapter listener = new WindowAdapter() {
        @Override
        public void windowIconified(WindowEvent event) {
            minimised(true);
        }

        @Override
        public void windowDeiconified(WindowEvent event) {
            minimised(false);
        }
    };
    private Optional<Window> window = Optional.empty();
    private boolean minimised;

    /**
     * @param on where the figures are
     * @param framesASecond how often {@code tick} runs
     * @param changed hears at each look whether figures move from now on
     */
    Beat(JComponent on, int framesASecond, Runnable tick, Consumer<Boolean> changed) {
        this.on = on;
        this.changed = changed;
        timer = new Timer(1000 / framesASecond, e -> tick.run());
        on.addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                follow(on.isShowing() ? Optional.ofNullable(SwingUtilities.getWindowAncestor(on)) : Optional.empty());
            }
        });
    }

    private void follow(Optional<Window> around) {
        window.ifPresent(old -> old.removeWindowListener(listener));
        window = around;
        window.ifPresent(shown -> shown.addWindowListener(listener));
        minimised(window.filter(w -> w instanceof Frame f && (f.getExtendedState() & Frame.ICONIFIED) != 0).isPresent());
    }

    /** The window is in the task list alone now, or on the screen again. */
    void minimised(boolean now) {
        minimised = now;
        look();
    }

    /** Looks again whether figures move: call it when motion may have been switched on or off. */
    void look() {
        boolean moves = on.isShowing() && !minimised && Theme.figuresMove();
        changed.accept(moves);
        if (moves) {
            timer.start();
        } else {
            timer.stop();
        }
    }

    boolean running() {
        return timer.isRunning();
    }
}
