// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.awt.BorderLayout;
import javax.swing.JPanel;

import deskbreak.breaks.RoutineChoice;
import deskbreak.breaks.Rules;
import deskbreak.settings.Settings;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** Back to the defaults. Routines that the person made stay, switched off; what was said about single moves stays: a move that hurts is not offered again by a reset. */
final class Reset extends JPanel implements Widget {
    private final Prose problem = Texts.styled(new Prose(""), "error");

    Reset(Choices choices, Texts texts) {
        super(new BorderLayout(0, 8));
        setOpaque(false);
        add(new Confirm(texts, "reset", "quiet", told -> {
            choices.choose(this, s -> Settings.DEFAULT.withRules(ownRoutines(s)).withWelcomed(s.welcomed()).withMoves(s.moves())
                    .withProfile(s.profile()));
            choices.putBack();
            told.accept(texts.get("reset.done"));
        }), BorderLayout.CENTER);
        add(problem, BorderLayout.SOUTH);
        problem.setVisible(false);
    }

    private static Rules ownRoutines(Settings settings) {
        return Changed.routines(Settings.DEFAULT.rules(),
                settings.rules().routines().stream().filter(RoutineChoice::own).map(r -> r.withOn(false)).toList());
    }

    @Override
    public void show(Settings settings) {
        // It stands for all of them and shows none.
    }

    @Override
    public void putBack(Settings settings) {
        // It stands for all of them and shows none.
    }

    @Override
    public void say(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        revalidate();
    }
}
