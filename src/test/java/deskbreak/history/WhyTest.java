// SPDX-License-Identifier: Apache-2.0
package deskbreak.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import deskbreak.breaks.Event;
import deskbreak.breaks.Event.Moment;
import deskbreak.breaks.HoldReason;
import deskbreak.sitting.BoutEnd;
import deskbreak.sitting.CallSign;

import static org.assertj.core.api.Assertions.assertThat;

class WhyTest {
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void aPromptAtAPauseSaysSo() {
        assertThat(told(due(45), shown(46, Moment.LULL, 0))).containsExactly("", "shown at a pause in typing");
    }

    @Test
    void withoutAPauseItSaysHowLongItWaited() {
        assertThat(told(due(45), shown(48, Moment.LIMIT, 0))).last().isEqualTo("no pause for 3 min, so shown anyway");
        assertThat(told(shown(48, Moment.LIMIT, 0))).last().isEqualTo("no pause came, so shown anyway");
    }

    @Test
    void afterAHoldItNamesEverythingThatHeldIt() {
        Event.PromptShown shown = new Event.PromptShown(at(60), "desk", Duration.ofMinutes(60), Moment.LULL,
                Optional.of(Duration.ofMinutes(14)), 0);

        assertThat(told(due(45), held(45, HoldReason.FULL_SCREEN), held(50, HoldReason.CALL), new Event.Released(at(59)), shown))
                .containsExactly("", "held: full screen", "held: microphone in use", "",
                        "held 14 min: microphone in use, full screen; then shown at a pause in typing");
        assertThat(told(shown)).containsExactly("held 14 min; then shown at a pause in typing");
    }

    @Test
    void aCallIsNamedByWhatShowedIt() {
        Event.PromptShown shown = new Event.PromptShown(at(60), "desk", Duration.ofMinutes(60), Moment.LULL,
                Optional.of(Duration.ofMinutes(14)), 0);
        assertThat(told(due(45), held(45, HoldReason.CALL, CallSign.CAMERA, CallSign.MICROPHONE), new Event.Released(at(59)), shown))
                .last().isEqualTo("held 14 min: microphone in use, camera in use; then shown at a pause in typing");
        assertThat(told(held(45, HoldReason.CALL, CallSign.SCREEN_SHARE))).containsExactly("held: screen shared");
        assertThat(told(held(45, HoldReason.CALL, new CallSign[0]))).as("a history from before they were told apart")
                .containsExactly("held: call in progress");
    }

    @Test
    void anEarlyPromptNamesItsCue() {
        assertThat(Why.NOTHING.after(Cue.UNLOCKED).after(shown(42, Moment.CUE, 0)).words()).isEqualTo("shown early: you had just unlocked");
        assertThat(told(shown(42, Moment.CUE, 0))).containsExactly("shown early, at a natural pause");
    }

    @Test
    void aSnoozedPromptThatComesBackSaysSo() {
        assertThat(told(due(45), shown(45, Moment.LULL, 0), new Event.Snoozed(at(46), Duration.ofMinutes(5)), shown(53, Moment.LIMIT, 1)))
                .endsWith("put off for 5 min", "no pause for 2 min, so shown anyway, for the second time");
    }

    @Test
    void whatIsNotShownHasAReasonToo() {
        assertThat(told(new Event.Capped(at(45)))).containsExactly("not shown: limit on prompts reached");
        assertThat(told(shown(45, Moment.DUE, 0), new Event.Missed(at(46)), new Event.Skipped(at(46)))).containsExactly(
                "shown when due: typing cannot be seen here", "missed: the prompt was not answered",
                "not answered, and no snooze was left");
        assertThat(told(due(45), new Event.BoutEnded(at(50), Duration.ofMinutes(50), BoutEnd.LOCKED), new Event.PromptWithdrawn(at(50))))
                .last()
                .isEqualTo("taken back: the screen was locked");
        assertThat(told(due(45), held(46, HoldReason.CALL), new Event.PromptWithdrawn(at(46)))).last()
                .isEqualTo("taken back: microphone in use");
    }

    @Test
    void oneOffersReasonsDoNotLeakIntoTheNext() {
        assertThat(
                told(due(45), held(45, HoldReason.CALL), new Event.Released(at(46)), shown(46, Moment.LULL, 0), new Event.Skipped(at(47)),
                        due(92), new Event.PromptWithdrawn(at(93))))
                .last().isEqualTo("taken back for now");
    }

    private static List<String> told(Event... events) {
        List<String> words = new ArrayList<>();
        Why why = Why.NOTHING;
        for (Event event : events) {
            why = why.after(event);
            words.add(why.words());
        }
        return words;
    }

    private static Instant at(long minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }

    private static Event due(long minute) {
        return new Event.Due(at(minute), "desk", Duration.ofMinutes(minute));
    }

    private static Event held(long minute, HoldReason reason) {
        return held(minute, reason, CallSign.MICROPHONE);
    }

    private static Event held(long minute, HoldReason reason, CallSign... call) {
        return new Event.Held(at(minute), Set.of(reason), reason == HoldReason.CALL ? Set.of(call) : Set.of());
    }

    private static Event shown(long minute, Moment why, int snoozes) {
        return new Event.PromptShown(at(minute), "desk", Duration.ofMinutes(minute), why, Optional.empty(), snoozes);
    }
}
