// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;

import deskbreak.breaks.HoldReason;
import deskbreak.settings.Settings;

import static org.assertj.core.api.Assertions.assertThat;

class JsonTest {
    sealed interface Phase {
        record Counting(Instant since) implements Phase {}

        record OnHold(Map<HoldReason, Instant> holds, Offer offer, Optional<Phase> before) implements Phase {
            public boolean isLong() {
                return true;
            }
        }

        record Idle() implements Phase {}

        sealed interface Guided extends Phase {
            record WalkOnly(Duration progress) implements Guided {}
        }
    }

    record Offer(String plan, Set<HoldReason> seen, OptionalInt snoozes, List<Phase> trail) {}

    record Whole(Phase phase, Optional<Instant> paused, ZoneId zone, LocalDate day, LocalTime time, Map<DayOfWeek, Duration> week,
            double used, long count) {}

    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00.123456789Z");
    private static final Offer OFFER = new Offer("desk", Set.of(HoldReason.DO_NOT_DISTURB), OptionalInt.of(2),
            List.of(new Phase.Counting(NINE), new Phase.Guided.WalkOnly(Duration.ofSeconds(61)), new Phase.Idle()));
    private static final Whole WHOLE = new Whole(
            new Phase.OnHold(Map.of(HoldReason.CALL, NINE, HoldReason.FULL_SCREEN, NINE.plusSeconds(1)), OFFER,
                    Optional.of(new Phase.Idle())),
            Optional.empty(), ZoneId.of("Europe/Vienna"), LocalDate.of(2026, 11, 20), LocalTime.of(14, 5),
            Map.of(DayOfWeek.MONDAY, Duration.ofHours(8)), 0.25, 7);

    @Test
    void nestedSealedValuesComeBackAsTheyWere() {
        assertThat(Json.mapper().readValue(Json.line(WHOLE), Whole.class)).isEqualTo(WHOLE);
    }

    @Test
    void theFormIsPlain() {
        assertThat(Json.line(WHOLE)).isEqualTo("{\"phase\":{\"type\":\"on-hold\",\"holds\":{\"call\":\"2026-11-20T09:00:00.123456789Z\","
                + "\"full-screen\":\"2026-11-20T09:00:01.123456789Z\"},\"offer\":{\"plan\":\"desk\",\"seen\":[\"do-not-disturb\"],"
                + "\"snoozes\":2,\"trail\":[{\"type\":\"counting\",\"since\":\"2026-11-20T09:00:00.123456789Z\"},"
                + "{\"type\":\"walk-only\",\"progress\":\"PT1M1S\"},{\"type\":\"idle\"}]},\"before\":{\"type\":\"idle\"}},"
                + "\"zone\":\"Europe/Vienna\",\"day\":\"2026-11-20\",\"time\":\"14:05:00\",\"week\":{\"monday\":\"PT8H\"},"
                + "\"used\":0.25,\"count\":7}");
    }

    @Test
    void aMemberOfASealedInterfaceCarriesItsTypeAtTheTopToo() {
        Phase phase = new Phase.Counting(NINE);
        assertThat(Json.line(phase)).startsWith("{\"type\":\"counting\"");
        assertThat(Json.mapper().readValue(Json.line(phase), Phase.class)).isEqualTo(phase);
        assertThat(Json.mapper().readValue(Json.line(phase), Phase.Counting.class)).isEqualTo(phase);
    }

    @Test
    void unknownPropertiesArePassedOverAndMissingOnesAreEmpty() {
        assertThat(Json.mapper().readValue("{\"plan\":\"desk\",\"later\":{\"x\":[1]}}", Offer.class))
                .isEqualTo(new Offer("desk", Set.of(), OptionalInt.empty(), List.of()));
    }

    @Test
    void theSettingsThemselvesGoThroughIt() {
        assertThat(Json.mapper().readValue(Json.line(Settings.DEFAULT), Settings.class)).isEqualTo(Settings.DEFAULT);
    }
}
