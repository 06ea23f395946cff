// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import deskbreak.breaks.Event;
import deskbreak.breaks.HoldReason;
import deskbreak.history.Entry;
import deskbreak.sitting.BoutEnd;
import deskbreak.sitting.CallSign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EventJsonTest {
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

    @Property(tries = 500)
    void everyEntryComesBackAsItWas(@ForAll("entries") Entry entry) {
        String line = EventJson.line(entry);
        assertThat(EventJson.read(line)).isEqualTo(entry);
        assertThat(line).doesNotContain("\n").doesNotContain("\r");
    }

    @Example
    void everyKindOfEventIsTried() {
        Set<Class<?>> tried = kinds().stream().map(a -> a.sample().getClass()).collect(Collectors.toSet());
        assertThat(tried).containsExactlyInAnyOrder(Event.class.getPermittedSubclasses());
    }

    @Example
    void theFormIsTheContract() {
        assertThat(EventJson.line(new Event.BoutEnded(NINE, Duration.ofMinutes(45), BoutEnd.AWAY)))
                .isEqualTo("{\"at\":\"2026-11-20T09:00:00Z\",\"event\":\"bout-ended\",\"sat\":\"PT45M\",\"reason\":\"away\"}");
        Event shown = new Event.PromptShown(NINE, "desk", Duration.ofMinutes(59), Event.Moment.LULL, Optional.of(Duration.ofMinutes(14)),
                1);
        assertThat(EventJson.line(new Entry(NINE.plusSeconds(5), shown, "held 14 min: microphone in use")))
                .isEqualTo(
                        "{\"at\":\"2026-11-20T09:00:00Z\",\"event\":\"prompt-shown\",\"plan\":\"desk\",\"sat\":\"PT59M\",\"why\":\"lull\","
                                + "\"held\":\"PT14M\",\"snoozes\":1,\"written\":\"2026-11-20T09:00:05Z\",\"note\":\"held 14 min: microphone in use\"}");
        assertThat(EventJson.line(new Event.Held(NINE, Set.of(HoldReason.FULL_SCREEN, HoldReason.CALL), Set.of())))
                .endsWith("\"event\":\"held\",\"reasons\":[\"call\",\"full-screen\"]}");
        assertThat(EventJson.line(NINE, "summary", new Total(Duration.ofHours(7), 3)))
                .isEqualTo("{\"at\":\"2026-11-20T09:00:00Z\",\"event\":\"summary\",\"sitting\":\"PT7H\",\"prompts\":3}");
    }

    @Example
    void whatIsNoEntrySaysWhy() {
        for (String line : List.of("", "x", "[]", "{}", "{\"at\":\"2026-11-20T09:00:00Z\"}", "{\"at\":5,\"event\":\"due\"}",
                "{\"at\":\"2026-11-20T09:00:00Z\",\"event\":\"party\"}", "{\"at\":\"2026-11-20T09:00:00Z\",\"event\":\"bout-ended\"}",
                "{\"at\":\"2026-11-20T09:00:00Z\",\"event\":\"held\",\"reasons\":[\"x\"]}")) {
            assertThatIllegalArgumentException().as(line).isThrownBy(() -> EventJson.read(line)).withMessageMatching(".+");
        }
    }

    record Total(Duration sitting, int prompts) {}

    @Provide
    Arbitrary<Entry> entries() {
        return Combinators.combine(instants(), Arbitraries.oneOf(kinds()), Arbitraries.strings().ofMaxLength(20)).as(Entry::new);
    }

    private static List<Arbitrary<Event>> kinds() {
        Arbitrary<Instant> at = instants();
        Arbitrary<Duration> span = Arbitraries.longs().between(0, 200_000_000).map(Duration::ofMillis);
        Arbitrary<String> id = Arbitraries.strings().ofMaxLength(8);
        return List.of(at.map(Event.BoutStarted::new), at.map(Event.Released::new), at.map(Event.PromptWithdrawn::new),
                at.map(Event.Missed::new), at.map(Event.Skipped::new), at.map(Event.Capped::new),
                Combinators.combine(at, span, Arbitraries.of(BoutEnd.class)).as(Event.BoutEnded::new),
                Combinators.combine(at, at).as(Event.Stood::new), Combinators.combine(at, id, span).as(Event.Due::new),
                Combinators.combine(at, Arbitraries.of(HoldReason.class).set(), Arbitraries.of(CallSign.class).set()).as(Event.Held::new),
                Combinators.combine(at, id, span, Arbitraries.of(Event.Moment.class), span.optional(), Arbitraries.integers())
                        .as(Event.PromptShown::new),
                Combinators.combine(at, span).as(Event.Snoozed::new), Combinators.combine(at, id, id.list()).as(Event.BreakStarted::new),
                Combinators.combine(at, id, at).as(Event.BreakTaken::new), Combinators.combine(at, id, at).as(Event.BreakAbandoned::new),
                Combinators.combine(at, span).as(Event.NaturalBreak::new),
                Combinators.combine(at, Arbitraries.of(Event.Question.class)).as(Event.QuestionAsked::new),
                Combinators.combine(at, Arbitraries.of(Event.Correction.class), at, at).as(Event.Corrected::new)).stream()
                .<Arbitrary<Event>>map(a -> a.map(e -> e)).toList();
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond)
                .flatMap(i -> Arbitraries.of(0, 1_000_000, 999_999_999).map(i::plusNanos));
    }
}
