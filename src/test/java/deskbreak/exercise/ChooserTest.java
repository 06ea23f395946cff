// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import deskbreak.exercise.Chooser.Memory;
import deskbreak.exercise.Chooser.Outcome;

import static deskbreak.exercise.AnyMoves.move;
import static org.assertj.core.api.Assertions.assertThat;

class ChooserTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void offersTheAreaThatHasMovedLeastOfLate() {
        Chooser chooser = chooser(move("a", Position.SEATED, "back"), move("b", Position.SEATED, "back"),
                move("c", Position.SEATED, "back", "neck"), move("d", Position.SEATED, "hips"));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(one(chooser, Memory.seeded(seed).offered(List.of("a"), NOW))).containsExactly("d");
        }
    }

    @Test
    void whatOneNamedOrDidInARoutineCountsForItsAreasToo() {
        Exercise atHome = AnyMoves.at(Place.HOME, move("floor", Position.SUPINE, "back"));
        Chooser chooser = chooser(atHome, move("a", Position.SEATED, "back"), move("b", Position.SEATED, "hips"));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(one(chooser, Memory.seeded(seed).offered(List.of("floor", "floor"), NOW))).containsExactly("b");
        }
    }

    @Test
    void areasAreBalancedOverTheWeek() {
        Chooser chooser = chooser(IntStream.range(0, 13).mapToObj(i -> move("e" + i, Position.SEATED, i < 10 ? "back" : "hips"))
                .toArray(Exercise[]::new));
        Memory backs = Memory.seeded(1).offered(IntStream.range(0, 30).mapToObj(i -> "e" + i % 10).toList(), NOW);
        assertThat(offers(chooser, backs, 3, NOW.plusSeconds(60), Wishes.NONE)).as("after a day of backs alone")
                .containsExactlyInAnyOrder("e10", "e11", "e12");
        assertThat(hips(offers(chooser, backs, 20, NOW.plusSeconds(60), Wishes.NONE))).isEqualTo(9);
        assertThat(hips(offers(chooser, backs, 20, NOW.plus(Duration.ofDays(8)), Wishes.NONE))).as("a week later").isBetween(6L, 8L);
    }

    private static long hips(List<String> offers) {
        return offers.stream().filter(Set.of("e10", "e11", "e12")::contains).count();
    }

    @Test
    void takesSeatedAndStandingInTurnWhenTheAreasLeaveTheChoice() {
        Chooser chooser = chooser(move("a", Position.SEATED, "neck"), move("b", Position.SEATED, "hips"),
                move("c", Position.STANDING, "legs"), move("d", Position.STANDING, "back"));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(one(chooser, Memory.seeded(seed).offered(List.of("a"), NOW))).doesNotContain("b");
            assertThat(one(chooser, Memory.seeded(seed).offered(List.of("c"), NOW))).doesNotContain("d");
        }
    }

    @Test
    void putsSeatedMovesFirstSoThatOneGetsUpOnce() {
        Chooser chooser = chooser(move("up", Position.STANDING, "legs"), move("down", Position.SEATED, "neck"),
                move("either", Position.SEATED_OR_STANDING, "back"));
        for (long seed = 0; seed < 20; seed++) {
            assertThat(chooser.pick(Memory.seeded(seed), 3, NOW, Profile.DEFAULT, Wishes.NONE).ids())
                    .containsExactly("down", "either", "up");
        }
    }

    @Test
    void amongEqualsTheSeedDecides() {
        Chooser chooser = chooser(move("a", Position.SEATED, "neck"), move("b", Position.SEATED, "hips"),
                move("c", Position.SEATED, "back"));
        assertThat(IntStream.range(0, 30).mapToObj(seed -> one(chooser, Memory.seeded(seed)).getFirst())).contains("a", "b", "c");
        assertThat(chooser.pick(Memory.seeded(7), 1, NOW, Profile.DEFAULT, Wishes.NONE).memory().random()).isNotEqualTo(7);
    }

    @Test
    void aNamedMoveIsRememberedLikeAnyOther() {
        Chooser chooser = chooser(move("a", Position.SEATED, "neck"), move("b", Position.SEATED, "neck"));
        assertThat(one(chooser, Memory.seeded(1).offered(List.of("a"), NOW))).containsExactly("b");
        assertThat(one(chooser, Memory.seeded(1).offered(List.of("b"), NOW))).containsExactly("a");
    }

    @Test
    void whatIsOftenSkippedComesUpLessAndWhatIsFinishedNoMore() {
        Chooser chooser = chooser(IntStream.range(0, 10).mapToObj(i -> move("e" + i, Position.SEATED, "a" + i)).toArray(Exercise[]::new));
        List<String> fair = offers(chooser, Memory.seeded(1), 600, NOW, Wishes.NONE);
        List<String> offers = AnyMoves.offers(chooser, Memory.seeded(1), 600, NOW, Wishes.NONE,
                id -> id.equals("e0") ? Outcome.SKIPPED : id.equals("e1") ? Outcome.FINISHED : Outcome.OFFERED);
        assertThat(times(offers, "e0")).isBetween(20L, times(fair, "e0") * 7 / 10);
        assertThat(times(offers, "e1")).as("finished every time").isBetween(55L, times(offers, "e2") + 5);
    }

    @Test
    void whoSkipsEverythingAlikeIsOfferedEverythingAlike() {
        Chooser chooser = chooser(IntStream.range(0, 10).mapToObj(i -> move("e" + i, Position.SEATED, "a" + i)).toArray(Exercise[]::new));
        List<String> offers = AnyMoves.offers(chooser, Memory.seeded(1), 600, NOW, Wishes.NONE, id -> Outcome.SKIPPED);
        assertThat(IntStream.range(0, 10)).allSatisfy(i -> assertThat(times(offers, "e" + i)).isBetween(50L, 70L));
    }

    @Test
    void offersMoreAndLessOfWhatThePersonWants() {
        Chooser chooser = chooser(IntStream.range(0, 20).mapToObj(i -> move("e" + i, Position.SEATED, "a" + i)).toArray(Exercise[]::new));
        List<String> offers = offers(chooser, Memory.seeded(1), 1000, NOW, new Wishes(Set.of("e3"), Set.of("e1"), Set.of("e2")));
        assertThat(times(offers, "e1")).isBetween(80L, 120L);
        assertThat(times(offers, "e0")).isBetween(40L, 60L);
        assertThat(times(offers, "e2")).isBetween(15L, 35L);
        assertThat(times(offers, "e3")).isZero();
    }

    @Test
    void favouredAreasComeUpMoreAndThoseLeftAloneNever() {
        Chooser chooser = chooser(IntStream.range(0, 20).mapToObj(i -> move("e" + i, Position.SEATED, "a" + i)).toArray(Exercise[]::new));
        Profile profile = Profile.DEFAULT.withFavoured(Set.of("a1")).withLeftAlone(Set.of("a2"));
        List<String> offers = AnyMoves.offers(chooser, Memory.seeded(1), 1000, NOW, profile, Wishes.NONE, id -> Outcome.OFFERED);
        assertThat(times(offers, "e1")).isGreaterThan(times(offers, "e0") * 5 / 4);
        assertThat(times(offers, "e2")).isZero();
    }

    @Test
    void remembersSomeWeeksAndNoMore() {
        Memory memory = Memory.seeded(1).offered(List.of("old"), NOW.minus(Duration.ofDays(29))).offered(List.of("new"), NOW);
        assertThat(memory.offers()).extracting(Chooser.Offered::id).containsExactly("new");
        for (int i = 0; i < 500; i++) {
            memory = memory.offered(List.of("e" + i), NOW);
        }
        assertThat(memory.offers()).hasSize(240);
        assertThat(memory.offers().getLast().id()).isEqualTo("e499");
    }

    @Test
    void whatBecameOfAMoveCountsForItsLatestOfferAlone() {
        Memory memory = Memory.seeded(1).offered(List.of("a", "b"), NOW).offered(List.of("a"), NOW.plusSeconds(9))
                .ended(List.of("a"), Outcome.FINISHED);
        assertThat(memory.offers()).extracting(Chooser.Offered::outcome).containsExactly(Outcome.OFFERED, Outcome.OFFERED,
                Outcome.FINISHED);
        assertThat(memory.without(NOW, NOW.plusSeconds(9)).offers()).hasSize(2);
    }

    private static Chooser chooser(Exercise... moves) {
        return new Chooser(new Catalogue(List.of(moves)));
    }

    private static List<String> one(Chooser chooser, Memory memory) {
        return chooser.pick(memory, 1, NOW, Profile.DEFAULT, Wishes.NONE).ids();
    }

    private static List<String> offers(Chooser chooser, Memory memory, int times, Instant from, Wishes wishes) {
        return AnyMoves.offers(chooser, memory, times, from, wishes, id -> Outcome.OFFERED);
    }

    private static long times(List<String> offers, String id) {
        return offers.stream().filter(id::equals).count();
    }
}
