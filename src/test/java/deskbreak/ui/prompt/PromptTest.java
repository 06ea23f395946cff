// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.awt.Container;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.swing.JLabel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import deskbreak.agent.Command;
import deskbreak.agent.Status;
import deskbreak.settings.Look;
import deskbreak.settings.Settings;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;
import deskbreak.ui.Sent;
import deskbreak.ui.Statuses;

import static deskbreak.ui.Samples.MOVES;
import static deskbreak.ui.Samples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

class PromptTest {
    private static final Status COUNTING = Statuses.sitting(Duration.ofMinutes(3));

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger chimes = new AtomicInteger();
    private final Sent sent = new Sent();
    private final Shelf shelf = new Shelf();
    private boolean noCard;

    @BeforeEach
    void look() {
        OnScreen.run(() -> Pictures.look(Look.Theme.LIGHT, 100));
    }

    @Test
    void isUpExactlyWhileTheStatusSaysSo() {
        OnScreen.run(() -> {
            Prompt prompt = prompt();
            prompt.show(COUNTING);
            prompt.show(Statuses.prompt(0));
            prompt.show(Statuses.prompt(Statuses.offer(0), Duration.ofMinutes(43)));
            for (Status.Phase phase : Status.Phase.values()) {
                if (phase != Status.Phase.SHOWN) {
                    prompt.show(Statuses.prompt(0));
                    prompt.show(Statuses.offered(phase));
                    assertThat(shelf.log).as(phase.name()).endsWith("card down");
                }
            }
            assertThat(shelf.log).startsWith("card up", "card down", "card up");
        });
    }

    @Test
    void isPaintedOutOfSightAsSoonAsItIsKnownWhatItWillOffer() {
        OnScreen.run(() -> {
            Prompt prompt = prompt();
            prompt.show(Statuses.coming(Statuses.offer(0), Duration.ofMinutes(43)));
            prompt.show(Statuses.coming(Statuses.offer(0), Duration.ofMinutes(43)));
            assertThat(shelf.ready).containsExactly("card");
            assertThat(shelf.prepared).as("once").isEqualTo(1);
            assertThat(shelf.log).isEmpty();
            prompt.show(Statuses.prompt(Statuses.offer(0), Duration.ofMinutes(43)));
            assertThat(shelf.prepared).as("nothing is left to be made ready").isEqualTo(1);
            assertThat(shelf.log).containsExactly("card up");
        });
    }

    @Test
    void isPaintedAgainWhenSomethingElseWillBeOffered() {
        OnScreen.run(() -> {
            Prompt prompt = prompt();
            prompt.show(Statuses.coming(Statuses.offer(0), Duration.ofMinutes(43)));
            prompt.show(Statuses.coming(Statuses.offer(0), Duration.ofMinutes(44)));
            assertThat(shelf.prepared).isEqualTo(2);
            prompt.show(Statuses.prompt(Statuses.offer(0), Duration.ofMinutes(45)));
            assertThat(said(shelf.up.orElseThrow())).as("what is offered, not what was foreseen").anyMatch(text -> text.contains("45 min"));
        });
    }

    @Test
    void whatIsForeseenStaysReadyAfterTheRehearsal() {
        OnScreen.run(() -> {
            Prompt prompt = prompt();
            Status coming = Statuses.coming(Statuses.offer(0), Duration.ofMinutes(43));
            prompt.show(coming);
            prompt.prepare(coming);
            int before = shelf.prepared;
            prompt.show(Statuses.prompt(Statuses.offer(0), Duration.ofMinutes(43)));
            prompt.show(COUNTING);
            prompt.show(coming);
            assertThat(before).as("the foreseen one comes last").isGreaterThan(2);
            assertThat(shelf.prepared).isEqualTo(before + 1);
        });
    }

    @Test
    void nothingIsMadeReadyWhereANotificationTakesItsPlace() {
        OnScreen.run(() -> {
            noCard = true;
            prompt().show(Statuses.coming(Statuses.offer(0), Duration.ofMinutes(43)));
            assertThat(shelf.ready).isEmpty();
        });
    }

    @Test
    void theFirstOneOfAProcessIsPreparedBeforeAnybodyKnowsWhatItOffers() {
        OnScreen.run(() -> {
            Prompt prompt = prompt();
            prompt.prepare(COUNTING);
            assertThat(shelf.ready).containsExactly("card");
            assertThat(shelf.log).isEmpty();
            prompt.show(Statuses.prompt(0));
            assertThat(shelf.ready).as("the same card comes up").containsExactly("card");
            assertThat(shelf.log).containsExactly("card up");
        });
    }

    @Test
    void whatIsReadyGivesWayToTheCover() {
        OnScreen.run(() -> {
            Prompt prompt = prompt();
            prompt.prepare(COUNTING);
            prompt.show(Statuses.prompt(1, Settings.DEFAULT.withFirm(true)));
            assertThat(shelf.ready).as("the card is let go").isEmpty();
            assertThat(shelf.log).containsExactly("cover up");
        });
    }

    @Test
    void withANotificationInItsPlaceTheCardComesOnlyWhenAskedForOrNeeded() {
        OnScreen.run(() -> {
            noCard = true;
            Prompt prompt = prompt();
            prompt.show(Statuses.prompt(0));
            assertThat(shelf.log).isEmpty();
            assertThat(prompt.focus()).isTrue();
            assertThat(shelf.log).containsExactly("card up", "card focus");
            prompt.show(COUNTING);
            prompt.show(Statuses.prompt(0));
            noCard = false;
            prompt.show(Statuses.prompt(0));
            assertThat(shelf.log).containsExactly("card up", "card focus", "card down", "card up");
        });
    }

    @Test
    void takesTheKeyboardOnlyWhenAsked() {
        OnScreen.run(() -> {
            Prompt prompt = prompt();
            assertThat(prompt.focus()).isFalse();
            prompt.show(Statuses.prompt(0));
            assertThat(prompt.focus()).isTrue();
            assertThat(shelf.log).containsExactly("card up", "card focus");
        });
    }

    @Test
    void firmModeCoversTheScreensOnlyWhenThePromptComesBack() {
        OnScreen.run(() -> {
            Prompt prompt = prompt();
            prompt.show(Statuses.prompt(0, Settings.DEFAULT.withFirm(true)));
            prompt.show(COUNTING);
            prompt.show(Statuses.prompt(1, Settings.DEFAULT.withFirm(true)));
            assertThat(shelf.log).containsExactly("card up", "card down", "cover up");
        });
    }

    @Test
    void escapeLeavesTheCoverOnceItHasSettled() {
        OnScreen.run(() -> {
            prompt().show(Statuses.prompt(1, Settings.DEFAULT.withFirm(true)));
            shelf.escape.run();
            assertThat(sent.commands).isEmpty();
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
            shelf.escape.run();
            assertThat(sent.commands).containsExactly(new Command.Snooze(Optional.of(Duration.ofMinutes(5))));
        });
    }

    @Test
    void soundsOnlyWhereItMay() {
        OnScreen.run(() -> {
            prompt().show(Statuses.prompt(0));
            assertThat(chimes).hasValue(0);
            Look look = Settings.DEFAULT.look();
            prompt().show(Statuses.prompt(0, Settings.DEFAULT.withLook(look.withSounds(true))));
            assertThat(chimes).hasValue(1);
        });
    }

    @Test
    void theQuietQuestionStandsAloneAndIsGoneOnceAnswered() {
        Status asked = Statuses.question(Optional.of(Duration.ofMinutes(7)));
        OnScreen.run(() -> {
            QuietQuestion question = new QuietQuestion(sent, TEXTS, nanos::get, shelf);
            question.show(asked);
            question.show(asked);
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
            assertThat(Controls.faults(shelf.up.orElseThrow())).isEmpty();
            Controls.button(shelf.up.orElseThrow(), "Yes").doClick();
            question.show(asked);
            assertThat(shelf.log).containsExactly("card up", "card down");
            assertThat(sent.commands).isEmpty();
        });
    }

    @Test
    void theQuietQuestionIsNeverBesideAPrompt() {
        Status shown = Statuses.questionAtPrompt();
        OnScreen.run(() -> new QuietQuestion(sent, TEXTS, nanos::get, shelf).show(shown));
        assertThat(shelf.log).isEmpty();
    }

    @Test
    void theAnswersSetTheRecordRight() {
        OnScreen.run(() -> {
            QuietQuestion question = new QuietQuestion(sent, TEXTS, nanos::get, shelf);
            question.show(Statuses.question(Optional.of(Duration.ofMinutes(7))));
            Controls.button(shelf.up.orElseThrow(), "No, I was reading").doClick();
            question.show(Statuses.question(Optional.empty()));
            Controls.button(shelf.up.orElseThrow(), "Yes, still standing").doClick();
            Controls.button(shelf.up.orElseThrow(), "No, I sit").doClick();
            assertThat(sent.commands).containsExactly(new Command.WasHere(), new Command.Stand(), new Command.Sit());
        });
    }

    @Test
    void looksRight() {
        Pictures.take("question", () -> question(Optional.of(Duration.ofMinutes(7))));
        Pictures.take("question-standing", () -> question(Optional.empty()));
    }

    private QuestionPanel question(Optional<Duration> away) {
        return new QuestionPanel(TEXTS, sent, new PressGuard(nanos::get), Statuses.question(away).question().orElseThrow(), () -> {
        });
    }

    private Prompt prompt() {
        return new Prompt(sent, TEXTS, MOVES, nanos::get, status -> noCard, chimes::incrementAndGet, shelf);
    }

    private static List<String> said(Container panel) {
        return Arrays.stream(panel.getComponents())
                .flatMap(c -> c instanceof JLabel label
                        ? Stream.of(label.getText())
                        : c instanceof Container inner ? said(inner).stream() : Stream.of())
                .toList();
    }
}
