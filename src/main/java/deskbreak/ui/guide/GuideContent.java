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
import deskbreak.ui.exercises.Moves;
import deskbreak.ui.figure.Pose;
import deskbreak.ui.theme.Texts;
import deskbreak.ui.theme.Tone;

/**
 * What the guide shows at one moment.
 *
 * @param move what it leads through now, which stays the same over many steps
 * @param phase what to do: get ready, hold, move, rest
 * @param detail which side, which repetition, or how to get ready
 * @param ring how the countdown stands
 * @param overall how much of the break has passed, 0 to 1
 * @param left how much is left, in words
 * @param notice why it stands still, or what of a routine is left out, or empty
 */
record GuideContent(Move move, String phase, String detail, Ring ring, double overall, String left, String notice, boolean paused,
        boolean last) {

    /** A move, or the walk where {@code id} is empty. */
    record Move(Optional<String> id, String kicker, String name, List<String> steps, String care, Pose pose) {}

    /**
     * @param left how much of this step is left, 0 to 1
     * @param seconds the same, rounded up
     */
    record Ring(double left, long seconds, Tone tone) {
        /** "8", or "1:20" from a minute on. */
        String text() {
            return seconds < 60 ? Long.toString(seconds) : clock(seconds);
        }
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    static GuideContent of(Status.Guide guide, Duration progress, Moves moves, Texts texts) {
        Script script = guide.script();
        int index = script.indexAt(progress);
        Script.Step step = script.steps().get(index);
        Duration length = script.length();
        Duration left = length.minus(progress);
        return new GuideContent(move(guide, step, moves, texts), texts.get("guide.phase." + word(step.kind())),
                detail(step, moves, texts), ring(guide, step, script.startOf(index).plus(step.length()).minus(progress)),
                (double) progress.toMillis() / length.toMillis(), texts.get("guide.left", clock((left.toMillis() + 999) / 1000)),
                notice(guide, step, texts),
                guide.paused(), Sections.of(script).next(progress).isEmpty());
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
                Pose.WALKING);
    }

    private static String detail(Script.Step step, Moves moves, Texts texts) {
        return switch (step.kind()) {
            case LEAD_IN -> step.exercise().map(id -> moves.text(id).leadIn()).orElse("");
            case WALK -> texts.get("guide.walk.detail");
            case CHANGE_SIDE -> step.side().map(side -> texts.get("guide.next." + word(side))).orElse("");
            case HOLD, MOVE, REST -> sideAndRepetition(step, texts);
        };
    }

    private static String sideAndRepetition(Script.Step step, Texts texts) {
        Stream<String> side = step.side().map(s -> texts.get("guide.side." + word(s))).stream();
        Stream<String> repetition = step.repetitions() < 2
                ? Stream.empty()
                : Stream.of(texts.get("guide.repetition", step.repetition(), step.repetitions()));
        return String.join(texts.get("guide.and"), Stream.concat(side, repetition).toList());
    }

    private static Ring ring(Status.Guide guide, Script.Step step, Duration left) {
        Tone tone = !guide.running() ? Tone.RING_STILL : switch (step.kind()) {
            case HOLD, MOVE -> Tone.RING_TIME;
            case LEAD_IN, CHANGE_SIDE, REST, WALK -> Tone.RING_READY;
        };
        return new Ring(Math.clamp((double) left.toMillis() / step.length().toMillis(), 0, 1), (left.toMillis() + 999) / 1000, tone);
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

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
