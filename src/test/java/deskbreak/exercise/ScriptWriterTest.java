// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import deskbreak.exercise.Script.Kind;
import deskbreak.exercise.Script.Side;
import deskbreak.exercise.Script.Step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScriptWriterTest {
    @Property
    void fillsTheBreakExactlyWithEveryMoveAndNoEmptyStep(@ForAll("moves") List<Exercise> moves,
            @ForAll Set<@IntRange(max = 11) Integer> eased,
            @ForAll @IntRange(min = 1, max = 3600) int seconds) {
        Script script = ScriptWriter.write(moves, e -> eased.contains(number(e)) ? e.dose().eased() : e.dose(),
                Duration.ofSeconds(seconds));
        assertThat(script.length()).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(script.steps()).allSatisfy(step -> assertThat(step.length()).isPositive());
        assertThat(script.steps().stream().filter(step -> step.kind() == Kind.LEAD_IN).map(step -> step.exercise().orElseThrow()))
                .containsExactlyElementsOf(moves.stream().map(Exercise::id).toList());
    }

    @Property
    void givesBothSidesTheSame(@ForAll("moves") List<Exercise> moves, @ForAll @IntRange(min = 1, max = 60) int minutes) {
        Script script = ScriptWriter.write(moves, Exercise::dose, Duration.ofMinutes(minutes));
        for (Exercise move : moves) {
            boolean sided = move.sides() == Sides.EACH || move.sides() == Sides.ALTERNATING;
            assertThat(lengths(script, move, Optional.of(Side.LEFT))).isEqualTo(lengths(script, move, Optional.of(Side.RIGHT)));
            assertThat(lengths(script, move, Optional.empty()).isEmpty()).isEqualTo(sided);
        }
    }

    @Property
    void keepsTimeToWalkFromTwoMinutesOn(@ForAll("moves") List<Exercise> moves, @ForAll @IntRange(min = 2, max = 60) int minutes) {
        Step last = ScriptWriter.write(moves, Exercise::dose, Duration.ofMinutes(minutes)).steps().getLast();
        assertThat(last.kind()).isEqualTo(Kind.WALK);
        assertThat(last.length()).isGreaterThanOrEqualTo(Duration.ofSeconds(20));
    }

    @Property
    void neverLeadsMoreThanTheDose(@ForAll("moves") List<Exercise> moves, @ForAll @IntRange(min = 1, max = 60) int minutes) {
        Script script = ScriptWriter.write(moves, Exercise::dose, Duration.ofMinutes(minutes));
        for (Exercise move : moves) {
            assertThat(work(script, move)).allSatisfy(step -> {
                assertThat(step.repetition()).isBetween(1, step.repetitions());
                assertThat(step.repetitions()).isBetween(1, move.dose().repetitions());
                assertThat(step.kind()).isEqualTo(move.dose().hold().isZero() ? Kind.MOVE : Kind.HOLD);
                assertThat(step.length()).isLessThanOrEqualTo(step.kind() == Kind.MOVE ? Duration.ofSeconds(4) : move.dose().hold());
            });
        }
    }

    @Test
    void aMoveForOneSideNamesItOnceThePersonHas() {
        Exercise glide = new Exercise("glide", Place.DESK, Position.SEATED, Set.of("chair"), Sides.AFFECTED,
                List.of(new Dose(Duration.ofSeconds(3), 2, Set.of())), Set.of("sciatica"), Set.of(), List.of(), Optional.empty());
        Exercise other = AnyMoves.move("other", Position.SEATED, "neck");
        Script script = ScriptWriter.write(List.of(glide, other), Exercise::dose, Duration.ofMinutes(3));
        assertThat(script.steps()).allSatisfy(step -> assertThat(step.side()).isEmpty());
        Script left = script.onSide(Set.of("glide"), Script.Side.LEFT);
        assertThat(left.length()).isEqualTo(script.length());
        assertThat(left.steps()).filteredOn(s -> s.side().isPresent()).hasSize(2)
                .allSatisfy(s -> assertThat(s.kind()).isEqualTo(Script.Kind.HOLD))
                .allSatisfy(s -> assertThat(s.exercise()).contains("glide"))
                .allSatisfy(s -> assertThat(s.side()).contains(Script.Side.LEFT));
    }

    @Test
    void aBreakWithoutMovesIsAWalk() {
        assertThat(told(ScriptWriter.write(List.of(), Exercise::dose, Duration.ofMinutes(3)))).containsExactly("WALK 180");
    }

    @Test
    void leadsOneSideAndThenTheOtherWithRestsBetweenHolds() {
        assertThat(told(ScriptWriter.write(List.of(held("turn", Sides.EACH, 10, 2)), Exercise::dose, Duration.ofMinutes(2))))
                .containsExactly(
                        "LEAD_IN 5", "HOLD 10 LEFT 1/2", "REST 3", "HOLD 10 LEFT 2/2", "CHANGE_SIDE 3 RIGHT", "HOLD 10 RIGHT 1/2", "REST 3",
                        "HOLD 10 RIGHT 2/2", "REST 2", "WALK 64");
    }

    @Test
    void alternatesSidesWhereTheMoveDoes() {
        assertThat(told(ScriptWriter.write(List.of(held("step", Sides.ALTERNATING, 0, 4)), Exercise::dose, Duration.ofSeconds(30))))
                .containsExactly(
                        "LEAD_IN 5", "MOVE 4 LEFT 1/2", "MOVE 4 RIGHT 1/2", "MOVE 4 LEFT 2/2", "MOVE 4 RIGHT 2/2", "WALK 9");
    }

    @Test
    void anOddNumberOfAlternatingRepetitionsIsMadeEven() {
        assertThat(told(ScriptWriter.write(List.of(held("step", Sides.ALTERNATING, 0, 3)), Exercise::dose, Duration.ofSeconds(30))))
                .containsExactly(
                        "LEAD_IN 5", "MOVE 4 LEFT 1/2", "MOVE 4 RIGHT 1/2", "MOVE 4 LEFT 2/2", "MOVE 4 RIGHT 2/2", "WALK 9");
    }

    @Test
    void countsTheSidesAsTheArticleDoesThatTheDoseFollows() {
        Exercise move = sourced("dog", Sides.EACH, List.of(source("B", "yes"), source("D", "alternating")));
        Dose alternating = new Dose(Duration.ZERO, 2, Set.of(), Optional.of("D"));
        assertThat(told(ScriptWriter.write(List.of(move), e -> alternating, Duration.ofSeconds(30)))).containsExactly("LEAD_IN 10",
                "MOVE 4 LEFT 1/1", "MOVE 4 RIGHT 1/1", "WALK 12");
        assertThat(told(ScriptWriter.write(List.of(move), Exercise::dose, Duration.ofSeconds(30)))).containsExactly("LEAD_IN 10",
                "MOVE 4 LEFT 1/1", "CHANGE_SIDE 3 RIGHT", "MOVE 4 RIGHT 1/1", "WALK 9");
    }

    @Test
    void anEasedMoveRunsAtHalfItsRepetitionsOrHalfItsOnlyHold() {
        List<Exercise> moves = List.of(held("many", Sides.BOTH, 0, 5), held("one", Sides.BOTH, 15, 1));
        assertThat(told(ScriptWriter.write(moves, e -> e.dose().eased(), Duration.ofMinutes(1)))).containsExactly("LEAD_IN 5", "MOVE 4 1/2",
                "MOVE 4 2/2", "LEAD_IN 5", "HOLD 7 1/1", "REST 2", "WALK 33");
    }

    @Test
    void cutsRepetitionsEvenlyBeforeItShortensAHold() {
        List<Exercise> moves = List.of(held("ten", Sides.BOTH, 3, 10), held("four", Sides.BOTH, 3, 4), held("one", Sides.BOTH, 15, 1));
        Script script = ScriptWriter.write(moves, Exercise::dose, Duration.ofMinutes(2));
        assertThat(moves.stream().map(move -> work(script, move).size())).containsExactly(8, 3, 1);
        Script shorter = ScriptWriter.write(moves, Exercise::dose, Duration.ofMinutes(1));
        assertThat(moves.stream().map(move -> work(shorter, move).size())).containsExactly(4, 1, 1);
        assertThat(work(shorter, moves.getLast()).getFirst().length()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void shortensTheLongestHoldWhenOneRepetitionIsStillTooLong() {
        assertThat(told(ScriptWriter.write(List.of(held("leg", Sides.EACH, 30, 1)), Exercise::dose, Duration.ofMinutes(1))))
                .containsExactly(
                        "LEAD_IN 5",
                        "HOLD 25 LEFT 1/1", "CHANGE_SIDE 3 RIGHT", "HOLD 25 RIGHT 1/1", "REST 2");
    }

    @Test
    void cutsTheSecondRepetitionBeforeItShortensTheHold() {
        assertThat(told(ScriptWriter.write(List.of(held("lean", Sides.BOTH, 20, 2)), Exercise::dose, Duration.ofSeconds(45))))
                .containsExactly(
                        "LEAD_IN 5", "HOLD 20 1/1", "REST 2", "WALK 18");
    }

    @Test
    void squeezesEveryStepAlikeWhenTenMovesHaveOneMinute() {
        List<Exercise> ten = IntStream.range(0, 10).mapToObj(i -> held("e" + i, Sides.EACH, 30, 1)).toList();
        Script script = ScriptWriter.write(ten, Exercise::dose, Duration.ofMinutes(1));
        assertThat(script.steps()).hasSize(50).noneMatch(step -> step.kind() == Kind.WALK);
        assertThat(script.steps().stream().filter(step -> step.kind() == Kind.LEAD_IN).map(Step::length))
                .allSatisfy(length -> assertThat(length).isCloseTo(Duration.ofMillis(2500), Duration.ofMillis(50)));
    }

    @Test
    void refusesABreakOfNoLength() {
        assertThatThrownBy(() -> ScriptWriter.write(List.of(), Exercise::dose, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a break lasts a second or more, not PT0S");
    }

    private static int number(Exercise move) {
        return Integer.parseInt(move.id().substring(1));
    }

    private static List<Step> work(Script script, Exercise move) {
        return script.steps().stream().filter(step -> step.exercise().equals(Optional.of(move.id())))
                .filter(step -> step.kind() == Kind.HOLD || step.kind() == Kind.MOVE).toList();
    }

    private static List<Duration> lengths(Script script, Exercise move, Optional<Side> side) {
        return work(script, move).stream().filter(step -> step.side().equals(side)).map(Step::length).toList();
    }

    private static List<String> told(Script script) {
        return script.steps().stream().map(step -> step.kind() + " " + step.length().toSeconds() + step.side().map(s -> " " + s).orElse("")
                + (step.repetition() == 0 ? "" : " " + step.repetition() + "/" + step.repetitions())).toList();
    }

    private static Exercise held(String id, Sides sides, int seconds, int repetitions) {
        return new Exercise(id, Place.DESK, Position.SEATED, Set.of(), sides,
                List.of(new Dose(Duration.ofSeconds(seconds), repetitions, Set.of(Dose.Figure.values()))),
                Set.of("back"), Set.of(), List.of(), Optional.empty());
    }

    private static Exercise sourced(String id, Sides sides, List<Source> sources) {
        return new Exercise(id, Place.HOME, Position.ALL_FOURS, Set.of(), sides,
                List.of(new Dose(Duration.ZERO, 1, Set.of(), Optional.of(sources.getFirst().source()))), Set.of("back"), Set.of(), sources,
                Optional.empty());
    }

    private static Source source(String source, String eachSide) {
        return new Source(source, "Bird Dog", Optional.empty(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), eachSide);
    }

    @Provide
    Arbitrary<List<Exercise>> moves() {
        Arbitrary<Exercise> move = Combinators
                .combine(Arbitraries.of(Sides.class), Arbitraries.of(0, 1, 3, 10, 30, 60), Arbitraries.integers().between(1, 15))
                .as((sides, hold, repetitions) -> held("e", sides, hold, repetitions));
        return move.list().ofMaxSize(12).map(list -> IntStream.range(0, list.size())
                .mapToObj(i -> held("e" + i, list.get(i).sides(), (int) list.get(i).dose().hold().toSeconds(),
                        list.get(i).dose().repetitions()))
                .toList());
    }
}
