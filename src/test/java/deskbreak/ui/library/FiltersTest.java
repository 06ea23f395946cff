// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import deskbreak.exercise.Dose;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.Place;
import deskbreak.exercise.Position;
import deskbreak.exercise.Sides;
import deskbreak.exercise.Source;

import static org.assertj.core.api.Assertions.assertThat;

class FiltersTest {
    private static final Item NECK = item("neck-retraction", "Neck retraction", Place.DESK, Position.SEATED, Set.of("chair"),
            Set.of("neck", "posture"), Wish.USUAL, false);
    private static final Item SHOULDERS = item("desk-shoulder-stretch", "Shoulder stretch", Place.DESK, Position.STANDING,
            Set.of("desk-or-chair"), Set.of("shoulders"), Wish.MORE, false);
    private static final Item GLIDE = item("nerve-glide", "Glide", Place.DESK, Position.SEATED_OR_STANDING, Set.of(), Set.of("legs"),
            Wish.NEVER, false);
    private static final Item PLANK = item("plank", "Plank", Place.HOME, Position.PRONE, Set.of("mat"), Set.of("core", "shoulders"),
            Wish.USUAL, false);
    private static final Item MINE = item("eclair", "\u00c9clair reach", Place.OFFICE, Position.STANDING, Set.of("wall"), Set.of("sides"),
            Wish.LESS, true);
    private static final List<Item> ALL = List.of(NECK, SHOULDERS, GLIDE, PLANK, MINE);

    private static Item item(String id, String name, Place place, Position position, Set<String> equipment, Set<String> areas, Wish wish,
            boolean own) {
        Exercise move = new Exercise(id, place, position, equipment, Sides.BOTH,
                List.of(new Dose(Duration.ZERO, 5, Set.of())), areas, Set.of(),
                own
                        ? List.of()
                        : List.of(new Source("A", "Heading of " + name, Optional.empty(), Optional.empty(), OptionalInt.empty(),
                                OptionalInt.empty(), "no")),
                Optional.empty());
        ExerciseText text = new ExerciseText(name, "Get ready", List.of("Breathe and turn the chin"), "", "");
        return new Item(move, text, own, wish, SearchWords.about(move, text));
    }

    @Test
    void nothingLookedForShowsEverythingInItsOwnOrder() {
        assertThat(Filters.NONE.found(ALL)).isEqualTo(ALL);
        assertThat(Filters.NONE.none()).isTrue();
    }

    @Test
    void everyWordOfASearchMustStandSomewhere() {
        assertThat(found("shoulder")).containsExactly(SHOULDERS, PLANK);
        assertThat(found("shoulder MAT")).containsExactly(PLANK);
        assertThat(found("neck-retraction")).containsExactly(NECK);
        assertThat(found("heading of glide")).containsExactly(GLIDE);
        assertThat(found("turn the chin")).isEqualTo(ALL);
        assertThat(found("zebra")).isEmpty();
    }

    @Test
    void accentsCapitalsAndBlanksDoNotCount() {
        assertThat(found("  eclair ")).containsExactly(MINE);
        assertThat(found("\u00c9CLAIR")).containsExactly(MINE);
        assertThat(found("   ")).isEqualTo(ALL);
    }

    @Test
    void whatTheNameSaysComesFirst() {
        assertThat(Filters.NONE.searching("shoulder").found(List.of(PLANK, SHOULDERS))).containsExactly(SHOULDERS, PLANK);
    }

    @Test
    void oneOfTheChosenValuesInEachFacet() {
        Filters desk = Filters.NONE.choosing(Facet.PLACE, "desk", true);
        assertThat(desk.found(ALL)).containsExactly(NECK, SHOULDERS, GLIDE);
        assertThat(desk.choosing(Facet.PLACE, "office", true).found(ALL)).containsExactly(NECK, SHOULDERS, GLIDE, MINE);
        assertThat(desk.choosing(Facet.AREA, "shoulders", true).found(ALL)).containsExactly(SHOULDERS);
        assertThat(desk.choosing(Facet.PLACE, "desk", false)).isEqualTo(Filters.NONE);
    }

    @Test
    void whatCanBeDoneEitherWayIsFoundUnderBoth() {
        assertThat(chosen(Facet.POSITION, "seated")).containsExactly(NECK, GLIDE);
        assertThat(chosen(Facet.POSITION, "standing")).containsExactly(SHOULDERS, GLIDE, MINE);
        assertThat(chosen(Facet.EQUIPMENT, "desk")).containsExactly(SHOULDERS);
        assertThat(chosen(Facet.EQUIPMENT, "chair")).containsExactly(NECK, SHOULDERS);
        assertThat(chosen(Facet.EQUIPMENT, Facet.NOTHING)).containsExactly(GLIDE);
    }

    @Test
    void findsOnesOwnAndWhatWasSaidAboutMoves() {
        assertThat(chosen(Facet.YOURS, Facet.OWN)).containsExactly(MINE);
        assertThat(chosen(Facet.YOURS, "never")).containsExactly(GLIDE);
        assertThat(Facet.YOURS.values(ALL)).containsExactly("own", "more", "less", "never");
    }

    @Test
    void valuesGoFromTheChairToTheFloor() {
        assertThat(Facet.PLACE.values(ALL)).containsExactly("desk", "office", "home");
        assertThat(Facet.POSITION.values(ALL)).containsExactly("seated", "standing", "prone");
        assertThat(Facet.EQUIPMENT.values(ALL)).containsExactly("nothing", "chair", "desk", "wall", "mat");
    }

    /** A chip says how many there will be when it is the only one chosen in its facet. */
    @Property
    void aChipSaysWhatItWouldLeave(@ForAll("filters") Filters filters, @ForAll Facet facet) {
        for (String value : facet.values(ALL)) {
            Filters alone = new Filters(filters.search(), without(filters, facet)).choosing(facet, value, true);
            assertThat(filters.count(ALL, facet, value)).isEqualTo(alone.found(ALL).size());
        }
    }

    @Property
    void moreWordsOrAnotherFacetNeverLeaveMore(@ForAll("filters") Filters filters, @ForAll Facet facet) {
        assertThat(ALL).containsAll(filters.found(ALL));
        assertThat(filters.found(ALL)).containsAll(filters.searching(filters.search() + " chair").found(ALL));
        if (filters.of(facet).isEmpty()) {
            facet.values(ALL).forEach(
                    value -> assertThat(filters.found(ALL)).containsAll(filters.choosing(facet, value, true).found(ALL)));
        }
    }

    private static Map<Facet, Set<String>> without(Filters filters, Facet facet) {
        return filters.chosen().entrySet().stream().filter(e -> e.getKey() != facet)
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Provide
    static Arbitrary<Filters> filters() {
        Arbitrary<String> search = Arbitraries.of("", "s", "shoulder", "neck chair", "heading", "zebra");
        Arbitrary<List<Facet>> facets = Arbitraries.of(Facet.class).list().uniqueElements().ofMaxSize(3);
        return Combinators.combine(search, facets, Arbitraries.integers().between(0, 4)).as((words, chosen, pick) -> {
            Filters filters = Filters.NONE.searching(words);
            for (Facet facet : chosen) {
                List<String> values = facet.values(ALL);
                filters = filters.choosing(facet, values.get(pick % values.size()), true);
            }
            return filters;
        });
    }

    private static List<Item> found(String search) {
        return Filters.NONE.searching(search).found(ALL);
    }

    private static List<Item> chosen(Facet facet, String value) {
        return Filters.NONE.choosing(facet, value, true).found(ALL);
    }
}
