// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import deskbreak.agent.Status.Phase;
import deskbreak.agent.Status.Posture;
import deskbreak.agent.TrayContent.Action;
import deskbreak.agent.TrayContent.Entry;
import deskbreak.agent.TrayIcon.Shape;
import deskbreak.breaks.HoldReason;
import deskbreak.exercise.Profile;
import deskbreak.settings.Settings;
import deskbreak.text.Messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TrayContentTest {
    private static final Messages TEXTS = Messages.of("tray", Locale.ENGLISH);

    static Stream<Arguments> headlines() {
        Duration five = minutes(5);
        return Stream.of(arguments(StatusBuilder.sitting(minutes(32)), Shape.COUNTING, "Sitting 32 min, next break in 13 min"),
                arguments(StatusBuilder.sitting(Duration.ofSeconds(32 * 60 + 20)), Shape.COUNTING, "Sitting 32 min, next break in 13 min"),
                arguments(StatusBuilder.sitting(Duration.ofSeconds(20)), Shape.COUNTING, "Sitting 0 min, next break in 45 min"),
                arguments(StatusBuilder.sitting(Duration.ofSeconds(45 * 60 - 1)), Shape.COUNTING, "Sitting 44 min, next break in 1 min"),
                arguments(StatusBuilder.sitting(minutes(32)).blind(), Shape.UNKNOWN, "Activity unknown, next break in 13 min"),
                arguments(StatusBuilder.sitting(minutes(45)).phase(Phase.WAITING), Shape.DUE,
                        "Sitting 45 min, break at the next pause in typing"),
                arguments(StatusBuilder.sitting(minutes(46)).phase(Phase.SHOWN), Shape.DUE, "Sitting 46 min: time for a break"),
                arguments(StatusBuilder.sitting(minutes(50)).phase(Phase.SNOOZED).until(five, five), Shape.HELD,
                        "Sitting 50 min, break snoozed until 10:50"),
                arguments(StatusBuilder.sitting(minutes(20)).until(five, five), Shape.COUNTING,
                        "Sitting 20 min, break snoozed until 10:50"),
                arguments(StatusBuilder.sitting(minutes(50)).phase(Phase.MISSED).until(five, five), Shape.DUE,
                        "Sitting 50 min, break missed, back at 10:50"),
                arguments(StatusBuilder.sitting(minutes(65)).phase(Phase.CAPPED), Shape.HELD,
                        "Sitting 1 h 5 min, no more breaks for now: the limit is reached"),
                arguments(StatusBuilder.sitting(minutes(58)).phase(Phase.HELD).held(HoldReason.CALL, minutes(13)), Shape.HELD,
                        "Break held: call in progress since 10:32"),
                arguments(
                        StatusBuilder.sitting(minutes(58)).phase(Phase.HELD).held(HoldReason.FULL_SCREEN, minutes(3)).held(HoldReason.CALL,
                                minutes(13)),
                        Shape.HELD, "Break held: call in progress since 10:32; full screen since 10:42"),
                arguments(StatusBuilder.sitting(minutes(20)).pausedUntil(minutes(225)), Shape.PAUSED, "Paused until 14:30"),
                arguments(StatusBuilder.sitting(minutes(20)).pausedUntil(Duration.ofHours(71)), Shape.PAUSED, "Paused until Mon 9:45"),
                arguments(StatusBuilder.sitting(minutes(20)).held(HoldReason.PAUSED, minutes(1)), Shape.PAUSED, "Paused until you resume"),
                arguments(StatusBuilder.doing(Posture.STANDING, minutes(12)), Shape.STANDING, "Standing 12 min"),
                arguments(StatusBuilder.doing(Posture.AWAY, minutes(13)), Shape.AWAY, "Away since 10:32"),
                arguments(StatusBuilder.doing(Posture.LOCKED, minutes(13)), Shape.AWAY, "Locked since 10:32"),
                arguments(StatusBuilder.sitting(minutes(45)).guided(Duration.ofSeconds(70), false, false), Shape.BREAK,
                        "On a break, 2 min left"),
                arguments(StatusBuilder.sitting(minutes(45)).guided(Duration.ofSeconds(70), true, false), Shape.BREAK,
                        "On a break, paused"),
                arguments(StatusBuilder.sitting(minutes(45)).guided(Duration.ofSeconds(70), false, true), Shape.BREAK,
                        "The break waits until you stop typing"));
    }

    @ParameterizedTest
    @MethodSource("headlines")
    void saysInWordsAndInShapeHowThingsStand(StatusBuilder status, Shape shape, String headline) {
        TrayContent content = TrayContent.of(status.now(), TEXTS);
        assertThat(content.icon().shape()).isEqualTo(shape);
        assertThat(content.tooltip()).isEqualTo(headline);
        assertThat(content.menu().getFirst()).isEqualTo(new Entry.Line(headline));
    }

    @Test
    void offersABreakAndASnoozeWhileSitting() {
        assertThat(labels(StatusBuilder.sitting(minutes(10)))).containsExactly("Sitting 10 min, next break in 35 min", "-",
                "Take a break now", "Routines > More…",
                "Snooze > 5 min, 10 min, 15 min", "-", "I'm standing", "I was away", "(I was here)", "-",
                "Pause for > 30 min, 1 h, 2 h, Until tomorrow, Until I resume", "-", "Today…", "Exercises…", "Preferences…", "-", "Quit");
    }

    @Test
    void startsAnyRoutineThoseSwitchedOnOrMineFirst() {
        StatusBuilder status = StatusBuilder.sitting(minutes(10)).knowing(routine("hips", "Hips", true, false),
                routine("core", "Core", true,
                        true),
                routine("tea", "Tea time", false, false),
                new Status.Routine("gone", "Gone", Optional.empty(), true, List.of(), List.of("x"), List.of(), "", minutes(4)),
                new Status.Routine("mat", "Mat", Optional.of("D"), false, List.of(), List.of("x"), List.of(), "", minutes(4)));
        assertThat(labels(status)).contains("Routines > Core, 4 min, Tea time, 4 min, (Gone, 4 min), Hips, 4 min, More…");
        assertThat(labels(status.phase(Phase.SHOWN)))
                .contains("Routines > Core, 4 min, Tea time, 4 min, (Gone, 4 min), Hips, 4 min, More…");
        assertThat(TrayContent.of(status.now(), TEXTS).menu().toString())
                .contains("TakeBreak[exercise=Optional.empty, routine=Optional[tea], oneMinute=false]");
        assertThat(labels(status.guided(minutes(1), false, false))).noneMatch(label -> label.startsWith("Routines"));
    }

    @Test
    void answersAPromptInOneClick() {
        assertThat(labels(StatusBuilder.sitting(minutes(45)).phase(Phase.SHOWN))).containsSubsequence("Go to the card", "Start the break",
                "One-minute version", "Just walk instead", "Snooze > 5 min, 10 min", "Skip");
    }

    @Test
    void asksAnywayOnlyWhatIsHeld() {
        assertThat(labels(StatusBuilder.sitting(minutes(45)).phase(Phase.HELD).held(HoldReason.CALL, minutes(3))))
                .contains("Ask me anyway");
        assertThat(labels(StatusBuilder.sitting(minutes(45)).phase(Phase.SHOWN))).doesNotContain("Ask me anyway");
    }

    @Test
    void saysWhenNoSnoozeIsLeft() {
        assertThat(labels(StatusBuilder.sitting(minutes(55)).phase(Phase.SHOWN).until(minutes(1)))).contains("(Snooze: none left)", "Skip");
    }

    @Test
    void resumesWhilePaused() {
        assertThat(labels(StatusBuilder.sitting(minutes(5)).pausedUntil(minutes(30)))).contains("Resume")
                .noneMatch(label -> label.startsWith("Pause for"));
    }

    @Test
    void sitsDownAgainAfterStanding() {
        assertThat(labels(StatusBuilder.doing(Posture.STANDING, minutes(5)))).contains("I'm sitting").doesNotContain("I'm standing");
    }

    @Test
    void endsOrShowsARunningBreakAndStartsNoOther() {
        assertThat(labels(StatusBuilder.sitting(minutes(45)).guided(minutes(1), false, false))).contains("Show the break", "I'm done",
                "(I'm standing)").doesNotContain("Take a break now", "Skip");
    }

    @Test
    void takesBackWhatCanBeTakenBack() {
        assertThat(labels(StatusBuilder.sitting(minutes(5)).may(true, false, true).longer())).contains("Undo skip",
                "Back to the usual interval",
                "I was here", "(I was away)", "Breaks come less often today: three in a row were let go");
    }

    @Test
    void showsALongHoldAndATroubleAsAQuietMark() {
        TrayContent held = TrayContent.of(
                StatusBuilder.sitting(minutes(200)).phase(Phase.HELD).held(HoldReason.CALL, minutes(150)).longHold().now(),
                TEXTS);
        TrayContent full = TrayContent.of(StatusBuilder.sitting(minutes(5)).trouble("History cannot be written: disk full").now(), TEXTS);
        assertThat(held.icon().mark()).isTrue();
        assertThat(held.menu()).contains(new Entry.Line("This has been so for over two hours"));
        assertThat(full.icon().mark()).isTrue();
        assertThat(full.tooltip()).endsWith("\nHistory cannot be written: disk full");
        assertThat(TrayContent.of(StatusBuilder.sitting(minutes(5)).now(), TEXTS).icon().mark()).isFalse();
    }

    @Test
    void staysEqualWithinAMinute() {
        assertThat(TrayContent.of(StatusBuilder.sitting(Duration.ofSeconds(661)).now(), TEXTS))
                .isEqualTo(TrayContent.of(StatusBuilder.sitting(Duration.ofSeconds(715)).now(), TEXTS))
                .isNotEqualTo(TrayContent.of(StatusBuilder.sitting(Duration.ofSeconds(725)).now(), TEXTS));
    }

    @Test
    void aClickOpensTodayAndDuringABreakTheGuide() {
        assertThat(TrayContent.click(TrayContent.of(StatusBuilder.sitting(minutes(5)).now(), TEXTS)))
                .isEqualTo(new Action.Open(Windows.Window.TODAY));
        assertThat(TrayContent.click(TrayContent.of(StatusBuilder.sitting(minutes(5)).guided(minutes(1), false, false).now(), TEXTS)))
                .isEqualTo(new Action.Open(Windows.Window.PROMPT));
    }

    @Test
    void everyEntryDoesWhatItSays() {
        List<Entry> menu = TrayContent.of(StatusBuilder.sitting(minutes(45)).phase(Phase.SHOWN).now(), TEXTS).menu();
        assertThat(menu).contains(new Entry.Item("Start the break", true, new Action.Send(new Command.Start())),
                new Entry.Item("Skip", true, new Action.Send(new Command.Skip())),
                new Entry.Submenu("Snooze", true,
                        List.of(new Entry.Item("5 min", true, new Action.Send(new Command.Snooze(Optional.of(minutes(5))))),
                                new Entry.Item("10 min", true, new Action.Send(new Command.Snooze(Optional.of(minutes(10))))))));
    }

    private static Status.Routine routine(String id, String name, boolean shipped, boolean on) {
        return new Status.Routine(id, name, shipped ? Optional.of("D") : Optional.empty(), on, List.of(), List.of("neck"),
                List.of("neck"), "", minutes(4));
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    @Test
    void nobodyWhoStaysSeatedIsToldToStandOrWalk() {
        Settings seated = Settings.DEFAULT.withProfile(Profile.DEFAULT.withCanStand(false));
        Stream.of(StatusBuilder.sitting(minutes(10)), StatusBuilder.sitting(minutes(45)).phase(Phase.SHOWN),
                StatusBuilder.sitting(minutes(45)).guided(minutes(1), false, false), StatusBuilder.doing(Posture.AWAY, minutes(5)))
                .map(status -> labels(status.under(seated)))
                .forEach(labels -> assertThat(labels).isNotEmpty().noneMatch(label -> label.matches("(?i).*\\b(stand|walk|get up).*")));
        assertThat(labels(StatusBuilder.sitting(minutes(45)).phase(Phase.SHOWN).under(seated))).contains("Just move freely");
        assertThat(labels(StatusBuilder.doing(Posture.STANDING, minutes(5)).under(seated))).as("a way back").contains("I'm sitting");
    }

    private static List<String> labels(StatusBuilder status) {
        return TrayContent.of(status.now(), TEXTS).menu().stream().map(TrayContentTest::label).toList();
    }

    private static String label(Entry entry) {
        return switch (entry) {
            case Entry.Line line -> line.label();
            case Entry.Separator separator -> "-";
            case Entry.Item item -> item.enabled() ? item.label() : "(" + item.label() + ")";
            case Entry.Submenu submenu when !submenu.enabled() -> "(" + submenu.label() + ")";
            case Entry.Submenu submenu -> submenu.label() + " > "
                    + String.join(", ", submenu.entries().stream().map(TrayContentTest::label).toList());
        };
    }
}
