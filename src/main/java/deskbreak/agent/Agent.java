// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.breaks.Breaks;
import deskbreak.breaks.Input;
import deskbreak.breaks.Refusal;
import deskbreak.breaks.Run;
import deskbreak.breaks.State;
import deskbreak.exercise.Chooser;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Script;
import deskbreak.exercise.ScriptWriter;
import deskbreak.settings.Settings;

/**
 * The one thread that joins the rules to the world. Everything runs in {@code lane}, one after the other: a wake-up, a
 * command, a report of a sensor; each ends with what happened written down, the next wake-up planned and the status shown.
 */
public final class Agent implements Commands, WakeUps.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(Agent.class);

    private final Executor lane;
    private final Parts parts;
    private final Breaks breaks;
    private final Troubles troubles = new Troubles();
    private final Keeping keeping;
    private final Rhythm rhythm;
    private Settings settings;
    private TrueTime time;
    private Watch watch;
    private State state;
    private Optional<Script> script = Optional.empty();
    private Instant scriptFrom = Instant.MIN;
    private boolean ended;

    /** @param lane runs one task at a time, in order */
    public Agent(Executor lane, Parts parts) {
        this.lane = lane;
        this.parts = parts;
        Chooser chooser = new Chooser(parts.catalogue());
        breaks = new Breaks((memory, count) -> chooser.pick(memory, count, settings().moves().removed()));
        keeping = new Keeping(parts, troubles);
        rhythm = new Rhythm(parts.wakeUps());
        settings = parts.settings().current();
        time = TrueTime.fresh(parts.clock());
        state = State.start(time.now(), parts.clock().zone(), settings.rules(), Chooser.Memory.seeded(parts.seed()));
        watch = new Watch(parts.clock(), time);
    }

    /** Takes up what was remembered and begins to look. */
    public void start() {
        lane.execute(() -> {
            parts.states().load().ifPresent(this::resume);
            parts.sensors().onChange(this::wake);
            planTimes();
            look();
        });
    }

    private void resume(Saved saved) {
        time = TrueTime.after(saved, parts.clock());
        watch = new Watch(parts.clock(), time);
        state = saved.state();
        Instant down = state.now();
        feed(new Input.WentDown(down));
        feed(new Input.CameUp(time.now(), down));
        feed(new Input.RulesChanged(time.now(), settings.rules()));
    }

    @Override
    public void wake() {
        lane.execute(this::look);
    }

    @Override
    public void setTime(String name) {
        lane.execute(() -> {
            look();
            if (settings.rules().routine(name).isPresent()) {
                feed(new Input.RoutineDue(time.now(), name));
                show();
            }
        });
    }

    @Override
    public CompletableFuture<Reply> send(Command command) {
        CompletableFuture<Reply> answer = new CompletableFuture<>();
        lane.execute(() -> answer.complete(carryOut(command)));
        return answer;
    }

    private Reply carryOut(Command command) {
        if (ended) {
            return Replies.refused("quitting");
        }
        look();
        try {
            return new CommandDesk(this, parts).carryOut(command);
        } finally {
            if (!ended) {
                feed(new Input.Heartbeat(time.now()));
                show();
            }
        }
    }

    /** Looks at clocks, sensors and the settings file, and lets the rules go on. */
    private void look() {
        if (ended) {
            return;
        }
        parts.settings().changed().ifPresent(this::settingsEdited);
        Instant now = time.now();
        watch.news(state, parts.sensors().look(), now).forEach(this::feed);
        show();
    }

    private void settingsEdited(SettingsKeeper.Change change) {
        change.settings().ifPresent(this::apply);
        if (change.problem().isEmpty()) {
            troubles.over("settings");
        } else {
            troubles.begin("settings", change.problem());
        }
    }

    /** Feeds one input to the rules; returns why it was refused, if it was. */
    Optional<Refusal> feed(Input input) {
        Breaks.Step step = breaks.step(state, input);
        state = step.state();
        script = state.run().map(this::script);
        keeping.happened(step.events(), state);
        return step.refusal();
    }

    /** The script of a break stays as it was when the break began, whatever is said about its moves meanwhile. */
    private Script script(Run run) {
        return script.filter(s -> s.length().equals(run.length()) && run.from().equals(scriptFrom)).orElseGet(() -> {
            scriptFrom = run.from();
            List<Exercise> moves = run.exercises().stream().flatMap(id -> parts.catalogue().find(id).stream()).toList();
            return ScriptWriter.write(moves, settings.moves().eased(), run.length());
        });
    }

    private void show() {
        keeping.save(state);
        rhythm.plan(state);
        parts.faces().show(StatusOf.of(state, settings, script, troubles.lines(), parts.sources().get()));
    }

    /** Uses other settings from now on. */
    void apply(Settings changed) {
        settings = changed;
        feed(new Input.RulesChanged(time.now(), changed.rules()));
        planTimes();
    }

    private void planTimes() {
        Map<String, LocalTime> times = settings.rules().routines().stream().filter(r -> r.at().isPresent())
                .collect(Collectors.toMap(r -> r.id(), r -> r.at().orElseThrow()));
        parts.wakeUps().setTimes(times, settings.rules().hours());
    }

    /** Saves, and takes in nothing more. */
    void end() {
        keeping.saveNow(state);
        ended = true;
        parts.wakeUps().atNone();
        LOG.info("quit");
        parts.quit().run();
    }

    Settings settings() {
        return settings;
    }

    State state() {
        return state;
    }

    Optional<Script> script() {
        return script;
    }

    Instant now() {
        return time.now();
    }

    void trouble(String cause, String line) {
        troubles.begin(cause, line);
    }

    void troubleOver(String cause) {
        troubles.over(cause);
    }

    /** The latest status, for who asks instead of being told. */
    public CompletableFuture<Status> status() {
        CompletableFuture<Status> answer = new CompletableFuture<>();
        lane.execute(() -> {
            look();
            answer.complete(StatusOf.of(state, settings, script, troubles.lines(), parts.sources().get()));
        });
        return answer;
    }
}
