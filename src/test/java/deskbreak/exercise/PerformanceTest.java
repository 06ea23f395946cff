// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import deskbreak.exercise.Script.Kind;
import deskbreak.exercise.Script.Step;
import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.exercise.motion.Moment.Phase;
import deskbreak.exercise.motion.Motion;

import static org.assertj.core.api.Assertions.assertThat;

class PerformanceTest {
    private static final int FRAME = 33;

    /** On the way of the made-up moves a hand goes 1.1 m; half a second is the shortest way, and in its middle it is half as fast again. */
    private static final double FASTEST = 1.5 * 1.1 / 0.5 * FRAME / 1000;

    @Property(tries = 60)
    void nothingJumpsFromOneFrameToTheNextExceptFromMoveToMove(@ForAll("moves") List<Exercise> moves,
            @ForAll @IntRange(min = 4, max = 8) int minutes) {
        Script script = ScriptWriter.write(moves, Exercise::dose, Duration.ofMinutes(minutes));
        Map<String, Course> courses = courses(moves);
        Performance performance = performance(script, courses);
        for (int at = 0; at + FRAME < script.length().toMillis(); at += FRAME) {
            Optional<String> move = step(script, at).exercise();
            if (move.isPresent() && move.equals(step(script, at + FRAME).exercise())) {
                Course course = courses.get(move.get());
                assertThat(Drawn.apart(body(course, performance, at), body(course, performance, at + FRAME))).as("at %s ms", at)
                        .isLessThan(FASTEST);
            }
        }
    }

    @Property(tries = 200)
    void everyStepBeginsWhereTheOneBeforeEndsHoweverShortTheBreak(@ForAll("moves") List<Exercise> moves,
            @ForAll @IntRange(min = 4, max = 120) int seconds) {
        Script script = ScriptWriter.write(moves, Exercise::dose, Duration.ofSeconds(seconds));
        Map<String, Course> courses = courses(moves);
        Performance performance = performance(script, courses);
        for (int i = 1; i < script.steps().size(); i++) {
            Optional<String> move = script.steps().get(i).exercise();
            if (move.isPresent() && move.equals(script.steps().get(i - 1).exercise())) {
                Course course = courses.get(move.get());
                Body end = course.at(performance.at(script.startOf(i).minusNanos(1000)));
                assertThat(Drawn.apart(end, course.at(performance.at(script.startOf(i))))).as("at step %s", i).isLessThan(0.001);
            }
        }
    }

    @Property(tries = 200)
    void theFigureHoldsWhenTheStepHoldsAndIsAtRestWhenAMoveBeginsAndEnds(@ForAll("moves") List<Exercise> moves,
            @ForAll @IntRange(min = 1, max = 8) int minutes) {
        Script script = ScriptWriter.write(moves, Exercise::dose, Duration.ofMinutes(minutes));
        Performance performance = performance(script, courses(moves));
        for (int i = 0; i < script.steps().size(); i++) {
            Step step = script.steps().get(i);
            Duration start = script.startOf(i);
            if (step.kind() == Kind.HOLD) {
                assertThat(performance.at(start).phase()).isEqualTo(Phase.HELD);
                assertThat(performance.at(start.plus(step.length()).minusMillis(1)).phase()).isEqualTo(Phase.HELD);
            }
            if (step.kind() == Kind.LEAD_IN) {
                assertThat(performance.at(start).phase()).isEqualTo(Phase.REST);
            }
        }
    }

    @Test
    void aHeldMoveGoesOutBeforeItsHoldAndBackAfterIt() {
        Exercise turn = Drawn.move("turn", Sides.EACH, 4, 2, Drawn.motion(2, 1, false));
        assertThat(told(turn, 35)).containsExactly("rest", "rest", "rest", "out 0", "out 50", "held 0", "held 25", "held 50", "held 75",
                "back 0", "out 0", "out 50", "held 0", "held 25", "held 50", "held 75", "back 0", "rest right", "rest right",
                "out 25 right", "out 75 right", "held 13 right", "held 38 right", "held 63 right", "held 88 right", "back 50 right",
                "out 25 right", "out 75 right", "held 13 right", "held 38 right", "held 63 right", "held 88 right", "back 50 right",
                "rest right", "rest");
    }

    @Test
    void aBodyThatRestsOnOneSideTurnsOverBeforeTheOtherSide() {
        Exercise leg = Drawn.move("leg", Sides.EACH, 1, 1, Drawn.motion(1, 1, true));
        assertThat(told(leg, 30).subList(5, 12)).containsExactly("held 0", "back 0", "change 0", "change 83", "out 50 right",
                "held 50 right", "back 50 right");
    }

    @Test
    void aMoveWithoutAHoldGoesOutAndBackAtItsOwnPace() {
        Exercise wings = Drawn.move("wings", Sides.ALTERNATING, 0, 2, Drawn.motion(4, 2, false));
        assertThat(told(wings, 30).subList(5, 17)).containsExactly("out 0", "out 25", "out 50", "out 75", "back 0", "back 50",
                "out 0 right", "out 25 right", "out 50 right", "out 75 right", "back 0 right", "back 50 right");
    }

    @Test
    void aRepetitionTakesThreeToTwelveSeconds() {
        assertThat(repetition(Drawn.motion(0.4, 0.4, false))).isEqualTo(Duration.ofSeconds(3));
        assertThat(repetition(Drawn.motion(3.3, 2, false))).isEqualTo(Duration.ofMillis(5500));
        assertThat(repetition(Drawn.motion(20, 9, false))).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void aMoveThatNobodyHasDrawnStaysAtRest() {
        Exercise turn = Drawn.move("turn", Sides.EACH, 4, 2, Drawn.motion(2, 1, false));
        Script script = ScriptWriter.write(List.of(turn), Exercise::dose, Duration.ofSeconds(40));
        assertThat(new Performance(script, id -> Optional.empty()).at(Duration.ofSeconds(6))).isEqualTo(Moment.START);
    }

    private static Duration repetition(Motion motion) {
        return ScriptWriter.write(List.of(Drawn.move("m", Sides.BOTH, 0, 1, motion)), Exercise::dose, Duration.ofMinutes(1)).steps()
                .stream().filter(step -> step.kind() == Kind.MOVE).findFirst().orElseThrow().length();
    }

    /** What the figure does at the begin of each second: phase, percent of it, and the right side. */
    private static List<String> told(Exercise move, int seconds) {
        Script script = ScriptWriter.write(List.of(move), Exercise::dose, Duration.ofSeconds(seconds));
        Performance performance = performance(script, courses(List.of(move)));
        return IntStream.range(0, seconds).mapToObj(Duration::ofSeconds).map(performance::at)
                .map(m -> m.phase().name().toLowerCase(Locale.ROOT) + (m.phase() == Phase.REST ? "" : " " + Math.round(m.share() * 100))
                        + (m.mirrored() ? " right" : ""))
                .toList();
    }

    private static Step step(Script script, int millis) {
        return script.steps().get(script.indexAt(Duration.ofMillis(millis)));
    }

    private static Body body(Course course, Performance performance, int millis) {
        return course.at(performance.at(Duration.ofMillis(millis)));
    }

    private static Performance performance(Script script, Map<String, Course> courses) {
        return new Performance(script, id -> Optional.ofNullable(courses.get(id)));
    }

    private static Map<String, Course> courses(List<Exercise> moves) {
        return moves.stream().collect(Collectors.toMap(Exercise::id, move -> Course.of(move.motion().orElseThrow())));
    }

    @Provide
    Arbitrary<List<Exercise>> moves() {
        return Drawn.moves();
    }
}
