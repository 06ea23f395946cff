// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.awt.Container;
import java.awt.Frame;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.Timer;

import net.miginfocom.swing.MigLayout;

import deskbreak.settings.Card;
import deskbreak.ui.theme.Texts;

/**
 * Covers all screens, with the card in the middle of the one that the person works on. It takes the keyboard, because
 * what is typed can go nowhere else; the page has it and no button, so that only Escape does something by accident, and
 * that is the way out.
 */
final class FirmCover implements Surface {
    private static final int LOOK_AT_SCREENS = 1000;

    private final JComponent content;
    private final Texts texts;
    private final Supplier<Screens> screens;
    private final Runnable escape;
    private final List<JDialog> covers = new ArrayList<>();
    private final Timer follow = new Timer(LOOK_AT_SCREENS, e -> follow());
    private List<Screens.Screen> covered = List.of();
    private Card wish = new Card(Card.Corner.TRAY, Card.Screen.POINTER);

    FirmCover(JComponent content, Texts texts, Supplier<Screens> screens, Runnable escape) {
        this.content = content;
        this.texts = texts;
        this.screens = screens;
        this.escape = escape;
    }

    @Override
    public void prepare(Card where) {
        // It comes up once a prompt was let go, by which time a card has been shown.
    }

    @Override
    public void show(Card where) {
        wish = where;
        if (covers.isEmpty()) {
            cover(screens.get());
            follow.start();
        }
    }

    @Override
    public void hide() {
        follow.stop();
        covers.forEach(JDialog::dispose);
        covers.clear();
    }

    @Override
    public void focus(JComponent first) {
        covers.forEach(JDialog::toFront);
        first.requestFocusInWindow();
    }

    private void follow() {
        Screens now = screens.get();
        if (!now.all().equals(covered)) {
            covers.forEach(JDialog::dispose);
            covers.clear();
            cover(now);
        }
    }

    private void cover(Screens now) {
        covered = now.all();
        Screens.Screen main = now.chosen(wish.screen());
        covered.stream().filter(screen -> !screen.equals(main)).forEach(screen -> open(screen.bounds(), page()));
        JPanel page = pageWithCard();
        open(main.bounds(), page);
        page.requestFocusInWindow();
    }

    JPanel pageWithCard() {
        JPanel page = page();
        page.add(content, "cell 0 0");
        return page;
    }

    private JPanel page() {
        JPanel page = Texts.styled(new JPanel(new MigLayout("fill, gap 0", "[center]", "push[center][]push")), "page");
        page.add(texts.label("prompt.cover.way-out", "muted"), "cell 0 1, gaptop 18");
        page.setFocusable(true);
        page.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke("ESCAPE"), "escape");
        page.getActionMap().put("escape", new Escape());
        return texts.named(page, "prompt.cover");
    }

    private void open(Rectangle bounds, Container page) {
        JDialog cover = new JDialog((Frame) null, texts.get("prompt"));
        cover.setUndecorated(true);
        cover.setAlwaysOnTop(true);
        cover.setContentPane(page);
        cover.setBounds(bounds);
        cover.setVisible(true);
        covers.add(cover);
    }

    private final class Escape extends AbstractAction {
        @Override
        public void actionPerformed(ActionEvent event) {
            escape.run();
        }
    }
}
