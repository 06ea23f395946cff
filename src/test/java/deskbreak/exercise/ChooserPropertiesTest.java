// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import deskbreak.exercise.Chooser.Memory;
import deskbreak.exercise.Chooser.Offered;
import deskbreak.exercise.Chooser.Pick;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every person, catalogue and past. The rules are written down here a second time, from the issue. */
class ChooserPropertiesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @Property(tries = 300)
    void theProfilesRulesHold(@ForAll("catalogues") Catalogue catalogue, @ForAll("profiles") Profile profile,
            @ForAll("wishes") Wishes wishes, @ForAll("memories") Memory memory) {
        for (Exercise e : offered(catalogue, profile, wishes, memory)) {
            assertThat(wishes.never()).doesNotContain(e.id());
            assertThat(e.place()).isNotEqualTo(Place.HOME);
            assertThat(e.place() == Place.DESK || profile.office()).as("space").isTrue();
            assertThat(e.cautions().contains("by-name") && !e.cautions().contains("sciatica-only")).as("by name alone").isFalse();
            assertThat(e.areas()).noneMatch(profile.leftAlone()::contains);
            if (!profile.canStand()) {
                assertThat(e.position()).isIn(Position.SEATED, Position.SEATED_OR_STANDING);
            }
            assertThat(e.equipment()).allSatisfy(thing -> assertThat(Set.of(thing.split("-or-"))).as("something to do it with")
                    .anyMatch(one -> Set.of("chair", "desk").contains(one) || profile.equipment().contains(one)));
            conditions(e, profile);
        }
    }

    private static void conditions(Exercise e, Profile profile) {
        if (profile.backTrouble()) {
            assertThat(e.cautions()).doesNotContain("back-trouble");
        }
        if (profile.sciatica() != Sciatica.NO) {
            assertThat(e.cautions()).doesNotContain("sciatica", "back-trouble");
        }
        if (e.cautions().contains("sciatica-only")) {
            assertThat(profile.sciatica()).isIn(Sciatica.LEFT, Sciatica.RIGHT);
        }
        if (profile.pregnant()) {
            assertThat(e.position()).isIn(Position.SEATED, Position.SEATED_OR_STANDING, Position.STANDING);
            assertThat(e.cautions()).doesNotContain("lies-on-back", "pregnancy-held");
            assertThat(e.position() != Position.STANDING || (!e.cautions().contains("balance")
                    && e.equipment().stream().anyMatch(Set.of("chair", "desk", "wall", "desk-or-chair")::contains))).as("supported")
                    .isTrue();
        }
        if (profile.scoliosis()) {
            assertThat(e.cautions()).doesNotContain("professional-guidance");
            assertThat(e.areas()).doesNotContain("sides");
        }
    }

    @Property(tries = 300)
    void whatIsHeldBackSaysWhyAndNothingElseIsHeldBack(@ForAll("catalogues") Catalogue catalogue, @ForAll("profiles") Profile profile) {
        Suitability suitability = new Suitability(profile);
        for (Exercise e : catalogue.exercises()) {
            assertThat(suitability.allows(e)).isEqualTo(suitability.heldBack(e).isEmpty());
            Optional<HeldBack> fromPrompts = suitability.heldFromPrompts(e);
            suitability.heldBack(e).ifPresent(why -> assertThat(fromPrompts).contains(why));
        }
        assertThat(offered(catalogue, profile, Wishes.NONE, Memory.seeded(1)).stream().distinct().count())
                .as("each of the others comes up in %d offers", 8 * catalogue.exercises().size())
                .isEqualTo(catalogue.exercises().stream().filter(e -> suitability.heldFromPrompts(e).isEmpty()).count());
    }

    @Property
    void picksAsManyDifferentMovesAsAskedForOrAsThereAre(@ForAll("catalogues") Catalogue catalogue, @ForAll("profiles") Profile profile,
            @ForAll("memories") Memory memory, @ForAll @IntRange(min = -1, max = 30) int moves) {
        int suited = suited(catalogue, profile, Wishes.NONE);
        assertThat(new Chooser(catalogue).pick(memory, moves, NOW, profile, Wishes.NONE).ids()).hasSize(Math.clamp(moves, 0, suited))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void repeatsNothingWithinSixOffersWhileOthersRemain(@ForAll("catalogues") Catalogue catalogue, @ForAll("profiles") Profile profile,
            @ForAll("wishes") Wishes wishes, @ForAll long seed) {
        List<String> offers = AnyMoves.offers(new Chooser(catalogue), Memory.seeded(seed), 60, NOW, profile, wishes,
                id -> Chooser.Outcome.SKIPPED);
        int apart = Math.min(6, suited(catalogue, profile, wishes) - 1);
        for (int i = 0; i < offers.size(); i++) {
            assertThat(offers.subList(Math.max(0, i - apart), i)).doesNotContain(offers.get(i));
        }
    }

    @Property
    void theSameMemoryGivesTheSamePick(@ForAll("catalogues") Catalogue catalogue, @ForAll("profiles") Profile profile,
            @ForAll("wishes") Wishes wishes, @ForAll("memories") Memory memory, @ForAll @IntRange(max = 4) int moves) {
        Pick once = new Chooser(catalogue).pick(memory, moves, NOW, profile, wishes);
        assertThat(new Chooser(catalogue).pick(new Memory(new ArrayList<>(memory.offers()), memory.random()), moves, NOW, profile, wishes))
                .isEqualTo(once);
        assertThat(once.memory().offers().stream().skip(Math.max(0, once.memory().offers().size() - once.ids().size())).map(Offered::id))
                .containsExactlyElementsOf(once.ids());
    }

    /** A day of picks of two, the memory going on from one to the next. */
    private static List<Exercise> offered(Catalogue catalogue, Profile profile, Wishes wishes, Memory memory) {
        Chooser chooser = new Chooser(catalogue);
        List<Exercise> offered = new ArrayList<>();
        Memory now = memory;
        for (int i = 0; i < 4 * catalogue.exercises().size(); i++) {
            Pick pick = chooser.pick(now, 2, NOW.plus(Duration.ofMinutes(45L * i)), profile, wishes);
            now = pick.memory();
            pick.ids().forEach(id -> offered.add(catalogue.find(id).orElseThrow()));
        }
        return offered;
    }

    private static int suited(Catalogue catalogue, Profile profile, Wishes wishes) {
        Suitability suitability = new Suitability(profile);
        return (int) catalogue.exercises().stream()
                .filter(e -> suitability.heldFromPrompts(e).isEmpty() && !wishes.never().contains(e.id())).count();
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return AnyMoves.catalogues();
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return AnyMoves.profiles();
    }

    @Provide
    Arbitrary<Wishes> wishes() {
        return AnyMoves.wishes();
    }

    @Provide
    Arbitrary<Memory> memories() {
        return AnyMoves.memories();
    }
}
