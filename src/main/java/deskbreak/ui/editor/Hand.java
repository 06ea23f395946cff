// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.awt.Cursor;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Posing;
import deskbreak.exercise.motion.Vec;

/** The person's hand on the stage: mouse and arrow keys. */
final class Hand extends MouseAdapter {
    private static final double DEGREES_A_PIXEL = 0.5;
    private static final double WHEEL = 1.08;
    /** Metres of one press of an arrow key, and with Shift. */
    private static final double SMALL = 0.01;
    private static final double LARGE = 0.05;
    private static final double KEY_DEGREES = 15;

    private final Stage stage;
    private final Shaping shaping;
    private Optional<Held> held = Optional.empty();
    private MouseEvent last;
    private int strokes;

    /** A joint that is held: where it was taken, in the room and in the picture. */
    private record Held(Joint joint, Vec from, MouseEvent pressed) {}

    Hand(Stage stage, Shaping shaping) {
        this.stage = stage;
        this.shaping = shaping;
        last = new MouseEvent(stage, MouseEvent.MOUSE_PRESSED, 0, 0, 0, 0, 0, false);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        stage.requestFocusInWindow();
        last = event;
        strokes++;
        held = Optional.empty();
        if (SwingUtilities.isLeftMouseButton(event)) {
            held = stage.grips().flatMap(grips -> grips.under(event.getX(), event.getY())
                    .map(joint -> new Held(joint, Posing.grip(Body.of(grips.pose()), joint), event)));
            held.ifPresent(grip -> shaping.take(grip.joint()));
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (held.isPresent()) {
            Held grip = held.get();
            stage.drag(grip.joint(), grip.from(), event.getX() - grip.pressed().getX(), event.getY() - grip.pressed().getY(),
                    "drag-" + strokes);
        } else {
            stage.orbit((last.getX() - event.getX()) * DEGREES_A_PIXEL, (event.getY() - last.getY()) * DEGREES_A_PIXEL);
        }
        last = event;
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        held = Optional.empty();
        shaping.lift();
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        boolean over = stage.grips().flatMap(grips -> grips.under(event.getX(), event.getY())).isPresent();
        stage.setCursor(Cursor.getPredefinedCursor(over ? Cursor.HAND_CURSOR : Cursor.MOVE_CURSOR));
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        stage.zoom(Math.pow(WHEEL, event.getPreciseWheelRotation()));
    }

    /** Arrows lead the joint, with Shift farther; with Ctrl they turn the view. Page up and down take the next joint. */
    void keys() {
        arrow("LEFT", -1, 0);
        arrow("RIGHT", 1, 0);
        arrow("UP", 0, -1);
        arrow("DOWN", 0, 1);
        on("PAGE_DOWN", () -> take(1));
        on("PAGE_UP", () -> take(-1));
    }

    private void arrow(String key, int right, int down) {
        on(key, () -> stage.nudge(right * SMALL, down * SMALL));
        on("shift " + key, () -> stage.nudge(right * LARGE, down * LARGE));
        on("ctrl " + key, () -> stage.orbit(-right * KEY_DEGREES, down * KEY_DEGREES));
    }

    private void take(int step) {
        int at = Grips.ALL.indexOf(shaping.joint()) + step;
        shaping.take(Grips.ALL.get(Math.floorMod(at, Grips.ALL.size())));
    }

    private void on(String key, Runnable then) {
        stage.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        stage.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                then.run();
            }
        });
    }
}
