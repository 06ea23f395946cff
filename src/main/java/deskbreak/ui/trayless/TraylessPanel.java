// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.trayless;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;

import net.miginfocom.swing.MigLayout;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;
import deskbreak.agent.Windows.Window;
import deskbreak.breaks.HoldReason;
import deskbreak.ui.edge.Asks;
import deskbreak.ui.theme.Icons;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** The tray's menu as a small panel, for desktops without a tray. */
public final class TraylessPanel extends JPanel {
    private static final int FINE = 1000;
    private static final Command TAKE_A_BREAK = new Command.TakeBreak(Optional.empty(), Optional.empty(), false);

    private final transient Texts texts;
    private final transient Asks asks;
    private final transient Function<Status, String> sentence;
    private final Prose state = Texts.styled(new Prose(""), "h3");
    private final JProgressBar used = new JProgressBar(0, FINE);
    private final Prose troubles = Texts.styled(new Prose(""), "error");
    private final Prose answer = Texts.styled(new Prose(""), "accent");
    private final JButton pause;
    private final JButton stand;
    private boolean paused;
    private boolean standing;

    /**
     * @param sentence says the status in words ("Sitting 32 min, next break in 13 min")
     * @param open opens a window
     */
    public TraylessPanel(Texts texts, Asks asks, Function<Status, String> sentence, Consumer<Window> open) {
        super(new MigLayout("insets 18, gap 6, wrap 2, fillx, hidemode 3", "[grow,fill,sg,170::][grow,fill,sg]"));
        this.texts = texts;
        this.asks = asks;
        this.sentence = sentence;
        pause = texts.button("trayless.pause", () -> send(paused ? new Command.Resume() : new Command.PauseUntilResumed()));
        stand = Icons.on(texts.button("trayless.stand", () -> send(standing ? new Command.Sit() : new Command.Stand())), "stand");
        add(state, "span, wmin 0");
        add(texts.named(used, "trayless.used"), "span, h 8!, gaptop 2");
        add(troubles, "span, wmin 0, gaptop 4");
        add(answer, "span, wmin 0, gaptop 4");
        add(texts.button("trayless.break", "primary", () -> send(TAKE_A_BREAK)), "span, gaptop 8");
        add(pause);
        add(stand);
        add(Icons.on(texts.button("trayless.today", () -> open.accept(Window.TODAY)), "today"));
        add(Icons.on(texts.button("trayless.exercises", () -> open.accept(Window.EXERCISES)), "exercises"));
        add(Icons.on(texts.button("trayless.preferences", () -> open.accept(Window.PREFERENCES)), "settings"));
        add(Icons.on(texts.button("trayless.quit", () -> send(new Command.Quit())), "quit"));
        add(texts.prose("trayless.closing", "muted"), "span, wmin 0, gaptop 8");
        texts.named(this, "trayless");
    }

    /** Follows the status. */
    public void show(Status status) {
        state.setText(sentence.apply(status));
        used.setValue((int) Math.round(status.used() * FINE));
        troubles.setText(String.join("\n", status.troubles()));
        troubles.setVisible(!status.troubles().isEmpty());
        paused = status.holds().containsKey(HoldReason.PAUSED);
        standing = status.posture() == Status.Posture.STANDING;
        name(pause, paused ? "trayless.resume" : "trayless.pause");
        Icons.on(pause, paused ? "play" : "pause");
        stand.setVisible(standing || status.settings().profile().canStand());
        name(stand, standing ? "trayless.sit" : "trayless.stand");
    }

    private void name(JButton button, String key) {
        button.setText(texts.get(key));
        texts.describe(button, key);
    }

    private void send(Command command) {
        asks.ask(command, this::answered);
    }

    private void answered(Reply reply) {
        answer.setText(reply.message());
        answer.setVisible(!reply.message().isEmpty());
        revalidate();
    }
}
