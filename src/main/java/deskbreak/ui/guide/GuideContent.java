// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import deskbreak.agent.Status;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.Script;
import deskbreak.exercise.Script.Kind;
import deskbreak.exercise.motion.Moment;
import deskbreak.ui.exercises.Moves;
import deskbreak.ui.figure.Pose;
import deskbreak.ui.theme.Texts;
import deskbreak.ui.theme.Tone;

/**
 * What the guide shows at one moment.
 *
 * @param move what it leads through now, which stays the same over many steps
 * @param now what to do at this moment
 * @param whole how the break goes on
 * @param notice why it stands still, what of a routine is left out, what came of an answer, or empty
 * @param last whether nothing comes after this part
 */
record GuideContent(Move move, Now now, Whole whole, String notice, boolean paused, boolean last) {

    /** A move, or the walk where {@code id} is empty. */
    record Move(Optional<String> id, String kicker, String name, List<String> steps, String care, Pose pose) {}

    /**
     * @param phase what to do: get ready, hold, move, rest
     * @param side which side, or empty
     * @param detail how to get ready, or empty
     * @param ahead what comes in a few seconds, or empty
     * @param counted how many repetitions are done; empty where there is one, or none
     */
    record Now(String phase, String side, String detail, String ahead, Optional<Counted> counted, Ring ring) {}

    /**
     * @param done how much of the break has passed, 0 to 1
     * @param left how much is left, in words
     * @param next the move after this one, in words; empty in the last
     */
    record Whole(double done, String left, String next) {}

    /**
     * A ring that fills.
     *
     * @param done how much of this step has passed, 0 to 1
     * @param text the seconds left, or the number of the repetition
     * @param under a word under it, or empty
     */
    record Ring(double done, String text, String under, Tone tone) {}

    /** @param figure where the figure is at that moment */
    static GuideContent of(Status.Guide guide, Duration progress, Moment figure, Moves moves, Texts texts) {
        Script script = guide.script();
        int index = script.indexAt(progress);
        Duration left = script.length().minus(progress);
        Whole whole = new Whole((double) progress.toMillis() / script.length().toMillis(), texts.get("guide.left", clock(seconds(left))),
                Ahead.next(script, index).map(step -> texts.get("guide.coming", name(step, moves, texts))).orElse(""));
        return new GuideContent(move(guide, script.steps().get(index), moves, texts), now(guide, progress, figure, moves, texts), whole,
                notice(guide, script.steps().get(index), texts), guide.paused(), Sections.of(script).next(progress).isEmpty());
    }

    /** The same with what the agent answered; why the guide stands still comes first. */
    GuideContent saying(String answer) {
        return notice.isEmpty() ? new GuideContent(move, now, whole, answer, paused, last) : this;
    }

    private static Now now(Status.Guide guide, Duration progress, Moment figure, Moves moves, Texts texts) {
        Script script = guide.script();
        int index = script.indexAt(progress);
        Script.Step step = script.steps().get(index);
        Duration left = script.startOf(index).plus(step.length()).minus(progress);
        double done = Math.clamp(1 - (double) left.toMillis() / step.length().toMillis(), 0, 1);
        Optional<Counted> counted = Counted.at(script, index, done);
        Tone tone = guide.running() ? tone(step.kind()) : Tone.RING_STILL;
        Ring ring = step.kind() == Kind.MOVE && counted.isPresent()
                ? new Ring(done, Integer.toString(counted.get().now()), texts.get("guide.of", counted.get().of()), tone)
                : new Ring(done, clock(seconds(left)), "", tone);
        return new Now(phase(step, figure, texts), side(script, index, texts), detail(step, moves, texts),
                ahead(script, progress, moves, texts), counted, ring);
    }

    private static Tone tone(Kind kind) {
        return switch (kind) {
            case HOLD, MOVE -> Tone.RING_TIME;
            case LEAD_IN, CHANGE_SIDE, REST, WALK -> Tone.RING_READY;
        };
    }

    /** The last seconds before a hold belong to it already: the figure goes out, and the person with it. */
    private static String phase(Script.Step step, Moment figure, Texts texts) {
        boolean goesOut = figure.phase() == Moment.Phase.OUT && step.kind() != Kind.MOVE;
        return texts.get("guide.phase." + (goesOut ? "out" : word(step.kind())));
    }

    private static Move move(Status.Guide guide, Script.Step step, Moves moves, Texts texts) {
        List<String> ids = ids(guide);
        return step.exercise().map(id -> {
            ExerciseText text = moves.text(id);
            String care = String.join(" ", Stream.of(text.breath(), text.caution()).filter(line -> !line.isEmpty()).toList());
            return new Move(Optional.of(id), kicker(guide, texts.get("guide.move", ids.indexOf(id) + 1, ids.size()), texts), text.name(),
                    text.steps(), care,
                    moves.pose(id));
        }).orElseGet(() -> walk(ids.isEmpty(), texts));
    }

    private static List<String> ids(Status.Guide guide) {
        return guide.script().steps().stream().flatMap(s -> s.exercise().stream()).distinct().toList();
    }

    private static String kicker(Status.Guide guide, String which, Texts texts) {
        return guide.routine().map(r -> texts.get("guide.routine", r.name(), which)).orElse(which);
    }

    private static Move walk(boolean alone, Texts texts) {
        List<String> steps = IntStream.rangeClosed(1, 3).mapToObj(i -> texts.get("guide.walk.step." + i)).toList();
        return new Move(Optional.empty(), texts.get(alone ? "guide.walk.alone" : "guide.walk.after"), texts.get("guide.walk"), steps, "",
                Pose.free(texts.seated()));
    }

    private static String name(Script.Step step, Moves moves, Texts texts) {
        return step.exercise().map(id -> moves.text(id).name()).orElseGet(() -> texts.get("guide.walk"));
    }

    private static String detail(Script.Step step, Moves moves, Texts texts) {
        return switch (step.kind()) {
            case LEAD_IN -> step.exercise().map(id -> moves.text(id).leadIn()).orElse("");
            case WALK -> texts.get("guide.walk.detail");
            case HOLD, MOVE, REST, CHANGE_SIDE -> "";
        };
    }

    private static String side(Script script, int index, Texts texts) {
        return Ahead.side(script, index).map(side -> texts.get("guide.side." + word(side))).orElse("");
    }

    private static String ahead(Script script, Duration progress, Moves moves, Texts texts) {
        Optional<String> side = Ahead.otherSide(script, progress).map(s -> texts.get("guide.ahead." + word(s)));
        return side.or(() -> Ahead.soon(script, progress).map(step -> texts.get("guide.ahead.move", name(step, moves, texts)))).orElse("");
    }

    private static String notice(Status.Guide guide, Script.Step step, Texts texts) {
        if (guide.paused()) {
            return texts.get("guide.paused");
        }
        return guide.waiting() ? texts.get("guide.waiting") : leftOut(guide, step);
    }

    /** What of a routine is not led is said with its first move. */
    private static String leftOut(Status.Guide guide, Script.Step step) {
        boolean first = step.exercise().isPresent() && step.exercise().equals(ids(guide).stream().findFirst());
        return first ? guide.routine().map(Status.Routine::leftOut).orElse("") : "";
    }

    private static long seconds(Duration left) {
        return (left.toMillis() + 999) / 1000;
    }

    /** "8", or "1:20" from a minute on. */
    private static String clock(long seconds) {
        return seconds < 60 ? Long.toString(seconds) : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
