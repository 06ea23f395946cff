// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.breaks.Breaks;
import deskbreak.breaks.Input;
import deskbreak.breaks.Refusal;
import deskbreak.breaks.State;
import deskbreak.exercise.Chooser;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Library;
import deskbreak.settings.Settings;

/**
 * The one thread that joins the rules to the world. All runs in {@code lane}, one after the other: a wake-up, a command, a report of a
 * sensor; each ends with what happened written down, the next wake-up planned and the status shown. What fails is logged and tried again.
 */
public final class Agent implements Commands, WakeUps.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(Agent.class);
    /** The name of the set time at which the working day begins. */
    private static final String DAY = "day";
    /** So long before a prompt it is known what will be on its card. */
    private static final Duration LEAD = Duration.ofSeconds(20);

    private final Executor lane;
    private final Parts parts;
    private final Breaks breaks;
    private final Steady steady = new Steady();
    private final Troubles troubles = new Troubles();
    private final Choosing choosing;
    private final Keeping keeping;
    private final Leading leading;
    private final Rhythm rhythm;
    private final Sources sources;
    private final Routines routines;
    private final Looking looking;
    private final OnePending looks;
    private Settings settings;
    private TrueTime time;
    private State state;
    private boolean ended;
    /** For the routines all moves must be read, which takes longer than the rest of the start: the icon appears before that. */
    private boolean routinesRead;

    /** @param lane runs one task at a time, in order */
    public Agent(Executor lane, Parts parts) {
        this.lane = lane;
        this.parts = parts;
        looks = new OnePending(lane, () -> turn(() -> {
        }));
        choosing = new Choosing(this::library, this::settings);
        breaks = new Breaks(choosing);
        keeping = new Keeping(parts, troubles);
        leading = new Leading(() -> library().catalogue(), move -> routines().dose(move), run -> routines().led(run),
                () -> settings().profile().sciatica().side());
        rhythm = new Rhythm(parts.wakeUps());
        sources = new Sources(parts.sources());
        routines = new Routines(parts.routines(), () -> library().catalogue(), this::settings, () -> state().progress());
        settings = parts.settings().current();
        time = TrueTime.fresh(parts.clock());
        looking = new Looking(parts, time, troubles);
        state = nobodyYet();
    }

    private State nobodyYet() {
        return State.start(time.now(), parts.clock().zone(), settings.rules(), Chooser.Memory.seeded(parts.seed()));
    }

    /** Takes up what was remembered and begins to look. To be called before anything else. */
    public void start() {
        lane.execute(() -> {
            if (!steady.run("the remembered state", this::remember)) {
                // Half a memory is worse than none.
                time = TrueTime.fresh(parts.clock());
                looking.from(time);
                state = nobodyYet();
            }
            steady.run("reports of the sensors", () -> parts.sensors().onChange(this::wake));
            steady.run("the schedule", this::planTimes);
            turn(() -> {
            });
            routinesRead = true;
            wake();
        });
    }

    private void remember() {
        parts.states().load(line -> troubles.begin("remembered", line)).ifPresent(this::resume);
    }

    private void resume(Saved saved) {
        time = TrueTime.after(saved, parts.clock());
        looking.from(time);
        state = saved.state();
        Instant down = state.now();
        feed(new Input.WentDown(down));
        // The wall clock may have been set meanwhile; what is concluded from now on is dated by it.
        looking.clocks(state, down).forEach(this::feed);
        feed(new Input.CameUp(time.now(), down));
        feed(new Input.RulesChanged(time.now(), settings.rules()));
        if (state.offer().isPresent() || state.undo().isPresent()) {
            feed(new Input.HeldBack(time.now(), choosing.heldBack()));
        }
    }

    @Override
    public void wake() {
        looks.ask();
    }

    @Override
    public void setTime(String name) {
        lane.execute(() -> turn(() -> {
            routines.atSetTime(name).ifPresent(routine -> feed(new Input.RoutineDue(time.now(), routine)));
            if (name.equals(DAY)) {
                troubles.over("remembered");
            }
        }));
    }

    @Override
    public CompletableFuture<Reply> send(Command command) {
        CompletableFuture<Reply> answer = new CompletableFuture<>();
        lane.execute(() -> {
            boolean running = !ended;
            answer.complete(running ? carryOut(command) : Replies.refused("quitting"));
            if (running && ended) {
                LOG.info("quit");
                parts.quit().run();
            }
        });
        return answer;
    }

    private Reply carryOut(Command command) {
        look();
        Reply reply;
        try {
            reply = new CommandDesk(this, parts).carryOut(command);
        } catch (RuntimeException e) {
            LOG.error("{} failed", command, e);
            reply = Replies.refused("failed", Troubles.line(e));
        }
        if (reply.ok()) {
            keeping.changed();
        }
        if (!ended) {
            settle();
        }
        return reply;
    }

    /** The latest status, for who asks instead of being told. */
    public CompletableFuture<Status> status() {
        CompletableFuture<Status> answer = new CompletableFuture<>();
        lane.execute(() -> {
            turn(() -> {
            });
            steady.run("the sources", sources::ask);
            answer.complete(nowShown());
        });
        return answer;
    }

    private void turn(Runnable task) {
        if (!ended) {
            look();
            steady.run("a set time", task);
            settle();
        }
    }

    /** Looks at clocks, sensors and the settings file, and tells the rules. */
    private void look() {
        steady.run("the settings", () -> parts.settings().changed().ifPresent(this::settingsEdited));
        sense();
        steady.run("the rules", () -> feed(new Input.Heartbeat(time.now())));
    }

    private void sense() {
        Instant now = time.now();
        steady.run("the sensors", () -> looking.sensed(state, settings.sensing(), now).forEach(this::feed));
        steady.run("the calendars", () -> looking.calendar(state, now).ifPresent(this::feed));
    }

    /** Somebody wants to see what the sensors say: has all of them asked for a while. */
    void watched() {
        looking.watched(time.now());
        sense();
    }

    /** Shows, writes down and plans what has come of it. A prompt does not wait for the disk; what went wrong there is shown after it. */
    private void settle() {
        steady.run("the rules", () -> feed(new Input.Heartbeat(time.now())));
        steady.run("the sources", () -> sources.askNowAndThen(state.now()));
        List<String> known = troubles.lines();
        steady.run("the faces", () -> parts.faces().show(nowShown()));
        keeping.keep(state, () -> time.saved(state));
        steady.run("the schedule", () -> rhythm.plan(state, looking.appointments(state)));
        if (!troubles.lines().equals(known)) {
            steady.run("the faces", () -> parts.faces().show(nowShown()));
        }
    }

    private Status nowShown() {
        List<Status.Routine> known = routinesRead ? routines.list() : List.of();
        return StatusOf.of(state, breaks.foreseen(state, LEAD), settings, leading, looking.call(state), known, troubles.lines(),
                looking.brokenCalendars(), sources.latest());
    }

    private void settingsEdited(SettingsKeeper.Change change) {
        change.settings().ifPresent(edited -> {
            apply(edited);
            keeping.editedByHand();
        });
        if (change.problem().isEmpty()) {
            troubles.over("settings");
        } else {
            troubles.begin("settings", change.problem());
        }
    }

    /** Feeds one input to the rules; returns why it was refused, if it was. */
    Optional<Refusal> feed(Input input) {
        Breaks.Step step = breaks.step(state, input);
        keeping.happened(state, input, step);
        List<Exercise> completed = leading.follow(state, input, step).stream()
                .filter(move -> !settings.moves().eased().contains(move.id())).toList();
        state = step.state();
        if (!completed.isEmpty()) {
            feed(new Input.DosesChanged(time.now(), state.progress().completed(completed)));
        }
        return step.refusal();
    }

    /** Uses other settings from now on, and keeps them; whether they are on disk already. */
    boolean choose(Settings wanted) {
        apply(wanted);
        boolean written = keeping.keep(wanted, time.now());
        if (written) {
            troubles.over("settings");
        }
        return written;
    }

    private void apply(Settings changed) {
        settings = changed;
        feed(new Input.RulesChanged(time.now(), changed.rules()));
        feed(new Input.HeldBack(time.now(), choosing.heldBack()));
        // What counts may have changed: a hold must not outlast its cause.
        sense();
        steady.run("the schedule", this::planTimes);
    }

    private void planTimes() {
        parts.wakeUps().setTimes(routines.setTimes(), settings.rules().hours());
    }

    /** Saves, and takes in nothing more. */
    void end() {
        keeping.keepAtOnce(state, time.saved(state));
        ended = true;
        steady.run("the schedule", parts.wakeUps()::atNone);
    }

    /** The moves there are now. */
    Library library() {
        return parts.library().get();
    }

    Settings settings() {
        return settings;
    }

    State state() {
        return state;
    }

    Leading leading() {
        return leading;
    }

    Routines routines() {
        return routines;
    }

    Instant now() {
        return time.now();
    }
}
