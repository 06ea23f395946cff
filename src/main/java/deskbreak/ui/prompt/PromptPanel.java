// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

import net.miginfocom.swing.MigLayout;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.text.Messages;
import deskbreak.ui.edge.Asks;
import deskbreak.ui.figure.FigurePlace;
import deskbreak.ui.figure.Pose;
import deskbreak.ui.theme.CardPanel;
import deskbreak.ui.theme.Icons;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** What is on the card that offers a break. */
final class PromptPanel extends CardPanel {
    private static final Dimension FIGURE = new Dimension(132, 170);
    private static final Dimension LARGE_FIGURE = new Dimension(188, 236);

    private final transient Texts texts;
    private final transient Asks asks;
    private final transient PressGuard guard;
    private final JButton start;
    private final Prose refusal = Texts.styled(new Prose(""), "error");
    private transient List<Duration> snoozes = List.of();

    PromptPanel(Texts texts, Asks asks, PressGuard guard) {
        super(new MigLayout("insets 16, gap 0, hidemode 3", "[]18[grow,fill]", "[]"));
        this.texts = texts;
        this.asks = asks;
        this.guard = guard;
        start = button("prompt.start", "primary", new Command.Start());
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "later");
        getActionMap().put("later", new Later());
        texts.named(this, "prompt");
    }

    /** Lays the card out anew for {@code content}. */
    void show(PromptContent content) {
        boolean hadFocus = start.isFocusOwner();
        removeAll();
        refusal.setVisible(false);
        snoozes = content.snoozes();
        FigurePlace figure = new FigurePlace(texts, content.large() ? LARGE_FIGURE : FIGURE);
        content.move().ifPresentOrElse(move -> figure.show(move, content.name()), () -> figure.show(Pose.WALKING));
        add(figure, "growy");
        add(side(content), "grow, wmin 372");
        revalidate();
        repaint();
        if (hadFocus) {
            start.requestFocusInWindow();
        }
    }

    /** The control that the keyboard goes to when the person asks for it. */
    JButton first() {
        return start;
    }

    /** The way out that is always there: a snooze while one is left, else skip. */
    void later() {
        asks.ask(snoozes.isEmpty() ? new Command.Skip() : new Command.Snooze(Optional.of(snoozes.getFirst())), this::answered);
    }

    /** What was last refused, in words; empty when nothing was. */
    String refusal() {
        return refusal.getText();
    }

    private JPanel side(PromptContent content) {
        JPanel side = new JPanel(new MigLayout("insets 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]"));
        side.setOpaque(false);
        side.add(Texts.styled(new JLabel(content.kicker()), "accent semibold small"), "gapbottom 3");
        side.add(Texts.plain(content.name(), content.large() ? "h1" : "h2"));
        if (!content.then().isEmpty()) {
            side.add(Texts.plain(content.then(), content.large() ? "large muted" : "muted"), "gaptop 1");
        }
        side.add(Texts.styled(new JLabel(content.why()), content.large() ? "large" : ""), "gaptop 8");
        side.add(refusal, "wmin 0, gaptop 6");
        side.add(starts(), "gaptop 12, pushy, aligny bottom");
        side.add(new javax.swing.JSeparator(), "gaptop 10, gapbottom 8");
        side.add(leaves(content.snoozes()));
        return side;
    }

    private JPanel starts() {
        JPanel row = row("[grow,fill]6[]6[]");
        row.add(start);
        row.add(button("prompt.short", "", new Command.StartShort()));
        JButton walk = button("prompt.walk", "", new Command.JustWalk());
        row.add(texts.seated() ? walk : Icons.on(walk, "walk"));
        return row;
    }

    private JPanel leaves(List<Duration> lengths) {
        JPanel row = row("");
        for (Duration length : lengths) {
            boolean preselected = length.equals(lengths.getFirst());
            JButton snooze = texts.named(new GuardedButton(guard, () -> send(new Command.Snooze(Optional.of(length)))), "prompt.snooze",
                    Messages.amount(length));
            snooze.setText(preselected ? texts.get("prompt.snooze", Messages.amount(length)) : Messages.amount(length));
            row.add(preselected ? Icons.on(snooze, "snooze") : Texts.styled(snooze, "quiet"), "gapright 2");
        }
        row.add(button("prompt.skip", "quiet", new Command.Skip()), "pushx, alignx right");
        return row;
    }

    private static JPanel row(String columns) {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 0, fillx", columns));
        row.setOpaque(false);
        return row;
    }

    private JButton button(String key, String style, Command command) {
        JButton button = new GuardedButton(guard, () -> send(command));
        button.setText(texts.get(key));
        return Texts.styled(texts.describe(button, key), style);
    }

    private void send(Command command) {
        asks.ask(command, this::answered);
    }

    private void answered(Reply reply) {
        refusal.setText(reply.ok() ? "" : reply.message());
        refusal.setVisible(!reply.ok());
        revalidate();
    }

    private final class Later extends AbstractAction {
        @Override
        public void actionPerformed(ActionEvent event) {
            if (guard.open()) {
                later();
            }
        }
    }
}
