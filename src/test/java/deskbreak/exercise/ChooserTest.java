// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import deskbreak.exercise.Chooser.Memory;
import deskbreak.exercise.Chooser.Pick;

import static org.assertj.core.api.Assertions.assertThat;

class ChooserTest {
    @Property
    void neverOffersWhatIsRemovedByNameOrNotForTheDesk(@ForAll("catalogues") Catalogue catalogue, @ForAll long seed,
            @ForAll @Size(max = 6) Set<@IntRange(max = 14) Integer> gone) {
        Set<String> removed = new HashSet<>(gone.stream().map(n -> "e" + n).toList());
        for (Pick pick : picks(catalogue, seed, 2, removed, 12)) {
            assertThat(pick.ids()).allSatisfy(id -> {
                Exercise offered = catalogue.find(id).orElseThrow();
                assertThat(removed).doesNotContain(id);
                assertThat(offered.place()).isEqualTo(Place.DESK);
                assertThat(offered.cautions()).doesNotContain("by-name");
            });
        }
    }

    @Property
    void picksAsManyDifferentMovesAsAskedForOrAsThereAre(@ForAll("catalogues") Catalogue catalogue, @ForAll long seed,
            @ForAll @IntRange(min = -1, max = 20) int moves) {
        int available = safe(catalogue).size();
        for (Pick pick : picks(catalogue, seed, moves, Set.of(), 5)) {
            assertThat(pick.ids()).hasSize(Math.clamp(moves, 0, available)).doesNotHaveDuplicates();
        }
    }

    @Property
    void repeatsNothingWithinSixOffersWhileOthersRemain(@ForAll("catalogues") Catalogue catalogue, @ForAll long seed) {
        List<String> offers = offers(picks(catalogue, seed, 1, Set.of(), 40));
        int apart = Math.min(6, safe(catalogue).size() - 1);
        for (int i = 0; i < offers.size(); i++) {
            assertThat(offers.subList(Math.max(0, i - apart), i)).doesNotContain(offers.get(i));
        }
    }

    @Property
    void theSameMemoryGivesTheSamePick(@ForAll("catalogues") Catalogue catalogue, @ForAll long seed,
            @ForAll @IntRange(max = 4) int moves) {
        List<Pick> once = picks(catalogue, seed, moves, Set.of(), 8);
        assertThat(picks(catalogue, seed, moves, Set.of(), 8)).isEqualTo(once);
        assertThat(once).allSatisfy(pick -> assertThat(pick.memory().recent()).hasSizeLessThanOrEqualTo(24));
    }

    @Test
    void offersTheAreaThatHasMovedLeastOfLate() {
        Chooser chooser = new Chooser(new Catalogue(List.of(move("a", Position.SEATED, "back"), move("b", Position.SEATED, "back"),
                move("c", Position.SEATED, "back", "neck"), move("d", Position.SEATED, "hips"))));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(chooser.pick(Memory.seeded(seed).offered(List.of("a")), 1, Set.of()).ids()).containsExactly("d");
        }
    }

    @Test
    void takesSeatedAndStandingInTurnWhenTheAreasLeaveTheChoice() {
        Chooser chooser = new Chooser(new Catalogue(List.of(move("a", Position.SEATED, "neck"), move("b", Position.SEATED, "hips"),
                move("c", Position.STANDING, "legs"), move("d", Position.STANDING, "back"))));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(chooser.pick(Memory.seeded(seed).offered(List.of("a")), 1, Set.of()).ids()).doesNotContain("b");
            assertThat(chooser.pick(Memory.seeded(seed).offered(List.of("c")), 1, Set.of()).ids()).doesNotContain("d");
        }
    }

    @Test
    void putsSeatedMovesFirstSoThatOneGetsUpOnce() {
        Chooser chooser = new Chooser(new Catalogue(List.of(move("up", Position.STANDING, "legs"), move("down", Position.SEATED, "neck"),
                move("either", Position.SEATED_OR_STANDING, "back"))));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(chooser.pick(Memory.seeded(seed), 3, Set.of()).ids()).containsExactly("down", "either", "up");
        }
    }

    @Test
    void amongEqualsTheSeedDecides() {
        Chooser chooser = new Chooser(new Catalogue(List.of(move("a", Position.SEATED, "neck"), move("b", Position.SEATED, "hips"),
                move("c", Position.SEATED, "back"))));
        assertThat(IntStream.range(0, 30).mapToObj(seed -> chooser.pick(Memory.seeded(seed), 1, Set.of()).ids().getFirst()))
                .contains("a", "b", "c");
        assertThat(chooser.pick(Memory.seeded(7), 1, Set.of()).memory().random()).isNotEqualTo(7);
    }

    @Test
    void aNamedMoveIsRememberedLikeAnyOther() {
        Chooser chooser = new Chooser(new Catalogue(List.of(move("a", Position.SEATED, "neck"), move("b", Position.SEATED, "neck"))));
        assertThat(chooser.pick(Memory.seeded(1).offered(List.of("a")), 1, Set.of()).ids()).containsExactly("b");
        assertThat(chooser.pick(Memory.seeded(1).offered(List.of("b")), 1, Set.of()).ids()).containsExactly("a");
    }

    private static List<Exercise> safe(Catalogue catalogue) {
        return catalogue.exercises().stream().filter(e -> e.place() == Place.DESK && !e.cautions().contains("by-name")).toList();
    }

    private static List<Pick> picks(Catalogue catalogue, long seed, int moves, Set<String> removed, int times) {
        Chooser chooser = new Chooser(catalogue);
        List<Pick> picks = new ArrayList<>();
        Memory memory = Memory.seeded(seed);
        for (int i = 0; i < times; i++) {
            picks.add(chooser.pick(memory, moves, removed));
            memory = picks.getLast().memory();
        }
        return picks;
    }

    private static List<String> offers(List<Pick> picks) {
        return picks.stream().flatMap(pick -> pick.ids().stream()).toList();
    }

    private static Exercise move(String id, Position position, String... areas) {
        return new Exercise(id, Place.DESK, position, Set.of(), Sides.BOTH,
                List.of(new Dose(Duration.ZERO, 5, Set.of(Dose.Figure.values()))),
                Set.of(areas), Set.of(),
                List.of());
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        Arbitrary<Exercise> exercise = Combinators.combine(Arbitraries.of(Place.DESK, Place.DESK, Place.DESK, Place.OFFICE, Place.HOME),
                Arbitraries.of(Position.class), Arbitraries.of("neck", "back", "hips", "legs", "posture").set().ofMinSize(1).ofMaxSize(3),
                Arbitraries.of("by-name", "chair-cannot-roll").set().ofMaxSize(1))
                .as((place, position, areas, cautions) -> new Exercise("e", place, position, Set.of(), Sides.EACH,
                        List.of(new Dose(Duration.ofSeconds(10), 2, Set.of(Dose.Figure.values()))), areas, cautions, List.of()));
        return exercise.list().ofMaxSize(14).map(list -> new Catalogue(IntStream.range(0, list.size())
                .mapToObj(i -> numbered(list.get(i), i)).toList()));
    }

    private static Exercise numbered(Exercise e, int number) {
        return new Exercise("e" + number, e.place(), e.position(), e.equipment(), e.sides(), e.doses(), e.areas(), e.cautions(),
                e.sources());
    }
}
