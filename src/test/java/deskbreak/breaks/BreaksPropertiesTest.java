// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import deskbreak.exercise.Chooser;
import deskbreak.sitting.BoutEnd;
import deskbreak.sitting.Ledger;
import deskbreak.sitting.Sitting;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds whatever comes in, in whatever order. */
class BreaksPropertiesTest {
    private static final int INPUTS = 600;
    private static final int DEADLINES_IN_A_ROW = 10_000;

    private final Breaks breaks = new Breaks(Person.MOVES);

    private static State start(long seed) {
        return State.start(Person.NINE, ZoneId.of("Europe/Berlin"), AnyInputs.rules(seed), Chooser.Memory.seeded(1));
    }

    /** No step throws; after each one what must never be is not. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void never_two_prompts_at_once_and_none_while_held_or_locked(@ForAll long seed) {
        State state = start(seed);
        boolean up = false;
        for (Input input : AnyInputs.of(seed, INPUTS)) {
            Breaks.Step step = breaks.step(state, input);
            for (Event event : step.events()) {
                assertThat(up && event instanceof Event.PromptShown).as("two prompts at once, at %s", event).isFalse();
                up = switch (event) {
                    case Event.PromptShown e -> true;
                    case Event.PromptWithdrawn e -> false;
                    case Event.Missed e -> false;
                    case Event.Snoozed e -> false;
                    case Event.Skipped e -> false;
                    case Event.BreakStarted e -> false;
                    default -> up;
                };
            }
            state = step.state();
            assertThat(state.offer().filter(o -> o.stage() instanceof Stage.Shown).isPresent()).isEqualTo(up);
            mayBeUp(state, up);
        }
    }

    private static void mayBeUp(State state, boolean up) {
        if (up) {
            assertThat(state.blocked()).as("shown while locked, asleep, standing, away or down").isFalse();
            assertThat(state.holds().isEmpty() || state.offer().orElseThrow().anyway()).as("shown while held: %s", state.holds()).isTrue();
            assertThat(state.run()).as("shown beside a guide").isEmpty();
            assertThat(state.sitting().question()).as("shown beside a question").isEmpty();
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void sitting_standing_and_away_add_up_to_elapsed_time(@ForAll long seed) {
        State state = start(seed);
        for (Input input : AnyInputs.of(seed, INPUTS)) {
            state = breaks.step(state, input).state();
            Sitting sitting = state.sitting();
            Ledger totals = sitting.totals(state.now());
            assertThat(totals.sitting().plus(totals.standing()).plus(totals.away()))
                    .isEqualTo(Duration.between(sitting.begin(), state.now()));
            assertThat(List.of(totals.sitting(), totals.standing(), totals.away())).noneMatch(Duration::isNegative);
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void extra_late_and_doubled_looks_at_the_clock_change_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> without = new ArrayList<>();
        List<String> with = new ArrayList<>();
        State plain = start(seed);
        State looked = start(seed);
        for (Input input : AnyInputs.of(seed, INPUTS)) {
            looked = lookAround(looked, input.at(), random, with);
            plain = learn(breaks.step(plain, input), without);
            looked = learn(breaks.step(looked, input), with);
            assertThat(with).as("seed %s", seed).isEqualTo(without);
            assertThat(looked.next()).isEqualTo(plain.next());
        }
        assertThat(looked).isEqualTo(plain);
    }

    /** Heartbeats before {@code until}, some of them doubled, half of them exactly at a deadline. */
    private State lookAround(State state, Instant until, Random random, List<String> log) {
        State looked = state;
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant at = looked.now().plusMillis(random.nextInt(200_000));
            if (random.nextBoolean()) {
                at = looked.next().orElse(at);
            }
            if (!at.isAfter(until)) {
                looked = learn(breaks.step(looked, new Input.Heartbeat(at)), log);
            }
        }
        return looked;
    }

    private static State learn(Breaks.Step step, List<String> log) {
        step.events().forEach(event -> log.add(event.toString()));
        step.refusal().ifPresent(why -> log.add(why.word()));
        return step.state();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void deadlines_come_to_an_end_and_never_stand_still(@ForAll long seed) {
        State state = start(seed);
        int n = 0;
        for (Input input : AnyInputs.of(seed, INPUTS / 3)) {
            while (state.next().filter(next -> next.isBefore(input.at())).isPresent()) {
                State before = state;
                state = breaks.settle(state, state.next().orElseThrow()).state();
                assertThat(state).isNotEqualTo(before);
                assertThat(n++).isLessThan(DEADLINES_IN_A_ROW);
            }
            state = breaks.step(state, input).state();
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void first_prompts_never_exceed_the_limit_of_an_hour(@ForAll long seed) {
        State state = State.start(Person.NINE, ZoneId.of("UTC"), Chosen.limits(5, 0, 2), Chooser.Memory.seeded(1));
        List<Instant> first = new ArrayList<>();
        for (Input input : AnyInputs.of(seed, INPUTS)) {
            if (input instanceof Input.RulesChanged || input instanceof Input.AskAnyway) {
                continue;
            }
            Breaks.Step step = breaks.step(state, input);
            if (step.events().stream().anyMatch(BreaksPropertiesTest::nobodyWasThere)) {
                first.retainAll(step.state().tally().prompts().stream().map(Tally.Prompt::at).toList());
            }
            state = step.state();
            state.offer().flatMap(Offer::shownFirst).filter(at -> !first.contains(at)).ifPresent(first::add);
            Instant now = state.now();
            assertThat(first.stream().filter(at -> at.plusSeconds(3600).isAfter(now)).count()).isLessThanOrEqualTo(2);
        }
    }

    private static boolean nobodyWasThere(Event event) {
        return event instanceof Event.BoutEnded ended && ended.reason() != BoutEnd.BREAK;
    }
}
