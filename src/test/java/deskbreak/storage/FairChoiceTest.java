// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Chooser;
import deskbreak.exercise.Chooser.Memory;
import deskbreak.exercise.Chooser.Pick;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Position;
import deskbreak.exercise.Profile;
import deskbreak.exercise.Sciatica;
import deskbreak.exercise.Suitability;
import deskbreak.exercise.Wishes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** How the shipped moves share two thousand offers: a working year of breaks of two, eight a day. */
class FairChoiceTest {
    private static final Catalogue SHIPPED = CatalogueReader.shipped();
    private static final int OFFERS = 2000;
    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

    static Stream<Arguments> people() {
        return Stream.of(arguments("nothing said", Profile.DEFAULT), arguments("office", Profile.DEFAULT.withOffice(true)),
                arguments("seated", Profile.DEFAULT.withCanStand(false)),
                arguments("sciatica", Profile.DEFAULT.withSciatica(Sciatica.LEFT).withOffice(true)),
                arguments("expecting", Profile.DEFAULT.withPregnant(true)));
    }

    /** Moves for areas that few others work come up more often, for the areas are to be balanced; none is rare. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("people")
    void eachSuitedMoveComesUpAboutAsOftenAsTheOthers(String who, Profile profile) {
        Suitability suitability = new Suitability(profile);
        List<String> suited = SHIPPED.exercises().stream().filter(e -> suitability.heldFromPrompts(e).isEmpty()).map(Exercise::id).toList();
        Map<String, Long> times = offers(profile).stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        assertThat(times.keySet()).containsExactlyInAnyOrderElementsOf(suited);
        double even = OFFERS / (double) suited.size();
        assertThat(times).allSatisfy((id, n) -> assertThat(n / even).as(id).isBetween(0.6, 1.6));
    }

    @Test
    void standingMovesAreSpreadAmongTheSeatedOnes() {
        List<Position> ways = offers(Profile.DEFAULT).stream().map(id -> SHIPPED.find(id).orElseThrow().position())
                .filter(p -> p != Position.SEATED_OR_STANDING).toList();
        long together = IntStream.range(1, ways.size())
                .filter(i -> ways.get(i) == Position.STANDING && ways.get(i - 1) == Position.STANDING)
                .count();
        assertThat(ways).filteredOn(p -> p == Position.STANDING).hasSizeGreaterThan(OFFERS / 10);
        assertThat(together).as("one standing move after another").isLessThan(10);
    }

    private static List<String> offers(Profile profile) {
        Chooser chooser = new Chooser(SHIPPED);
        List<String> offers = new ArrayList<>();
        Memory memory = Memory.seeded(1);
        for (int i = 0; i < OFFERS / 2; i++) {
            Instant at = MONDAY.plus(Duration.ofDays(i / 8)).plus(Duration.ofHours(i % 8));
            Pick pick = chooser.pick(memory, 2, at, profile, Wishes.NONE);
            memory = pick.memory();
            offers.addAll(pick.ids());
        }
        return offers;
    }
}
