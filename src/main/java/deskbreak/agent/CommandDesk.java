// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import deskbreak.breaks.Ahead;
import deskbreak.breaks.Input;
import deskbreak.breaks.Offer;
import deskbreak.breaks.Pause;
import deskbreak.breaks.Refusal;
import deskbreak.breaks.Sequence;
import deskbreak.breaks.State;
import deskbreak.breaks.WorkingHours;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Library;
import deskbreak.exercise.Progress;
import deskbreak.exercise.Script;
import deskbreak.settings.MoveChoices;
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;
import deskbreak.sitting.Posture;
import deskbreak.sitting.Signal;

/** Carries out one command and says what came of it. */
final class CommandDesk {
    /** When "tomorrow" begins for who has set no working hours. */
    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Agent agent;
    private final Parts parts;
    private final Instant now;

    CommandDesk(Agent agent, Parts parts) {
        this.agent = agent;
        this.parts = parts;
        now = agent.now();
    }

    Reply carryOut(Command command) {
        return switch (command) {
            case Command.Start c -> answer(new Input.Start(now, Input.Manner.FULL));
            case Command.StartShort c -> answer(new Input.Start(now, Input.Manner.SHORT));
            case Command.JustWalk c -> answer(new Input.Start(now, Input.Manner.WALK));
            case Command.Snooze c -> snooze(c.length().orElse(agent.settings().rules().snoozes().preselected()));
            case Command.Skip c -> feed(new Input.Skip(now), "skipped");
            case Command.Done c -> feed(new Input.Done(now), "ended");
            case Command.TakeBreak c -> takeBreak(c);
            case Command.PauseFor c -> pause(new Pause.Until(now.plus(c.length())));
            case Command.PauseUntil c -> pause(new Pause.UntilShown(next(c.time())));
            case Command.PauseUntilTomorrow c -> pause(new Pause.UntilShown(tomorrow()));
            case Command.PauseUntilResumed c -> pause(new Pause.UntilResumed());
            case Command.Resume c -> feed(new Input.Resume(now), "resumed");
            case Command.Stand c -> stand();
            case Command.Sit c -> sit();
            case Command.WasAway c -> feed(new Input.WasAway(now), "was-away");
            case Command.WasHere c -> feed(new Input.WasHere(now), "was-here");
            case Command.AskAnyway c -> feed(new Input.AskAnyway(now), "asked");
            case Command.UndoSkip c -> feed(new Input.UndoSkip(now), "unskipped");
            case Command.UndoLonger c -> feed(new Input.UndoLonger(now), "not-longer");
            case Command.GuidePause c -> feed(new Input.GuidePause(now, true), "guide-paused");
            case Command.GuideResume c -> feed(new Input.GuidePause(now, false), "guide-resumed");
            case Command.GuideSeek c -> feed(new Input.GuideSeek(now, c.progress()), "guide-moved");
            case Command.TooHard c -> aboutMove(c.exercise(), false);
            case Command.Hurts c -> aboutMove(c.exercise(), true);
            case Command.LeaveOut c -> leaveOut(c.recorder());
            case Command.LookClosely c -> lookClosely();
            case Command.Choose c -> choose(c.settings());
            case Command.Quit c -> quit();
        };
    }

    private Reply feed(Input input, String done) {
        return agent.feed(input).map(Replies::refused).orElseGet(() -> Replies.done(done));
    }

    /** An answer to a prompt needs one. */
    private Reply answer(Input start) {
        return agent.state().offer().isEmpty() && agent.state().run().isEmpty()
                ? Replies.refused(Refusal.NOTHING_UP)
                : feed(start, "started");
    }

    private Reply snooze(Duration length) {
        List<Duration> left = snoozesLeft();
        Optional<Refusal> refusal = agent.feed(new Input.Snooze(now, Optional.of(length)));
        if (refusal.filter(r -> r == Refusal.NO_SNOOZE_LEFT).isPresent()) {
            return Replies.noSnooze(length, left);
        }
        return refusal.map(Replies::refused).orElseGet(() -> Replies.done("snoozed", clock(now.plus(length))));
    }

    /** Snoozes that were taken before anything was up count too. */
    private List<Duration> snoozesLeft() {
        Optional<Offer> offer = agent.state().offer();
        Optional<Ahead> ahead = agent.state().ahead().filter(a -> offer.isEmpty() && a.until().isAfter(now));
        return agent.settings().rules().snoozes().left(offer.map(Offer::snoozes).or(() -> ahead.map(Ahead::snoozes)).orElse(0),
                offer.map(Offer::spent).or(() -> ahead.map(Ahead::spent)).orElse(Duration.ZERO));
    }

    private Reply takeBreak(Command.TakeBreak command) {
        Input.Manner manner = command.oneMinute() ? Input.Manner.SHORT : Input.Manner.FULL;
        if (command.exercise().isPresent()) {
            return startExercise(command.exercise().get(), manner);
        }
        if (command.routine().isPresent()) {
            return startRoutine(command.routine().get(), manner);
        }
        return feed(new Input.Start(now, manner), "started");
    }

    private Reply startExercise(String id, Input.Manner manner) {
        Library library = agent.library();
        return library.find(id).isPresent()
                ? feed(new Input.StartOf(now, List.of(id), manner), "started")
                : library.rejected(id).map(file -> Replies.refused("unusable-exercise", id, file.why()))
                        .orElseGet(() -> Replies.refused("unknown-exercise", id));
    }

    private Reply startRoutine(String id, Input.Manner manner) {
        Optional<Status.Routine> routine = agent.routines().find(id);
        if (routine.isEmpty()) {
            return Replies.refused("unknown-routine", id, agent.routines().list().stream().map(Status.Routine::id)
                    .collect(Collectors.joining(", ")));
        }
        Optional<Sequence> sequence = agent.routines().sequence(id, true);
        if (sequence.isEmpty()) {
            return Replies.refused("empty-routine", routine.get().name(), routine.get().leftOut());
        }
        Optional<Refusal> refusal = agent.feed(new Input.StartRoutine(now, sequence.get(), manner));
        return refusal.map(Replies::refused).orElseGet(() -> routine.get().leftOut().isEmpty()
                ? Replies.done("started")
                : Replies.done("started-without", routine.get().leftOut()));
    }

    private Reply pause(Pause pause) {
        agent.feed(new Input.PauseBy(now, pause));
        State state = agent.state();
        return switch (pause) {
            case Pause.Until until -> Replies.done("paused", clock(until.at()));
            case Pause.UntilShown until -> Replies.done("paused", until.moment().toLocalDate().equals(state.wall().day(now))
                    ? CLOCK.format(until.moment())
                    : DAY_AND_CLOCK.format(until.moment()));
            case Pause.UntilResumed until -> Replies.done("paused-until-resumed");
        };
    }

    private LocalDateTime next(LocalTime time) {
        LocalDateTime local = agent.state().wall().local(now);
        LocalDateTime today = local.toLocalDate().atTime(time);
        return today.isAfter(local) ? today : today.plusDays(1);
    }

    private LocalDateTime tomorrow() {
        WorkingHours hours = agent.settings().rules().hours();
        LocalDate tomorrow = agent.state().wall().day(now).plusDays(1);
        for (LocalDate day = tomorrow; hours.limited() && day.isBefore(tomorrow.plusYears(1)); day = day.plusDays(1)) {
            Optional<WorkingHours.Span> span = hours.span(day);
            if (span.isPresent()) {
                return day.atTime(span.get().from());
            }
        }
        return tomorrow.atTime(MORNING);
    }

    private String clock(Instant at) {
        return CLOCK.format(agent.state().wall().local(at));
    }

    private Reply stand() {
        if (agent.state().sitting().posture() instanceof Posture.Standing) {
            return Replies.refused(Refusal.ALREADY_STANDING);
        }
        return posture(Signal.Kind.STAND, "standing");
    }

    private Reply sit() {
        if (!(agent.state().sitting().posture() instanceof Posture.Standing)) {
            return Replies.refused(Refusal.NOT_STANDING);
        }
        return posture(Signal.Kind.SIT, "sitting");
    }

    private Reply posture(Signal.Kind kind, String done) {
        if (agent.state().run().isPresent()) {
            return Replies.refused(Refusal.BREAK_RUNS);
        }
        return agent.state().sitting().shut().now() ? Replies.refused(Refusal.LOCKED) : feed(new Input.Saw(new Signal(now, kind)), done);
    }

    /** Remembers it, and goes on with what comes after that move. */
    private Reply aboutMove(String exercise, boolean hurts) {
        Optional<Exercise> move = agent.library().find(exercise);
        if (move.isEmpty()) {
            return Replies.refused("unknown-exercise", exercise);
        }
        agent.leading().couldNot(exercise);
        Reply kept = hurts ? removed(move.get()) : easier(move.get());
        agent.leading().script().filter(s -> agent.state().run().isPresent()).flatMap(s -> after(s, exercise))
                .ifPresent(point -> agent.feed(new Input.GuideSeek(now, point)));
        return kept;
    }

    private Reply removed(Exercise move) {
        MoveChoices moves = agent.settings().moves();
        agent.feed(new Input.DosesChanged(now, agent.state().progress().restarted(move)));
        return chosen(moves.withRemoved(with(moves.removed(), move.id())), "removed");
    }

    /** A dose that has grown falls back; the gentlest there is comes at half. */
    private Reply easier(Exercise move) {
        Progress progress = agent.state().progress();
        if (progress.level(move) > 0) {
            return feed(new Input.DosesChanged(now, progress.tooHard(move)), "gentler");
        }
        MoveChoices moves = agent.settings().moves();
        return chosen(moves.withEased(with(moves.eased(), move.id())), "eased");
    }

    private Reply chosen(MoveChoices moves, String done) {
        Reply kept = choose(agent.settings().withMoves(moves));
        return kept.ok() ? Replies.done(done) : kept;
    }

    private Optional<Duration> after(Script script, String exercise) {
        Duration progress = agent.state().run().orElseThrow().progress();
        int index = script.indexAt(progress);
        if (!script.steps().get(index).exercise().equals(Optional.of(exercise))) {
            return Optional.empty();
        }
        while (index < script.steps().size() && script.steps().get(index).exercise().equals(Optional.of(exercise))) {
            index++;
        }
        return Optional.of(script.startOf(index));
    }

    private static Set<String> with(Set<String> set, String more) {
        Set<String> all = new HashSet<>(set);
        all.add(more);
        return all;
    }

    private Reply leaveOut(String recorder) {
        Settings settings = agent.settings();
        Reply kept = choose(settings.withSensing(settings.sensing().leavingOut(recorder)));
        return kept.ok() ? Replies.done("left-out", recorder) : kept;
    }

    private Reply lookClosely() {
        agent.watched();
        return Replies.done("looking");
    }

    private Reply choose(Settings wanted) {
        List<SettingsCheck.Problem> problems = parts.settings().problems(wanted);
        if (!problems.isEmpty()) {
            return Reply.refused("out-of-range", problems.getFirst().key() + " " + problems.getFirst().message());
        }
        return Replies.done(agent.choose(wanted) ? "chosen" : "chosen-in-memory");
    }

    private Reply quit() {
        agent.end();
        return Replies.done("quit");
    }
}
