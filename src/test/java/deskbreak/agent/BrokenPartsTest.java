// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import deskbreak.agent.Status.Phase;
import deskbreak.agent.Status.Posture;
import deskbreak.settings.Settings;

import static java.time.temporal.ChronoUnit.MILLIS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** A part that fails is told of once, nothing is lost, and the agent goes on. */
class BrokenPartsTest {
    private static final String FULL = "the disk is full; make room";

    private final Logger log = Logger.getLogger("deskbreak.agent");
    private final List<String> logged = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line.getLevel() + " " + line.getLoggerName().replaceAll(".*\\.", ""));
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() {
        log.addHandler(listener);
        log.setUseParentHandlers(false);
    }

    @AfterEach
    void stop() {
        log.removeHandler(listener);
        log.setUseParentHandlers(true);
    }

    @Test
    void a_full_disk_is_told_once_and_loses_no_entry() {
        Desk desk = Desk.atNine().typesFor(1, MINUTES).fromHere();
        desk.disk.full = true;
        desk.does(new Command.Stand()).waits(4, MINUTES).does(new Command.Sit()).typesFor(1, MINUTES);
        assertThat(desk.status().troubles()).containsExactly(FULL, FULL);
        assertThat(logged).containsExactly("WARNING Troubles", "WARNING Troubles");
        assertThat(desk.news()).isEmpty();
        desk.disk.full = false;
        desk.waits(31, SECONDS);
        assertThat(desk.status().troubles()).isEmpty();
        assertThat(desk.news()).containsExactly("09:01:00 bout-ended 1m standing", "09:05:00 stood since 09:01", "09:05:00 bout-started");
        assertThat(desk.disk.saved.orElseThrow().state().now()).isAfter(desk.at("09:06:00"));
    }

    @Test
    void a_disk_that_stays_full_is_not_tried_at_every_heartbeat() {
        Desk desk = Desk.atNine().typesFor(1, MINUTES);
        desk.disk.full = true;
        desk.does(new Command.Stand()).waits(1, SECONDS);
        int tries = desk.disk.tries;
        desk.waits(10, MINUTES);
        assertThat(desk.disk.tries - tries).isBetween(20, 50);
    }

    @Test
    void quitting_tries_once_more() {
        Desk desk = Desk.atNine().typesFor(1, MINUTES).fromHere();
        desk.disk.full = true;
        desk.does(new Command.Stand()).waits(3, MINUTES);
        desk.disk.full = false;
        desk.does(new Command.Quit());
        assertThat(desk.news()).containsExactly("09:01:00 bout-ended 1m standing");
    }

    @Test
    void settings_that_cannot_be_saved_are_used_and_saved_later() {
        Desk desk = Desk.atNine();
        desk.disk.full = true;
        assertThat(desk.says(new Command.Choose(Settings.DEFAULT.withFirm(true))))
                .isEqualTo("done: The settings are in use, but could not be saved yet; that is tried again.");
        assertThat(desk.status().settings().firm()).isTrue();
        assertThat(desk.status().troubles()).contains(FULL);
        desk.disk.full = false;
        desk.waits(31, SECONDS);
        assertThat(desk.disk.settings.firm()).isTrue();
        assertThat(desk.status().troubles()).isEmpty();
    }

    @Test
    void settings_edited_by_hand_apply_at_once_and_broken_ones_are_told() {
        Desk desk = Desk.atNine().typesFor(20, MINUTES);
        desk.edits(new SettingsKeeper.Change(Optional.of(Settings.DEFAULT.withRules(deskbreak.breaks.Chosen.every(15))), "")).waits(1,
                MILLIS);
        assertThat(desk.status().phase()).isEqualTo(Phase.WAITING);
        desk.edits(new SettingsKeeper.Change(Optional.empty(), "settings.json:3:12: a comma is missing"));
        assertThat(desk.status().troubles()).containsExactly("settings.json:3:12: a comma is missing");
        assertThat(desk.status().settings().rules().plans().getFirst().every()).hasMinutes(15);
        desk.edits(new SettingsKeeper.Change(Optional.of(Settings.DEFAULT), ""));
        assertThat(desk.status().troubles()).isEmpty();
        assertThat(desk.status().phase()).isEqualTo(Phase.COUNTING);
    }

    @Test
    void an_edit_by_hand_is_newer_than_settings_that_could_not_be_saved() {
        Desk desk = Desk.atNine();
        desk.disk.full = true;
        desk.does(new Command.Choose(Settings.DEFAULT.withFirm(true)));
        desk.disk.full = false;
        desk.edits(new SettingsKeeper.Change(Optional.of(Settings.DEFAULT.withHistoryMonths(3)), "")).waits(1, MINUTES);
        assertThat(desk.disk.settings.firm()).isFalse();
        assertThat(desk.status().settings().historyMonths()).isEqualTo(3);
        assertThat(desk.status().troubles()).isEmpty();
    }

    @Test
    void a_sensor_that_throws_is_logged_once_and_time_goes_on() {
        Desk desk = Desk.atNine().typesFor(44, MINUTES);
        desk.sensors.broken = true;
        desk.waits(2, MINUTES);
        assertThat(logged).containsExactly("SEVERE Steady");
        assertThat(desk.status().offer()).isPresent();
        desk.sensors.broken = false;
        assertThat(desk.typesFor(1, MINUTES).status().posture()).isEqualTo(Posture.SITTING);
        assertThat(logged).containsExactly("SEVERE Steady", "INFO Steady");
    }

    @Test
    void a_face_that_throws_is_logged_once_and_nothing_else_suffers() {
        Desk desk = Desk.atNine();
        desk.blind = true;
        desk.typesFor(46, MINUTES);
        assertThat(logged).containsExactly("SEVERE Steady");
        assertThat(desk.says(new Command.PauseUntilResumed())).startsWith("done: ");
        assertThat(desk.status().sat()).hasMinutes(46);
        desk.blind = false;
        desk.waits(10, SECONDS);
        assertThat(desk.shown.getLast().sat()).hasMinutes(46);
    }

    @Test
    void a_command_that_fails_is_answered_and_the_next_one_works() {
        Desk desk = Desk.atNine().typesFor(1, MINUTES);
        assertThat(desk.says(new Command.PauseFor(java.time.Duration.ofSeconds(Long.MAX_VALUE)))).startsWith("failed: That failed: ");
        assertThat(desk.says(new Command.PauseUntilResumed())).startsWith("done: ");
        assertThat(logged).containsExactly("SEVERE Agent");
    }

    @Test
    void while_it_is_busy_questions_wait_their_turn_and_wake_ups_do_not_pile_up() {
        Desk desk = Desk.atNine().typesFor(1, MINUTES);
        Queue<Runnable> later = new ArrayDeque<>();
        desk.lane = later::add;
        CompletableFuture<Status> answer = desk.asksForStatus();
        desk.wakes().wakes().wakes();
        assertThat(later).hasSize(2);
        assertThat(answer).isNotDone();
        later.forEach(Runnable::run);
        assertThat(answer).isCompletedWithValueMatching(status -> status.sat().toMinutes() == 1);
        later.clear();
        assertThat(desk.wakes().wakes()).isNotNull();
        assertThat(later).hasSize(1);
    }

    @Test
    void a_memory_that_makes_no_sense_is_dropped() {
        Desk desk = Desk.atNine().typesFor(1, MINUTES);
        Saved saved = desk.disk.saved.orElseThrow();
        desk.disk.saved = Optional.of(new Saved(saved.state(), saved.elapsed(), "other", java.time.Instant.MIN));
        desk.starts().typesFor(1, MINUTES);
        assertThat(desk.status().posture()).isEqualTo(Posture.SITTING);
        assertThat(logged).containsExactly("SEVERE Steady");
    }
}
