// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.awt.Dialog;
import java.awt.Frame;
import java.awt.Graphics2D;
import java.awt.GraphicsDevice;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.VolatileImage;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.Timer;

import com.formdev.flatlaf.util.UIScale;

import deskbreak.settings.Card;
import deskbreak.ui.theme.CardPanel;

/**
 * A small window on top of all others that comes up without taking the keyboard, and takes it later when asked. An
 * undecorated dialog of type UTILITY that is not focusable while it comes up is what window managers on X11 honour; a
 * window without an owner would never get the keyboard.
 */
final class CardWindow implements Surface {
    private static final int LOOK_AT_SCREENS = 1000;

    private final JDialog dialog = new JDialog((Frame) null);
    private final Preprinted page;
    private final Supplier<Screens> screens;
    private final Timer follow = new Timer(LOOK_AT_SCREENS, e -> follow());
    private Card wish = new Card(Card.Corner.TRAY, Card.Screen.POINTER);
    private Optional<Screens.Screen> screen = Optional.empty();
    private boolean prepared;

    CardWindow(JComponent content, String title, Supplier<Screens> screens) {
        this.screens = screens;
        dialog.setTitle(title);
        dialog.setUndecorated(true);
        dialog.setType(Window.Type.UTILITY);
        dialog.setModalityType(Dialog.ModalityType.MODELESS);
        dialog.setAutoRequestFocus(false);
        dialog.setFocusableWindowState(false);
        dialog.setAlwaysOnTop(true);
        page = new Preprinted(content);
        dialog.setContentPane(page);
    }

    @Override
    public void prepare(Card where) {
        wish = where;
        dialog.addNotify();
        place();
        dialog.validate();
        print();
        prepared = true;
    }

    /** Puts the window up in its corner; one that is up stays on its screen. */
    @Override
    public void show(Card where) {
        if (prepared) {
            wish = where;
            place();
        } else {
            prepare(where);
        }
        if (!dialog.isVisible()) {
            dialog.setVisible(true);
            follow.start();
        }
    }

    @Override
    public void hide() {
        follow.stop();
        page.forget();
        dialog.dispose();
        prepared = false;
    }

    @Override
    public void focus(JComponent first) {
        dialog.setFocusableWindowState(true);
        dialog.toFront();
        dialog.requestFocus();
        first.requestFocusInWindow();
    }

    private void follow() {
        // Of a card that is partly covered the whole is never painted.
        page.forget();
        place();
    }

    private void place() {
        Screens now = screens.get();
        Screens.Screen on = screen.filter(now.all()::contains).orElseGet(() -> now.chosen(wish.screen()));
        screen = Optional.of(on);
        Rectangle bounds = Placement.of(wish.corner(), on, dialog.getPreferredSize());
        if (!bounds.equals(dialog.getBounds())) {
            dialog.setBounds(bounds);
            roundOff();
        }
    }

    /** The first painting loads classes, icons and letters, here and in the display; so no empty card flashes up. */
    private void print() {
        page.forget();
        VolatileImage sheet = dialog.createVolatileImage(dialog.getWidth(), dialog.getHeight());
        Graphics2D g = sheet.createGraphics();
        g.setColor(dialog.getBackground());
        g.fillRect(0, 0, dialog.getWidth(), dialog.getHeight());
        page.paint(g);
        g.dispose();
        page.keep(sheet);
    }

    private void roundOff() {
        GraphicsDevice device = dialog.getGraphicsConfiguration().getDevice();
        if (device.isWindowTranslucencySupported(GraphicsDevice.WindowTranslucency.PERPIXEL_TRANSPARENT)) {
            float arc = UIScale.scale((float) CardPanel.ARC);
            dialog.setShape(new RoundRectangle2D.Float(0, 0, dialog.getWidth(), dialog.getHeight(), arc, arc));
        }
    }
}
