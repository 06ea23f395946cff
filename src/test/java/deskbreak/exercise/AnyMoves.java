// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import deskbreak.exercise.Chooser.Memory;
import deskbreak.exercise.Chooser.Outcome;
import deskbreak.exercise.Chooser.Pick;

/** Moves, catalogues, people and pasts for tests. */
final class AnyMoves {
    private static final List<String> AREAS = List.of("neck", "back", "upper-back", "lower-back", "hips", "legs", "hamstrings", "posture",
            "sciatica", "sides");
    private static final List<String> CAUTIONS = List.of(Suitability.BY_NAME, Suitability.BACK_TROUBLE, Suitability.SCIATICA,
            Suitability.SCIATICA_ONLY, Suitability.LIES_ON_BACK, Suitability.FOR_PREGNANCY, Suitability.PREGNANCY_HELD,
            Suitability.GUIDANCE, "balance");
    private static final List<String> THINGS = List.of("chair", "desk", "desk-or-chair", "armless-chair", "wall", "mat", "bench-or-ball");

    private AnyMoves() {
    }

    static Exercise move(String id, Position position, String... areas) {
        return new Exercise(id, Place.DESK, position, Set.of(), Sides.BOTH,
                List.of(new Dose(Duration.ZERO, 5, Set.of(Dose.Figure.values()))),
                Set.of(areas), Set.of(), List.of(), Optional.empty());
    }

    static Exercise at(Place place, Exercise e) {
        return new Exercise(e.id(), place, e.position(), e.equipment(), e.sides(), e.doses(), e.areas(), e.cautions(), e.sources(),
                Optional.empty());
    }

    static Exercise with(Exercise e, Set<String> equipment, String... cautions) {
        return new Exercise(e.id(), e.place(), e.position(), equipment, e.sides(), e.doses(), e.areas(), Set.of(cautions), e.sources(),
                Optional.empty());
    }

    /** One break of one move every half hour, each answered in that way. */
    static List<String> offers(Chooser chooser, Memory memory, int times, Instant from, Wishes wishes, Function<String, Outcome> answer) {
        return offers(chooser, memory, times, from, Profile.DEFAULT, wishes, answer);
    }

    static List<String> offers(Chooser chooser, Memory memory, int times, Instant from, Profile profile, Wishes wishes,
            Function<String, Outcome> answer) {
        List<String> offers = new ArrayList<>();
        Memory now = memory;
        for (int i = 0; i < times; i++) {
            Pick pick = chooser.pick(now, 1, from.plus(Duration.ofMinutes(30L * i)), profile, wishes);
            now = pick.memory();
            for (String id : pick.ids()) {
                now = now.ended(List.of(id), answer.apply(id));
            }
            offers.addAll(pick.ids());
        }
        return offers;
    }

    static Arbitrary<Catalogue> catalogues() {
        Arbitrary<Exercise> exercise = Combinators.combine(Arbitraries.of(Place.DESK, Place.DESK, Place.DESK, Place.OFFICE, Place.HOME),
                Arbitraries.of(Position.SEATED, Position.STANDING, Position.SEATED_OR_STANDING, Position.SUPINE, Position.PRONE,
                        Position.ALL_FOURS, Position.SEATED, Position.STANDING),
                Arbitraries.of(AREAS).set().ofMinSize(1).ofMaxSize(3), Arbitraries.of(CAUTIONS).set().ofMaxSize(2),
                Arbitraries.of(THINGS).set().ofMaxSize(2))
                .as((place, position, areas, cautions, equipment) -> new Exercise("e", place, position, equipment, Sides.EACH,
                        List.of(new Dose(Duration.ofSeconds(10), 2, Set.of(Dose.Figure.values()))), areas, cautions, List.of(),
                        Optional.empty()));
        return exercise.list().ofMaxSize(16).map(list -> new Catalogue(IntStream.range(0, list.size())
                .mapToObj(i -> numbered(list.get(i), i)).toList()));
    }

    static Arbitrary<Profile> profiles() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<Boolean> seldom = Arbitraries.of(true, false, false);
        return Combinators.combine(either, either, Arbitraries.of("wall", "armless-chair", "mat", "ball").set(), seldom,
                Arbitraries.of(Sciatica.values()), seldom, seldom, Arbitraries.of(AREAS).set().ofMaxSize(3)).as(
                        (stand, office, things, back, sciatica, scoliosis, pregnant, areas) -> new Profile(stand, office, things, back,
                                sciatica, scoliosis, pregnant, Set.copyOf(areas.stream().skip(1).toList()),
                                Set.copyOf(areas.stream().limit(1).toList())));
    }

    static Arbitrary<Wishes> wishes() {
        Arbitrary<Set<String>> ids = Arbitraries.integers().between(0, 30).map(i -> "e" + i).set().ofMaxSize(6);
        return Combinators.combine(ids, ids, ids).as(Wishes::new);
    }

    /** What may have been offered before, moves that are gone or held back by now among it. */
    static Arbitrary<Memory> memories() {
        Instant begin = Instant.parse("2026-11-20T09:00:00Z");
        Arbitrary<Chooser.Offered> offer = Combinators.combine(Arbitraries.integers().between(0, 30),
                Arbitraries.integers().between(0, 40 * 24), Arbitraries.of(Outcome.class))
                .as((id, hours, outcome) -> new Chooser.Offered("e" + id, begin.minus(Duration.ofHours(hours)), outcome));
        return Combinators.combine(offer.list().ofMaxSize(60), Arbitraries.longs()).as(Memory::new);
    }

    private static Exercise numbered(Exercise e, int number) {
        return new Exercise("e" + number, e.place(), e.position(), e.equipment(), e.sides(), e.doses(), e.areas(), e.cautions(),
                e.sources(), Optional.empty());
    }
}
