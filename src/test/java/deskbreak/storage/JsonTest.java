// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.nio.charset.StandardCharsets;
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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
        assertThat(read(Whole.class, Json.line(WHOLE))).isEqualTo(WHOLE);
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
        assertThat(read(Phase.class, Json.line(phase))).isEqualTo(phase);
        assertThat(read(Phase.Counting.class, Json.line(phase))).isEqualTo(phase);
    }

    @Test
    void unknownPropertiesArePassedOverAndMissingOnesAreEmpty() {
        assertThat(read(Offer.class, "{\"plan\":\"desk\",\"later\":{\"x\":[1]}}"))
                .isEqualTo(new Offer("desk", Set.of(), OptionalInt.empty(), List.of()));
    }

    @Test
    void theSettingsThemselvesGoThroughIt() {
        assertThat(read(Settings.class, Json.line(Settings.DEFAULT))).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void whatMakesNoSenseSaysWhere() {
        Map<String, String> wrong = Map.of("{\"plan\":5}", "\"plan\" makes no sense: 5", "{\"seen\":[\"x\"],\"plan\":\"desk\"}",
                "\"seen\" makes no sense: \"x\"", "{\"plan\":\"desk\",\"trail\":[{\"type\":\"flying\"}]}", "\"trail\" makes no sense",
                "{\"plan\":\"desk\",\"trail\":{}}", "\"trail\" makes no sense: {}", "{\"plan\":\"desk\",\"snoozes\":1.5}",
                "\"snoozes\" makes no sense: 1.5", "{}", "\"plan\" makes no sense: missing",
                "{\"plan\":\"desk\",\"trail\":[{\"type\":\"counting\",\"since\":\"noon\"}]}", "\"since\" makes no sense: \"noon\"", "[]",
                "\"the whole\" makes no sense: []");
        wrong.forEach((text, why) -> assertThatIllegalArgumentException().as(text).isThrownBy(() -> read(Offer.class, text))
                .withMessageContaining(why));
    }

    @Test
    void whatIsNoPlainValueIsNotWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.line(List.of(new Object())));
    }

    private static <T> T read(Class<T> type, String text) {
        return Json.read(type, text.getBytes(StandardCharsets.UTF_8));
    }
}
