// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import deskbreak.exercise.Profile;
import deskbreak.exercise.Sciatica;
import deskbreak.history.Entry;
import deskbreak.settings.Settings;
import deskbreak.storage.EventJson;

import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** What the person says about themselves while the agent runs. */
class ProfileTest {
    private static List<String> offered(Desk desk) {
        return desk.status().offer().orElseThrow().exercises();
    }

    private static Desk chooses(Desk desk, Settings settings) {
        assertThat(desk.says(new Command.Choose(settings))).startsWith("done");
        return desk;
    }

    @Test
    void a_move_taken_out_does_not_come_back_with_a_snoozed_prompt() {
        Desk desk = Desk.asked();
        String first = offered(desk).getFirst();
        desk.does(new Command.Snooze(java.util.Optional.empty()));
        chooses(desk, desk.disk.settings.withMoves(desk.disk.settings.moves().withRemoved(Set.of(first))));
        desk.typesFor(6, MINUTES).waits(12, SECONDS);
        assertThat(desk.status().phase()).isEqualTo(Status.Phase.SHOWN);
        assertThat(offered(desk)).isNotEmpty().doesNotContain(first);
    }

    @Test
    void a_move_taken_out_by_hand_while_the_agent_was_down_does_not_come_back_either() {
        Desk desk = Desk.asked();
        String first = offered(desk).getFirst();
        desk.does(new Command.Snooze(java.util.Optional.empty()));
        desk.disk.settings = desk.disk.settings.withMoves(desk.disk.settings.moves().withRemoved(Set.of(first)));
        desk.isKilledFor(1, MINUTES).typesFor(6, MINUTES).waits(12, SECONDS);
        assertThat(offered(desk)).isNotEmpty().doesNotContain(first);
    }

    @Test
    void who_stays_seated_gets_a_seated_offer_at_once() {
        Desk desk = Desk.asked();
        chooses(desk, desk.disk.settings.withProfile(Profile.DEFAULT.withCanStand(false)));
        assertThat(offered(desk)).isNotEmpty()
                .allSatisfy(id -> assertThat(Desk.CATALOGUE.find(id).orElseThrow().position()).asString().startsWith("SEATED"));
    }

    @Test
    void no_line_of_the_history_tells_what_was_said() {
        Desk desk = Desk.asked();
        chooses(desk, desk.disk.settings.withProfile(new Profile(false, true, Set.of("resistance-band"), true, Sciatica.LEFT, true, true,
                Set.of("favourite-area"), Set.of("sore-area"))));
        desk.does(new Command.Start()).waits(4, MINUTES).typesFor(50, MINUTES).waits(20, SECONDS).does(new Command.Skip());
        assertThat(desk.disk.entries).hasSizeGreaterThan(6);
        for (Entry entry : desk.disk.entries) {
            assertThat((EventJson.line(entry) + entry.why()).toLowerCase(Locale.ROOT)).doesNotContain("profile", "sciatica", "scoliosis",
                    "pregnan", "trouble", "canstand", "wheelchair", "band", "area");
        }
    }
}
