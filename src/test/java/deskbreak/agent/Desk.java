// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import deskbreak.breaks.EventLines;
import deskbreak.breaks.Rules;
import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Dose;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseTexts;
import deskbreak.exercise.Library;
import deskbreak.exercise.Place;
import deskbreak.exercise.Position;
import deskbreak.exercise.Routine;
import deskbreak.exercise.Routine.Subject;
import deskbreak.exercise.Sides;
import deskbreak.exercise.Suitability;
import deskbreak.history.Entry;
import deskbreak.settings.Settings;

/** Somebody at a desk and the agent that runs there. Time passes only here, and the agent is woken as it has asked to be. */
final class Desk {
    static final Catalogue CATALOGUE = new Catalogue(List.of(move("neck", Position.SEATED), move("back", Position.SEATED),
            move("hips", Position.STANDING), move("calves", Position.STANDING),
            move("glide", Place.HOME, Position.SEATED, Set.of(Suitability.SCIATICA_ONLY)),
            move("heel", Place.HOME, Position.STANDING, Set.of(Suitability.SCIATICA))));

    /** One has a move that is not in the catalogue, the other one that is for those alone who have told of sciatica and its side. */
    private static final List<Routine> ROUTINES = List.of(
            new Routine("at-work", "D", Optional.empty(), List.of(LocalTime.of(11, 0), LocalTime.of(15, 30)),
                    List.of("neck", "juggling", "hips")),
            new Routine("sciatica", "D", Optional.of(Subject.SCIATICA), List.of(LocalTime.of(18, 0)), List.of("glide", "heel", "back")));

    final FakeClock clock = new FakeClock();
    final FakeSensors sensors = new FakeSensors(clock);
    final FakeCalendar calendar = new FakeCalendar();
    /** What the agent looks through: the same, unless a test puts others in their place before the start. */
    Sensors machine = sensors;
    final FakeDisk disk = new FakeDisk();
    Library library = Library.of(CATALOGUE, ExerciseTexts.in(Locale.ROOT), List.of(), List.of());
    final List<Status> shown = new ArrayList<>();
    AskedWakeUps wakeUps = new AskedWakeUps();
    boolean blind;
    /** Whether the agent has asked for the moves, which have to be read then. */
    boolean movesRead;
    /** Does at once whatever the agent has to do, until a test keeps it waiting. */
    Executor lane = Runnable::run;
    Recorder recorder = Recorder.NONE;
    int quits;
    private Agent agent = made();
    private Duration beat = Duration.ZERO;
    private int told;

    private static Exercise move(String id, Position position) {
        return move(id, Place.DESK, position, Set.of());
    }

    private static Exercise move(String id, Place place, Position position, Set<String> cautions) {
        return new Exercise(id, place, position, Set.of(), Sides.BOTH,
                Stream.of(10, 15, 20).map(s -> new Dose(Duration.ofSeconds(s), 2, Set.of(Dose.Figure.values()))).toList(), Set.of(id),
                cautions,
                List.of(), Optional.empty());
    }

    private Agent made() {
        return new Agent(task -> lane.execute(task),
                new Parts(clock, machine, calendar, wakeUps, disk.keeper, disk.states, disk.journal, this::show,
                        this::library,
                        ROUTINES, machine::sources, (state, input) -> recorder.fed(state, input), 1, () -> quits++));
    }

    private Library library() {
        movesRead = true;
        return library;
    }

    private void show(Status status) {
        if (blind) {
            throw new IllegalStateException("no window to show it on");
        }
        shown.add(status);
    }

    /** Sits down at nine sharp, a second after the agent has started. */
    static Desk atNine() {
        return new Desk().starts().sitsDown();
    }

    Desk sitsDown() {
        clock.passes(Duration.ofSeconds(1));
        sensors.input();
        beat = clock.elapsed;
        return wakes();
    }

    /** The same, with other settings than the usual ones. */
    static Desk with(UnaryOperator<Rules> rules) {
        Desk desk = new Desk();
        desk.disk.settings = desk.disk.settings.withRules(rules.apply(desk.disk.settings.rules()));
        return desk.starts().sitsDown();
    }

    /** The same, with all settings chosen. */
    static Desk under(Settings settings) {
        Desk desk = new Desk();
        desk.disk.settings = settings;
        return desk.starts().sitsDown();
    }

    Desk starts() {
        wakeUps = new AskedWakeUps();
        agent = made();
        agent.start();
        beat = clock.elapsed;
        return this;
    }

    /** Ends without a word and is started again after a while. */
    Desk isKilledFor(long amount, ChronoUnit unit) {
        clock.passes(Duration.of(amount, unit));
        return starts();
    }

    /** An input every three seconds, the first one now. */
    Desk typesFor(long amount, ChronoUnit unit) {
        Duration end = clock.elapsed.plus(Duration.of(amount, unit));
        while (clock.elapsed.compareTo(end) < 0) {
            sensors.input();
            passes(least(Duration.ofSeconds(3), end.minus(clock.elapsed)));
        }
        return this;
    }

    Desk presses() {
        sensors.input();
        return waits(1, ChronoUnit.SECONDS);
    }

    Desk waits(long amount, ChronoUnit unit) {
        passes(Duration.of(amount, unit));
        return this;
    }

    private void passes(Duration span) {
        Duration end = clock.elapsed.plus(span);
        while (true) {
            Duration next = least(beat.plus(wakeUps.period), exact());
            if (next.compareTo(end) > 0) {
                clock.passes(end.minus(clock.elapsed));
                return;
            }
            clock.passes(next.minus(clock.elapsed));
            beat = clock.elapsed.compareTo(beat.plus(wakeUps.period)) >= 0 ? clock.elapsed : beat;
            wakeUps.moment = wakeUps.moment.filter(at -> at.isAfter(clock.wall));
            agent.wake();
        }
    }

    private Duration exact() {
        return wakeUps.moment.map(at -> Duration.between(clock.wall, at)).filter(left -> !left.isNegative()).map(clock.elapsed::plus)
                .orElse(Duration.ofDays(1000));
    }

    private static Duration least(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** Due at 9:45:00, waiting for a lull. */
    static Desk due() {
        return atNine().typesFor(45, ChronoUnit.MINUTES).typesFor(10, ChronoUnit.SECONDS);
    }

    /** The card is up, after 45 minutes and a lull of ten seconds. */
    static Desk asked() {
        return due().waits(12, ChronoUnit.SECONDS);
    }

    Desk wakes() {
        agent.wake();
        return this;
    }

    Desk reaches(String setTime) {
        agent.setTime(setTime);
        return this;
    }

    /** The answer as "done: words" or "error-word: words". */
    String says(Command command) {
        Reply reply = agent.send(command).join();
        return (reply.ok() ? "done" : reply.error()) + ": " + reply.message();
    }

    Desk does(Command command) {
        agent.send(command).join();
        return this;
    }

    Desk edits(SettingsKeeper.Change change) {
        disk.edit = Optional.of(change);
        return wakes();
    }

    Status status() {
        return asksForStatus().join();
    }

    CompletableFuture<Status> asksForStatus() {
        return agent.status();
    }

    Instant at(String time) {
        return Instant.parse("2026-11-20T" + time + "Z");
    }

    /** What the history has got since the last look. */
    List<String> news() {
        List<String> lines = disk.entries.subList(told, disk.entries.size()).stream().map(Desk::line).toList();
        told = disk.entries.size();
        return lines;
    }

    Desk fromHere() {
        news();
        return this;
    }

    private static String line(Entry entry) {
        return EventLines.line(entry.event()) + (entry.why().isEmpty() ? "" : " (" + entry.why() + ")");
    }
}
