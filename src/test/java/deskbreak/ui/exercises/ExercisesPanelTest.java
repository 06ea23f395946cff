// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.exercises;

import java.awt.Dimension;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;
import deskbreak.settings.Look;
import deskbreak.settings.MoveChoices;
import deskbreak.settings.Settings;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;
import deskbreak.ui.Sent;
import deskbreak.ui.Statuses;

import static deskbreak.ui.Samples.MOVES;
import static deskbreak.ui.Samples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

class ExercisesPanelTest {
    private static final Settings LEFT_OUT = Settings.DEFAULT
            .withMoves(new MoveChoices(Set.of("seated-spinal-twist"), Set.of("desk-shoulder-stretch"), Set.of(), Set.of()));
    private static final Status STATUS = Statuses.sitting(Duration.ofMinutes(1), LEFT_OUT);

    private final Sent sent = new Sent();

    @BeforeEach
    void look() {
        OnScreen.run(() -> Pictures.look(Look.Theme.LIGHT, 100));
    }

    @Test
    void doesTheChosenMoveNow() {
        OnScreen.run(() -> {
            Controls.button(panel(), "Do it now").doClick();
            assertThat(sent.commands)
                    .containsExactly(new Command.TakeBreak(Optional.of("seated-spinal-twist"), Optional.empty(), false));
        });
    }

    @Test
    void allowsAMoveAgainAndKeepsTheRest() {
        OnScreen.run(() -> {
            ExercisesPanel panel = panel();
            assertThat(Controls.names(panel)).doesNotContain("Allow again");
            panel.show(STATUS);
            Controls.button(panel, "Allow again").doClick();
            assertThat(sent.commands).containsExactly(
                    new Command.Choose(
                            Settings.DEFAULT.withMoves(new MoveChoices(Set.of(), Set.of("desk-shoulder-stretch"), Set.of(), Set.of()))));
        });
    }

    @Test
    void saysTheDoseInWords() {
        ExerciseWords words = new ExerciseWords(TEXTS);
        assertThat(MOVES.catalogue().exercises()).extracting(words::dose).containsExactly("Hold 10 s, 2 times on each side.",
                "8 times. No source gives a dose; this cautious one is our own.");
        assertThat(MOVES.catalogue().exercises()).extracting(words::kind).first()
                .isEqualTo("Seated. Moves: shoulders, upper back.");
    }

    @Test
    void everyControlIsNamedDescribedAndReachable() {
        OnScreen.run(() -> assertThat(Controls.faults(panel())).isEmpty());
    }

    @Test
    void looksRight() {
        sent.reply = Reply.refused("break-running", "A break is already under way.");
        Pictures.take("exercises", Optional.of(new Dimension(800, 540)), this::panel);
        Pictures.take("exercises-left-out", Optional.of(new Dimension(800, 540)), () -> {
            ExercisesPanel panel = panel();
            panel.show(STATUS);
            Controls.button(panel, "Do it now").doClick();
            return panel;
        });
    }

    private ExercisesPanel panel() {
        return new ExercisesPanel(TEXTS, MOVES, sent);
    }
}
