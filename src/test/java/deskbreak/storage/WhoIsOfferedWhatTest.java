// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.HeldBack;
import deskbreak.exercise.Place;
import deskbreak.exercise.Position;
import deskbreak.exercise.Profile;
import deskbreak.exercise.Sciatica;
import deskbreak.exercise.Suitability;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of the profile, on the exercises that ship. */
class WhoIsOfferedWhatTest {
    private static final Catalogue SHIPPED = CatalogueReader.shipped();
    private static final Profile OFFICE = Profile.DEFAULT.withOffice(true);
    private static final List<String> FIVE = List.of("abdominal-crunch", "ball-crunch", "bicycle", "floor-hamstring-stretch",
            "forward-fold");

    @Test
    void whoHasSaidNothingIsOfferedWhatIsDoneAtTheDesk() {
        assertThat(offered(Profile.DEFAULT)).hasSize(11).doesNotContain("sciatic-nerve-glide")
                .allSatisfy(id -> assertThat(move(id).place()).isEqualTo(Place.DESK));
        assertThat(offered(OFFICE)).hasSize(20).allSatisfy(id -> assertThat(move(id).place()).isNotEqualTo(Place.HOME));
    }

    @Test
    void whoStaysSeatedIsOfferedSeatedMovesAlone() {
        assertThat(offered(OFFICE.withCanStand(false))).hasSize(9).contains("shoulder-blade-squeeze")
                .allSatisfy(id -> assertThat(move(id).position()).isIn(Position.SEATED, Position.SEATED_OR_STANDING));
        assertThat(held(OFFICE.withCanStand(false), "wall-sit")).contains(HeldBack.SEATED_ONLY);
    }

    @Test
    void withBackTroubleTheFiveOfTheSourcesAreHeldBack() {
        Profile back = OFFICE.withBackTrouble(true);
        assertThat(FIVE).allSatisfy(id -> assertThat(held(back, id)).contains(HeldBack.BACK_TROUBLE));
        assertThat(offered(back)).isEqualTo(without(offered(OFFICE), "forward-fold"));
    }

    @Test
    void withSciaticaThreeMoreAreHeldBackAndTheGlideNeedsItsSide() {
        assertThat(offered(OFFICE.withSciatica(Sciatica.YES)))
                .isEqualTo(without(offered(OFFICE), "forward-fold", "standing-hamstring-raised", "standing-hamstring-heel",
                        "crossed-leg-rotation"));
        assertThat(held(OFFICE.withSciatica(Sciatica.YES), "sciatic-nerve-glide")).contains(HeldBack.SCIATICA_ONLY);
        for (Sciatica side : List.of(Sciatica.LEFT, Sciatica.RIGHT)) {
            assertThat(offered(Profile.DEFAULT.withSciatica(side))).contains("sciatic-nerve-glide");
        }
    }

    @Test
    void inPregnancyOnlySeatedAndSupportedStandingMovesAreOffered() {
        Profile pregnant = OFFICE.withPregnant(true);
        assertThat(offered(pregnant)).containsExactlyInAnyOrder("shoulder-blade-squeeze", "butterfly-wings", "overhead-side-bend",
                "neck-retraction", "seated-figure-four", "chair-cat-camel", "desk-shoulder-stretch", "seated-side-bend", "wall-sit",
                "wall-angels");
        assertThat(held(pregnant, "pregnancy-bridge")).as("lies on the back").contains(HeldBack.PREGNANCY);
        assertThat(new Suitability(pregnant).allows(move("pregnancy-cat-camel"))).isTrue();
        assertThat(SHIPPED.exercises()).filteredOn(e -> Set.of(Position.SUPINE, Position.PRONE).contains(e.position()))
                .allSatisfy(e -> assertThat(held(pregnant, e.id())).as(e.id()).contains(HeldBack.PREGNANCY));
    }

    @Test
    void withScoliosisNothingBendsSidewaysOrNeedsAProfessional() {
        Profile scoliosis = OFFICE.withScoliosis(true);
        assertThat(offered(scoliosis)).isEqualTo(without(offered(OFFICE), "seated-side-bend", "overhead-side-bend"));
        assertThat(List.of("foam-rolling", "side-plank")).allSatisfy(id -> assertThat(held(scoliosis, id)).contains(HeldBack.GUIDANCE));
    }

    @Test
    void nobodyIsOfferedWhatTheyHaveNothingFor() {
        Set<String> bare = offered(OFFICE.withEquipment(Set.of()));
        assertThat(bare).isEqualTo(without(offered(OFFICE), "wall-sit", "wall-angels", "crossed-leg-rotation"));
        assertThat(new Suitability(OFFICE.withEquipment(Set.of())).heldFromPrompts(move("wall-sit"))).contains(HeldBack.EQUIPMENT);
        assertThat(new Suitability(OFFICE.withEquipment(Set.of("weights", "ball"))).equipped(move("chest-press"))).isTrue();
    }

    @Test
    void whoLeavesTheBackAloneLeavesAllOfItAlone() {
        assertThat(offered(OFFICE.withLeftAlone(Set.of("back")))).isNotEmpty()
                .allSatisfy(id -> assertThat(move(id).areas()).doesNotContain("back", "upper-back", "lower-back"));
        assertThat(held(OFFICE.withLeftAlone(Set.of("neck")), "neck-retraction")).contains(HeldBack.AREA);
    }

    private static Exercise move(String id) {
        return SHIPPED.find(id).orElseThrow();
    }

    private static Optional<HeldBack> held(Profile profile, String id) {
        return new Suitability(profile).heldBack(move(id));
    }

    private static Set<String> offered(Profile profile) {
        Suitability suitability = new Suitability(profile);
        Set<String> offered = new TreeSet<>();
        SHIPPED.exercises().stream().filter(e -> suitability.heldFromPrompts(e).isEmpty()).forEach(e -> offered.add(e.id()));
        return offered;
    }

    private static Set<String> without(Set<String> ids, String... gone) {
        Set<String> left = new TreeSet<>(ids);
        left.removeAll(Set.of(gone));
        return left;
    }
}
