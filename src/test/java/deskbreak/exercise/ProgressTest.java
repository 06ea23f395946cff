// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import deskbreak.exercise.Progress.Standing;
import deskbreak.exercise.Script.Kind;
import deskbreak.exercise.Script.Step;

import static org.assertj.core.api.Assertions.assertThat;

/** How the dose grows and falls back, and what counts as having done a move. */
class ProgressTest {
    private static Exercise move(String id, int levels) {
        return new Exercise(id, Place.DESK, Position.SEATED, Set.of(), Sides.BOTH,
                IntStream.range(1, levels + 1).mapToObj(n -> new Dose(Duration.ZERO, n, Set.of())).toList(), Set.of("back"), Set.of(),
                List.of(), Optional.empty());
    }

    private static Progress times(Progress progress, int times, Exercise move) {
        return IntStream.range(0, times).boxed().reduce(progress, (p, n) -> p.completed(List.of(move)), (a, b) -> b);
    }

    @Test
    void growsOneLevelWithEveryThirdCompletionUpToTheFullest() {
        Exercise move = move("roll", 3);
        assertThat(IntStream.range(0, 9).map(n -> times(Progress.NONE, n, move).dose(move).repetitions())).containsExactly(1, 1, 1, 2, 2, 2,
                3, 3, 3);
    }

    @Test
    void eachMoveGrowsByItself() {
        Exercise often = move("often", 3);
        Exercise seldom = move("seldom", 3);
        Progress progress = times(Progress.NONE, 2, often).completed(List.of(often, seldom));
        assertThat(progress.level(often)).isEqualTo(1);
        assertThat(progress.level(seldom)).isZero();
    }

    @Test
    void aMoveThatHasLostLevelsSinceIsLedAtItsFullestAndFallsFromThere() {
        Progress grown = times(Progress.NONE, 12, move("roll", 5));
        assertThat(grown.level(move("roll", 2))).isEqualTo(1);
        assertThat(grown.tooHard(move("roll", 2)).level(move("roll", 2))).isZero();
    }

    @Property
    void staysWithinTheBuildUpWhateverIsSaid(@ForAll @IntRange(min = 1, max = 8) int levels,
            @ForAll @Size(max = 60) List<@IntRange(max = 5) Integer> said) {
        Exercise move = move("roll", levels);
        Progress progress = Progress.NONE;
        for (int what : said) {
            Progress before = progress;
            progress = what == 0 ? progress.tooHard(move) : progress.completed(List.of(move));
            assertThat(progress.level(move)).isBetween(0, levels - 1);
            assertThat(progress.level(move) - before.level(move)).isBetween(what == 0 ? -1 : 0, what == 0 ? 0 : 1);
            assertThat(before.level(move) > 0 && what == 0).isEqualTo(progress.level(move) < before.level(move));
        }
    }

    @Property
    void afterTooHardTheLevelTakesThreeCompletionsAgain(@ForAll @IntRange(min = 3, max = 20) int before) {
        Exercise move = move("roll", 9);
        Progress fallen = times(Progress.NONE, before, move).tooHard(move);
        assertThat(times(fallen, 2, move).level(move)).isEqualTo(fallen.level(move));
        assertThat(times(fallen, 3, move).level(move)).isEqualTo(fallen.level(move) + 1);
    }

    @Test
    void nothingIsRememberedOfAMoveAtItsStart() {
        Exercise move = move("roll", 2);
        assertThat(times(Progress.NONE, 2, move)).isEqualTo(new Progress(Map.of("roll", new Standing(0, 2))));
        assertThat(times(Progress.NONE, 2, move).tooHard(move)).isEqualTo(Progress.NONE);
        assertThat(times(Progress.NONE, 3, move).restarted(move)).isEqualTo(Progress.NONE);
    }

    @Test
    void aMoveIsDoneWhenItHasBeenLedNearlyToItsEnd() {
        Led led = Led.of(new Script(List.of(step("a", 10), step("a", 10), step("b", 20), new Step(Kind.WALK, Optional.empty(),
                Duration.ofSeconds(60), Optional.empty(), 0, 0))));
        assertThat(led.moves()).isEmpty();
        Led first = led.through(Duration.ZERO, Duration.ofSeconds(18));
        assertThat(first.moves()).containsExactly("a");
        assertThat(led.through(Duration.ZERO, Duration.ofSeconds(17)).moves()).isEmpty();
        Led both = first.through(Duration.ofSeconds(18), Duration.ofSeconds(100));
        assertThat(both.moves()).containsExactlyInAnyOrder("a", "b");
        assertThat(both.without("a").moves()).containsExactly("b");
        assertThat(both.through(Duration.ofSeconds(50), Duration.ofSeconds(10))).isEqualTo(both);
    }

    private static Step step(String id, int seconds) {
        return new Step(Kind.HOLD, Optional.of(id), Duration.ofSeconds(seconds), Optional.empty(), 1, 1);
    }
}
