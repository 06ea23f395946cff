// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import javax.swing.JLabel;

import net.miginfocom.swing.MigLayout;

import deskbreak.agent.Command;
import deskbreak.agent.Status;
import deskbreak.text.Messages;
import deskbreak.ui.edge.Asks;
import deskbreak.ui.theme.CardPanel;
import deskbreak.ui.theme.Texts;

/** A quiet question with its two answers. */
final class QuestionPanel extends CardPanel {
    private final transient Texts texts;
    private final transient PressGuard guard;

    /**
     * @param settled runs when the answer needs nothing of the agent: unanswered means the same
     */
    QuestionPanel(Texts texts, Asks asks, PressGuard guard, Status.Question question, Runnable settled) {
        super(new MigLayout("insets 14 16 12 16, gap 0, wrap 1, fillx", "[grow,fill]"));
        this.texts = texts;
        this.guard = guard;
        boolean away = question.away().isPresent();
        String key = away ? "question.away" : "question.standing";
        add(Texts.styled(new JLabel(texts.get(key)), "h4"));
        add(Texts.styled(new JLabel(question.away().map(gap -> texts.get("question.away.why", Messages.amount(gap)))
                .orElseGet(() -> texts.get("question.standing.why"))), "muted"), "gaptop 2");
        add(button(key + ".yes", away ? settled : () -> asks.ask(new Command.Stand())), "split 2, gaptop 12, sg answer");
        add(button(key + ".no", () -> asks.ask(away ? new Command.WasHere() : new Command.Sit())), "sg answer");
        texts.named(this, key);
    }

    private GuardedButton button(String key, Runnable pressed) {
        GuardedButton button = new GuardedButton(guard, pressed);
        button.setText(texts.get(key));
        return texts.describe(button, key);
    }
}
