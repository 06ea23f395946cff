// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import deskbreak.agent.Status.Phase;
import deskbreak.breaks.HoldReason;
import deskbreak.breaks.Rules;
import deskbreak.breaks.WorkingHours;
import deskbreak.settings.Sensing;
import deskbreak.settings.Settings;
import deskbreak.sitting.CallSign;
import deskbreak.text.Messages;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Holding is never losing: whatever holds a prompt back, the clock runs on, the prompt is kept, and nothing can silence it for the day. */
class HoldsTest {
    /** What can be sensed that holds a prompt back. */
    enum Cause {
        MICROPHONE(HoldReason.CALL, "microphone in use", (d, on) -> d.sensors.recorders = on ? Set.of("Zoom") : Set.of()),
        //
        CAMERA(HoldReason.CALL, "camera in use", (d, on) -> d.sensors.camera = on),
        //
        SCREEN_SHARE(HoldReason.CALL, "screen shared", (d, on) -> d.sensors.screenShared = on),
        //
        CALENDAR(HoldReason.CALENDAR, "busy in the calendar",
                (d, on) -> d.calendar.meeting(Instant.EPOCH, on ? Instant.MAX : Instant.EPOCH)),
        //
        FULL_SCREEN(HoldReason.FULL_SCREEN, "full screen", (d, on) -> d.sensors.fullScreen = on),
        //
        DO_NOT_DISTURB(HoldReason.DO_NOT_DISTURB, "do not disturb was on", (d, on) -> d.sensors.doNotDisturb = on);

        private final HoldReason reason;
        private final String note;
        private final BiConsumer<Desk, Boolean> turn;

        Cause(HoldReason reason, String note, BiConsumer<Desk, Boolean> turn) {
            this.reason = reason;
            this.note = note;
            this.turn = turn;
        }

        Desk begins(Desk desk) {
            turn.accept(desk, true);
            return desk.wakes();
        }

        Desk ends(Desk desk) {
            turn.accept(desk, false);
            return desk.wakes();
        }

        /** The settings of somebody who does not want to be left alone for this. */
        Settings off() {
            return switch (this) {
                case MICROPHONE -> without(CallSign.MICROPHONE);
                case CAMERA -> without(CallSign.CAMERA);
                case SCREEN_SHARE -> without(CallSign.SCREEN_SHARE);
                default -> without(reason);
            };
        }
    }

    private static Settings without(CallSign sign) {
        Set<CallSign> left = EnumSet.complementOf(EnumSet.of(sign));
        return Settings.DEFAULT.withSensing(Sensing.DEFAULT.withCalls(left));
    }

    private static Settings without(HoldReason reason) {
        Rules r = Rules.DEFAULT;
        return Settings.DEFAULT.withRules(new Rules(r.plans(), r.awayAfter(), r.lull(), r.waitAtMost(), r.answerWithin(), r.snoozes(),
                r.limits(), r.hours(), EnumSet.complementOf(EnumSet.of(reason)), r.routines()));
    }

    /** Something begins at 9:40 and holds the prompt that falls due at 9:45. */
    private static Desk held(Cause cause) {
        return cause.begins(Desk.atNine().typesFor(40, MINUTES));
    }

    @ParameterizedTest
    @EnumSource
    void the_clock_runs_on_the_prompt_is_kept_and_comes_when_the_cause_has_ended(Cause cause) {
        Desk desk = held(cause).fromHere().typesFor(30, MINUTES);
        assertThat(desk.status().phase()).isEqualTo(Phase.HELD);
        assertThat(desk.status().sat()).hasMinutes(70);
        assertThat(desk.status().holds()).isEqualTo(Map.of(cause.reason, desk.at("09:40:00")));
        assertThat(cause.ends(desk.waits(2, SECONDS)).status().holds()).as("at that very moment").isEmpty();
        desk.waits(12, SECONDS);
        String word = cause.reason.word();
        assertThat(desk.news()).hasSize(4).startsWith("09:45:00 due desk 45m", "09:45:00 held " + word + " (held: " + cause.note + ")",
                "10:10:02 released").last().asString()
                .startsWith("10:10:").contains("prompt-shown desk 1h10m", "held 25m2s (held 25 min: " + cause.note + "; then");
    }

    @ParameterizedTest
    @EnumSource
    void each_can_be_switched_off(Cause cause) {
        Desk desk = cause.begins(Desk.under(cause.off()).typesFor(40, MINUTES)).typesFor(5, MINUTES).waits(12, SECONDS);
        assertThat(desk.status().phase()).isEqualTo(Phase.SHOWN);
        assertThat(desk.status().holds()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void switching_it_off_in_the_middle_lets_the_prompt_go_at_once(Cause cause) {
        Desk desk = held(cause).typesFor(20, MINUTES);
        assertThat(desk.status().phase()).isEqualTo(Phase.HELD);
        assertThat(desk.does(new Command.Choose(cause.off())).status().holds()).isEmpty();
        assertThat(desk.waits(12, SECONDS).status().phase()).isEqualTo(Phase.SHOWN);
    }

    @ParameterizedTest
    @EnumSource
    void after_two_hours_it_is_a_quiet_mark_with_ask_me_anyway(Cause cause) {
        Desk desk = held(cause).typesFor(119, MINUTES);
        assertThat(marked(desk)).isFalse();
        assertThat(desk.wakeUps.moment).as("to the moment").contains(desk.at("11:40:00.001"));
        assertThat(marked(desk.typesFor(61, SECONDS))).isTrue();
        assertThat(menu(desk)).contains("Ask me anyway", "This has been so for over two hours");
        assertThat(desk.says(new Command.AskAnyway())).isEqualTo("done: The prompt is up.");
        assertThat(desk.status().phase()).isEqualTo(Phase.SHOWN);
        assertThat(marked(desk)).isFalse();
    }

    @Test
    void who_has_asked_anyway_knows_of_the_hold_and_is_told_again_only_after_two_more_hours() {
        Desk desk = held(Cause.DO_NOT_DISTURB).typesFor(121, MINUTES).does(new Command.AskAnyway()).does(new Command.Skip());
        assertThat(desk.typesFor(50, MINUTES).status().phase()).as("the next one is held by the same").isEqualTo(Phase.HELD);
        assertThat(marked(desk)).isFalse();
        assertThat(marked(desk.typesFor(69, MINUTES))).as("at 13:40").isFalse();
        assertThat(marked(desk.typesFor(61, SECONDS))).as("at 13:41").isTrue();
    }

    @Test
    void another_hold_has_two_hours_of_its_own() {
        Desk desk = Cause.DO_NOT_DISTURB.ends(held(Cause.DO_NOT_DISTURB).typesFor(121, MINUTES));
        assertThat(marked(desk)).isFalse();
        Cause.DO_NOT_DISTURB.begins(desk).typesFor(110, MINUTES);
        assertThat(desk.status().phase()).isEqualTo(Phase.HELD);
        assertThat(marked(desk)).isFalse();
        assertThat(marked(desk.typesFor(11, MINUTES))).isTrue();
    }

    @Test
    void a_restart_forgets_neither_its_begin_nor_that_it_was_pointed_out() {
        Desk desk = held(Cause.FULL_SCREEN).typesFor(121, MINUTES).isKilledFor(1, MINUTES).typesFor(10, SECONDS);
        assertThat(desk.status().holds()).isEqualTo(Map.of(HoldReason.FULL_SCREEN, desk.at("09:40:00")));
        assertThat(marked(desk)).isTrue();
        desk.does(new Command.AskAnyway()).does(new Command.Skip()).isKilledFor(1, MINUTES).typesFor(50, MINUTES);
        assertThat(desk.status().phase()).isEqualTo(Phase.HELD);
        assertThat(marked(desk)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void sources_that_have_not_answered_yet_after_a_restart_end_no_hold(Cause cause) {
        Desk desk = held(cause).typesFor(10, MINUTES).fromHere();
        cause.turn.accept(desk, false);
        desk.isKilledFor(1, MINUTES);
        assertThat(desk.sensors.attention).as("all of them are asked").isEqualTo(Attention.CLOSE);
        desk.typesFor(7, SECONDS);
        cause.turn.accept(desk, true);
        desk.typesFor(20, SECONDS);
        assertThat(desk.status().holds()).isEqualTo(Map.of(cause.reason, desk.at("09:40:00")));
        assertThat(desk.news()).isEmpty();
        cause.turn.accept(desk, false);
        desk.isKilledFor(1, MINUTES).typesFor(20, SECONDS);
        assertThat(desk.status().holds()).as("but what has ended meanwhile has ended").isEmpty();
    }

    @Test
    void a_pause_and_the_working_hours_are_the_persons_own_and_never_pointed_out() {
        Desk paused = Desk.atNine().typesFor(1, MINUTES).does(new Command.PauseUntilResumed()).typesFor(4, HOURS);
        assertThat(paused.status().phase()).isEqualTo(Phase.HELD);
        assertThat(marked(paused)).isFalse();
        Map<DayOfWeek, WorkingHours.Span> week = new EnumMap<>(DayOfWeek.class);
        week.put(DayOfWeek.FRIDAY, new WorkingHours.Span(LocalTime.of(14, 0), LocalTime.of(18, 0)));
        Desk early = Desk.with(r -> new Rules(r.plans(), r.awayAfter(), r.lull(), r.waitAtMost(), r.answerWithin(), r.snoozes(), r.limits(),
                new WorkingHours(week, Set.of()), r.observed(), r.routines()));
        Cause.DO_NOT_DISTURB.begins(early).typesFor(4, HOURS);
        assertThat(early.status().holds()).containsOnlyKeys(HoldReason.OUTSIDE_HOURS, HoldReason.DO_NOT_DISTURB);
        assertThat(marked(early)).as("nobody wants to be asked now").isFalse();
    }

    @Test
    void the_end_of_a_meeting_is_not_left_to_the_heartbeat() {
        Desk desk = Desk.atNine().typesFor(40, MINUTES);
        desk.calendar.meeting(Instant.EPOCH, desk.at("09:59:58"));
        desk.typesFor(19, MINUTES).fromHere().typesFor(2, MINUTES);
        assertThat(desk.news()).first().isEqualTo("09:59:58 released");
    }

    @Test
    void a_program_can_be_left_out_in_one_click_and_lets_go_at_once() {
        Desk desk = Desk.atNine().typesFor(40, MINUTES);
        desk.sensors.recorders = Set.of("Zoom", "OBS", "sox");
        desk.does(new Command.Choose(Settings.DEFAULT.withSensing(Sensing.DEFAULT.withRecordersLeftOut(List.of("SOX"))))).typesFor(10,
                MINUTES);
        assertThat(menu(desk)).startsWith("Break held: microphone in use by OBS, Zoom since 9:40").contains("Never hold for OBS",
                "Never hold for Zoom").doesNotContain("sox");
        assertThat(desk.says(new Command.LeaveOut("OBS"))).isEqualTo("done: Prompts are not held for OBS any more.");
        assertThat(menu(desk)).startsWith("Break held: microphone in use by Zoom since 9:40");
        desk.does(new Command.LeaveOut("Zoom")).does(new Command.LeaveOut("zoom"));
        assertThat(desk.status().holds()).isEmpty();
        assertThat(desk.disk.settings.sensing().recordersLeftOut()).containsExactly("SOX", "OBS", "Zoom");
        assertThat(desk.status().call().recent()).containsExactlyInAnyOrder("Zoom", "OBS", "sox");
    }

    @Test
    void a_camera_still_counts_when_the_program_is_left_out_of_the_microphone_rule() {
        Desk desk = Desk.atNine().typesFor(40, MINUTES);
        desk.sensors.recorders = Set.of("Zoom");
        desk.sensors.camera = true;
        desk.typesFor(10, MINUTES);
        assertThat(menu(desk)).startsWith("Break held: microphone in use by Zoom, camera in use since 9:40");
        desk.does(new Command.LeaveOut("Zoom"));
        assertThat(menu(desk)).startsWith("Break held: camera in use since 9:40").doesNotContain("Never hold for");
    }

    @Test
    void a_display_kept_awake_counts_as_sitting_unless_switched_off() {
        for (boolean counts : new boolean[]{true, false}) {
            Desk desk = Desk.under(Settings.DEFAULT.withSensing(Sensing.DEFAULT.withAwake(counts))).typesFor(10, MINUTES);
            desk.sensors.awake = true;
            desk.waits(20, MINUTES);
            assertThat(desk.status().sat()).isEqualTo(counts ? Duration.ofMinutes(30) : Duration.ZERO);
        }
    }

    private static boolean marked(Desk desk) {
        assertThat(TrayIcon.of(desk.status()).mark()).isEqualTo(desk.status().longHold());
        return desk.status().longHold();
    }

    private static String menu(Desk desk) {
        StringBuilder menu = new StringBuilder();
        for (TrayContent.Entry entry : TrayContent.of(desk.status(), Messages.of("tray")).menu()) {
            switch (entry) {
                case TrayContent.Entry.Line line -> menu.append(line.label()).append('\n');
                case TrayContent.Entry.Item item -> menu.append(item.label()).append('\n');
                default -> menu.append("-\n");
            }
        }
        return menu.toString();
    }
}
