// SPDX-License-Identifier: Apache-2.0
package deskbreak.app.windows;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import deskbreak.agent.Status;
import deskbreak.agent.Status.Phase;
import deskbreak.agent.StatusBuilder;
import deskbreak.ui.Statuses;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("When windows get ready")
class NeedTest {
    /** Of 45 min the last ninth is 5 min. */
    @ParameterizedTest(name = "after {0} of 45 min: {1}")
    @CsvSource({"PT0S, false", "PT39M59S, false", "PT40M, true", "PT44M59S, true"})
    void inTheLastNinthOfTheInterval(Duration sat, boolean soon) {
        assertThat(soon(StatusBuilder.sitting(sat).now())).isEqualTo(soon);
    }

    @ParameterizedTest
    @CsvSource({"PT21S, false", "PT20S, true", "PT0S, true"})
    void shortlyBeforeASnoozedPromptComesBack(Duration ahead, boolean soon) {
        assertThat(soon(StatusBuilder.sitting(Duration.ofMinutes(46)).phase(Phase.SNOOZED).until(ahead).now())).isEqualTo(soon);
        assertThat(soon(StatusBuilder.sitting(Duration.ofMinutes(46)).phase(Phase.MISSED).until(ahead).now())).isEqualTo(soon);
    }

    @Test
    void whileAPromptWaitsForALull() {
        assertThat(soon(Statuses.offered(Phase.WAITING))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "CAPPED", "GUIDED"})
    void notWhileNobodyKnowsWhenItComes(Phase phase) {
        assertThat(soon(Statuses.offered(phase))).isFalse();
    }

    @Test
    void theyAreNeededForPromptGuideAndQuestion() {
        assertThat(now(Statuses.prompt(0))).isTrue();
        assertThat(now(Statuses.question(Optional.empty()))).isTrue();
        assertThat(now(StatusBuilder.sitting(Duration.ZERO).guided(Duration.ZERO, false, false).now())).isTrue();
        assertThat(now(StatusBuilder.sitting(Duration.ofMinutes(44)).now())).isFalse();
        assertThat(now(Statuses.offered(Phase.WAITING))).isFalse();
    }

    @Test
    void aCardIsPaintedOutOfSightOnceItIsKnownWhatItWillSay() {
        Status coming = Statuses.coming(Statuses.offer(0), Duration.ofMinutes(45));
        assertThat(Need.toPaint(coming, status -> false)).isTrue();
        assertThat(now(coming)).as("nothing is up yet").isFalse();
        assertThat(Need.toPaint(coming, status -> true)).as("a notification takes its place").isFalse();
        assertThat(Need.toPaint(StatusBuilder.sitting(Duration.ofMinutes(44)).now(), status -> false)).isFalse();
    }

    @Test
    void aNotificationNeedsNone() {
        assertThat(Need.now(Statuses.prompt(0), status -> true)).isFalse();
        assertThat(Need.soon(Statuses.offered(Phase.WAITING), status -> true)).isFalse();
    }

    private static boolean soon(Status status) {
        return Need.soon(status, s -> false);
    }

    private static boolean now(Status status) {
        return Need.now(status, s -> false);
    }
}
