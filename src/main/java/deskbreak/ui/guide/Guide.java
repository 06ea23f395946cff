// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.swing.Timer;

import deskbreak.agent.Command;
import deskbreak.agent.Status;
import deskbreak.exercise.Performance;
import deskbreak.exercise.Script;
import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.ui.edge.Asks;
import deskbreak.ui.exercises.Moves;
import deskbreak.ui.sound.Chime;
import deskbreak.ui.sound.Cue;
import deskbreak.ui.theme.Texts;

/**
 * Leads through the break that the status tells of, and counts on by itself between two of them; the clock behind it
 * runs only while the guide is up and moving. When the break is over it says so, and closes.
 */
public final class Guide implements GuidePanel.Presses, GuidePanel.Acting {
    private static final int FRAME = 100;
    private static final int FAREWELL = 2500;
    /** Long enough to read a line, in milliseconds. */
    private static final int SAID = 8000;
    /** A window that takes longer to come up has to be caught up with: the break does not go back any farther. */
    private static final Duration UNSEEN = Duration.ofSeconds(5);

    private final Asks asks;
    private final Texts texts;
    private final Moves moves;
    private final GuideClock clock;
    private final Consumer<Cue> sounds;
    private final Stage stage;
    private final Timer frames = new Timer(FRAME, e -> frame());
    private final Timer farewell = new Timer(FAREWELL, e -> close());
    private final Timer forget = new Timer(SAID, e -> say(""));
    private Optional<Up> up = Optional.empty();
    private String said = "";
    private int step;

    private record Up(GuidePanel panel, Status.Guide guide, Performance performance, boolean sounds) {}

    /**
     * @param nanos monotonic time in nanoseconds
     * @param rate how fast the agent's clock runs, 1 in real life
     */
    public Guide(Asks asks, Texts texts, Moves moves, LongSupplier nanos, double rate) {
        this(asks, texts, moves, new GuideClock(nanos, rate), cue -> Chime.of(cue).run(), new GuideWindow(texts.get("guide")));
    }

    Guide(Asks asks, Texts texts, Moves moves, GuideClock clock, Consumer<Cue> sounds, Stage stage) {
        this.asks = asks;
        this.texts = texts;
        this.moves = moves;
        this.clock = clock;
        this.sounds = sounds;
        this.stage = stage;
        farewell.setRepeats(false);
        forget.setRepeats(false);
    }

    /** Follows the status. */
    public void show(Status status) {
        if (status.guide().isEmpty()) {
            up.ifPresent(this::end);
            return;
        }
        clock.heard();
        Status.Guide guide = status.guide().get();
        boolean opening = up.isEmpty();
        if (up.filter(shown -> shown.guide().script().equals(guide.script())).isEmpty()) {
            step = guide.script().indexAt(guide.progress());
        }
        GuidePanel panel = up.map(Up::panel).orElseGet(() -> new GuidePanel(texts, this, this));
        up = Optional.of(new Up(panel, guide, performance(guide.script()), status.settings().look().guideSounds()));
        if (opening) {
            farewell.stop();
            stage.close();
            panel.show(content(up.get()));
            panel.onceSeen(() -> goBackTo(guide.progress()));
            stage.open(panel, panel.first(), this::leave);
        }
        frame();
        run(guide.running());
    }

    /** Leads again through what nobody has seen, because the first window of a process may be long in coming. */
    private void goBackTo(Duration opened) {
        with((guide, sections, progress) -> {
            Duration unseen = progress.minus(opened);
            if (unseen.isPositive()) {
                seek(unseen.compareTo(UNSEEN) <= 0 ? opened : progress.minus(UNSEEN));
            }
        });
    }

    /** Brings the guide to the front; false where none is up. */
    public boolean focus() {
        up.ifPresent(shown -> stage.focus());
        return up.isPresent();
    }

    private void run(boolean running) {
        if (running) {
            frames.start();
        } else {
            frames.stop();
        }
    }

    private void frame() {
        up.ifPresent(shown -> {
            if (shown.panel().show(content(shown))) {
                stage.fit();
            }
            Script script = shown.guide().script();
            int now = script.indexAt(clock.progress(shown.guide()));
            if (now != step && shown.sounds()) {
                sounds.accept(Cues.of(script.steps().get(step), script.steps().get(now)));
            }
            step = now;
        });
    }

    @Override
    public Optional<Course> course() {
        return up.flatMap(shown -> shown.performance().course(clock.progress(shown.guide())));
    }

    @Override
    public Moment now() {
        return up.map(shown -> shown.performance().at(clock.progress(shown.guide()))).orElse(Moment.START);
    }

    /** Most of a break somebody holds a pose: nothing is painted for that. */
    @Override
    public boolean runs() {
        Moment.Phase phase = now().phase();
        return phase != Moment.Phase.HELD && phase != Moment.Phase.REST && up.filter(shown -> shown.guide().running()).isPresent();
    }

    private GuideContent content(Up shown) {
        Duration progress = clock.progress(shown.guide());
        return GuideContent.of(shown.guide(), progress, shown.performance().at(progress), moves, texts).saying(said);
    }

    /** The guide has gone on to the next move by then, and would leave the person in doubt about the one before. */
    private void say(String answer) {
        said = answer;
        forget.restart();
        frame();
    }

    private Performance performance(Script script) {
        return up.filter(shown -> shown.guide().script().equals(script)).map(Up::performance)
                .orElseGet(() -> Performance.of(script, moves.catalogue()));
    }

    /** A break that got to its half counts as taken, and is worth a word; one that was left earlier just closes. */
    private void end(Up ended) {
        frames.stop();
        forget.stop();
        said = "";
        up = Optional.empty();
        Duration length = ended.guide().script().length();
        if (clock.progress(ended.guide()).multipliedBy(2).compareTo(length) >= 0) {
            stage.turnTo(new DonePanel(texts));
            if (ended.sounds()) {
                sounds.accept(Cue.DONE);
            }
            farewell.restart();
        } else {
            stage.close();
        }
    }

    private void close() {
        if (up.isEmpty()) {
            stage.close();
        }
    }

    @Override
    public void pause() {
        asks.ask(new Command.GuidePause());
    }

    @Override
    public void resume() {
        asks.ask(new Command.GuideResume());
    }

    @Override
    public void previous() {
        with((guide, sections, progress) -> asks.ask(new Command.GuideSeek(sections.previous(progress))));
    }

    @Override
    public void next() {
        with((guide, sections, progress) -> sections.next(progress).ifPresent(this::seek));
    }

    @Override
    public void tooHard() {
        withMove(move -> asks.ask(new Command.TooHard(move), reply -> say(reply.message())));
    }

    /** The agent takes the move out and goes on with the next one at once: nobody goes on with what hurts. */
    @Override
    public void hurts() {
        withMove(move -> asks.ask(new Command.Hurts(move), reply -> say(reply.message())));
    }

    @Override
    public void leave() {
        asks.ask(new Command.Done());
    }

    private void seek(Duration to) {
        asks.ask(new Command.GuideSeek(to));
    }

    private void withMove(Consumer<String> use) {
        with((guide, sections, progress) -> {
            Script script = guide.script();
            script.steps().get(script.indexAt(progress)).exercise().ifPresent(use);
        });
    }

    private void with(Use use) {
        up.ifPresent(shown -> use.of(shown.guide(), Sections.of(shown.guide().script()), clock.progress(shown.guide())));
    }

    /** What is done with the guide as it stands now. */
    private interface Use {
        void of(Status.Guide guide, Sections sections, Duration progress);
    }
}
