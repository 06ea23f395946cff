// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;
import deskbreak.exercise.Profile;
import deskbreak.settings.Look;
import deskbreak.settings.MoveChoices;
import deskbreak.settings.Settings;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;
import deskbreak.ui.Statuses;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of one move. */
class MovePageTest {
    private final Shop shop = new Shop();

    @BeforeEach
    void look() {
        OnScreen.run(() -> Pictures.look(Look.Theme.LIGHT, 100));
    }

    @Test
    void opensThePageOfAMoveWithStepsDoseCautionsAndTheArticlesByName() {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel();
            Shop.open(panel, "shoulder-blade-squeeze");
            assertThat(Shop.said(panel)).contains("Shoulder", "How it is done", "Hold 5 s, 3 times.", "You start here.",
                    "7 Easy Back Exercises for Spine Pain Relief", "The Top 7 Back Pain Exercises", "Stop at sharp pain");
            Controls.button(panel, "All exercises").doClick();
            assertThat(Shop.said(panel)).doesNotContain("How it is done");
        });
    }

    @Test
    void aStepOfTheDoseNamesItsArticleBrieflyAndTheSourcesNameItInFull() {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel();
            Shop.open(panel, "knee-to-chest");
            assertThat(Shop.said(panel)).contains("From Oklahoma Interventional.", "From Inspired Spine.", "From the Top 7.")
                    .containsOnlyOnce("7 Easy Back Exercises for Spine Pain Relief").containsOnlyOnce("The Top 7 Back Pain Exercises");
        });
    }

    @Test
    void startsABreakWithTheMoveAndSaysWhyNot() {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel();
            Shop.open(panel, "seated-spinal-twist");
            shop.sent.reply = Reply.refused("break-running", "A break is already under way.");
            Controls.button(panel, "Do it now").doClick();
            assertThat(shop.sent.commands)
                    .containsExactly(new Command.TakeBreak(Optional.of("seated-spinal-twist"), Optional.empty(), false));
            assertThat(Shop.said(panel)).contains("A break is already under way.");
        });
    }

    @Test
    void offersAMoveMoreLessOrNeverAndKeepsTheRest() {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel();
            MoveChoices choices = MoveChoices.NONE.withLess(Set.of("plank")).withEased(Set.of("bridge"));
            panel.show(under(Settings.DEFAULT.withMoves(choices)));
            Shop.open(panel, "plank");
            Controls.button(panel, "More often").doClick();
            Controls.button(panel, "Never").doClick();
            assertThat(shop.sent.commands).containsExactly(
                    choose(new MoveChoices(Set.of(), Set.of("bridge"), Set.of("plank"), Set.of())),
                    choose(new MoveChoices(Set.of("plank"), Set.of("bridge"), Set.of(), Set.of())));
        });
    }

    @Test
    void aWishThatIsRefusedSpringsBack() {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel();
            Shop.open(panel, "plank");
            shop.sent.reply = Reply.refused("disk", "The settings cannot be written: disk full.");
            Controls.button(panel, "Never").doClick();
            assertThat(Controls.button(panel, "As usual").isSelected()).isTrue();
            assertThat(Shop.said(panel)).contains("disk full");
        });
    }

    @Test
    void saysCalmlyWhyAMoveIsNotOffered() {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel();
            Shop.open(panel, "plank");
            assertThat(Shop.said(panel)).contains("Not offered at the desk: it is done on the floor or with gear.");
            panel.show(under(Settings.DEFAULT.withProfile(Profile.DEFAULT.withBackTrouble(true))));
            Shop.open(panel, "bicycle");
            assertThat(Shop.said(panel)).contains("Held back: you said that your back gives you trouble.");
        });
    }

    private static Status under(Settings settings) {
        return Statuses.sitting(Duration.ofMinutes(1), settings);
    }

    private static Command choose(MoveChoices choices) {
        return new Command.Choose(Settings.DEFAULT.withMoves(
                MoveChoices.NONE.withLess(Set.of("plank")).withEased(Set.of("bridge")))
                .withMoves(choices));
    }

    @Test
    void theBreathStandsWithTheStepsAndNotUnderTakeCare() {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel();
            Shop.open(panel, "butterfly-wings");
            String said = Shop.said(panel);
            assertThat(said.toLowerCase(java.util.Locale.ROOT).indexOf("breathe")).isPositive().isLessThan(said.indexOf("Take care"));
        });
    }
}
