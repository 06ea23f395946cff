// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import deskbreak.agent.Status;
import deskbreak.agent.StatusBuilder;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Position;
import deskbreak.exercise.Profile;
import deskbreak.settings.Look;
import deskbreak.settings.Settings;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;

import static org.assertj.core.api.Assertions.assertThat;

/** The library of somebody who stays seated. */
class SeatedLibraryTest {
    private static final Settings SEATED = Settings.DEFAULT.withProfile(Profile.DEFAULT.withCanStand(false));

    private final Shop shop = new Shop();

    @BeforeEach
    void look() {
        OnScreen.run(() -> Pictures.look(Look.Theme.LIGHT, 100));
    }

    @Test
    void showsSeatedMovesAndTheOthersOnceTheyAreAskedFor() {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel(SEATED);
            assertThat(shown(panel)).extracting(Exercise::position).containsOnly(Position.SEATED, Position.SEATED_OR_STANDING);
            assertThat(Shop.part(panel, Chips.class).getComponents()).isNotEmpty();
            Controls.button(panel, "Filter by Position").doClick();
            assertThat(Shop.said(panel)).doesNotContainIgnoringCase("stand");
            assertThat(Controls.names(panel)).isNotEmpty().noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("stand"));
            Controls.button(panel, "Also show moves that are not done seated").doClick();
            assertThat(shown(panel)).extracting(Exercise::position).contains(Position.STANDING, Position.SUPINE);
        });
    }

    @Test
    void whoCanStandIsShownAllAndNoSuchFilter() {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel();
            assertThat(shown(panel)).extracting(Exercise::position).contains(Position.STANDING);
            assertThat(Controls.names(panel)).doesNotContain("Also show moves that are not done seated");
        });
    }

    @Test
    void routinesSpeakOfWhatIsLeftOfThem() {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel(SEATED);
            panel.show(StatusBuilder.sitting(Duration.ofMinutes(1)).knowing(
                    routine("upper-back", "Upper back", List.of("shoulder-blade-squeeze", "standing-piriformis"),
                            List.of("shoulder-blade-squeeze")),
                    routine("flexibility", "Flexibility", List.of("standing-piriformis"), List.of())).under(SEATED).now());
            Controls.button(panel, "Routines").doClick();
            assertThat(Shop.said(panel)).contains("Upper back", "1 move", "Moves for the upper back, done seated.")
                    .doesNotContainIgnoringCase("stand").doesNotContain("Flexibility");
        });
    }

    private static Status.Routine routine(String id, String name, List<String> all, List<String> left) {
        return new Status.Routine(id, name, Optional.of("D"), false, List.of(LocalTime.of(11, 0)), all, left, "", Duration.ofMinutes(2));
    }

    private static List<Exercise> shown(LibraryPanel panel) {
        var model = Shop.part(panel, CardGrid.class).getModel();
        return IntStream.range(0, model.getSize()).mapToObj(model::getElementAt).map(Item::exercise).toList();
    }
}
