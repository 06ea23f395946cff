// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.Set;
import javax.swing.JComboBox;

import org.junit.jupiter.api.Test;

import deskbreak.exercise.Profile;
import deskbreak.exercise.Sciatica;
import deskbreak.settings.MoveChoices;
import deskbreak.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/** What one says about oneself and about single moves. */
class YouAndMovesTest {
    private static final Settings HURT = Settings.DEFAULT
            .withMoves(new MoveChoices(Set.of("neck-roll"), Set.of("chair-squat"), Set.of(), Set.of()));

    @Test
    void whatOneSaysAboutOneselfAppliesAtOnceAndCanBeTakenBack() {
        PreferencesFixture.with(Settings.DEFAULT, f -> {
            f.click("you.seated");
            assertThat(f.chosen.getLast().profile()).isEqualTo(Profile.DEFAULT.withCanStand(false));
            f.click("you.seated");
            f.pick("you.sciatica", Sciatica.LEFT);
            f.click("thing.wall");
            assertThat(f.chosen.getLast().profile())
                    .isEqualTo(Profile.DEFAULT.withSciatica(Sciatica.LEFT).withEquipment(Set.of("armless-chair")));
        });
    }

    @Test
    void anAreaIsFavouredOrLeftAloneAndNeverBoth() {
        PreferencesFixture.with(Settings.DEFAULT.withProfile(Profile.DEFAULT.withFavoured(Set.of("neck", "own-area"))), f -> {
            javax.swing.JComboBox<?> neck = f.find(javax.swing.JComboBox.class, "area.neck");
            assertThat(neck.getSelectedIndex()).isEqualTo(1);
            neck.setSelectedIndex(2);
            assertThat(f.chosen.getLast().profile().favoured()).containsExactly("own-area");
            assertThat(f.chosen.getLast().profile().leftAlone()).containsExactly("neck");
            neck.setSelectedIndex(0);
            assertThat(f.chosen.getLast().profile()).isEqualTo(Profile.DEFAULT.withFavoured(Set.of("own-area")));
        });
    }

    @Test
    void movesWantedMoreOrLessCanBeTakenBack() {
        PreferencesFixture.with(Settings.DEFAULT.withMoves(MoveChoices.NONE.withMore(Set.of("wall-sit")).withLess(Set.of("neck-roll"))),
                f -> {
                    f.click("moves.more.allow.wall-sit");
                    f.click("moves.less.allow.neck-roll");
                    assertThat(f.panel.settings().moves()).isEqualTo(MoveChoices.NONE);
                });
    }

    @Test
    void aMoveThatHurtsComesBackOnlyWhenAllowedAndNotByAReset() {
        PreferencesFixture.with(HURT.withFirm(true), f -> {
            f.click("reset");
            f.click("reset.yes");
            assertThat(f.panel.settings()).isEqualTo(HURT);
            f.click("moves.removed.allow.neck-roll");
            f.click("moves.eased.allow.chair-squat");
            assertThat(f.panel.settings().moves()).isEqualTo(new MoveChoices(Set.of(), Set.of(), Set.of(), Set.of()));
        });
    }
}
