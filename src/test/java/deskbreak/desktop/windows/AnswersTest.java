// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import deskbreak.agent.Attention;
import deskbreak.desktop.Answer;
import deskbreak.desktop.Answer.Known;
import deskbreak.desktop.Answer.Silent;
import deskbreak.desktop.Finding;
import deskbreak.sitting.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/** What Windows answers, as its documentation and people who have recorded it say, and what no Windows should answer. */
class AnswersTest {
    private static final int SESSION = SessionEvents.WM_WTSSESSION_CHANGE;
    private static final int POWER = SessionEvents.WM_POWERBROADCAST;

    @Test
    void idleTimeOutlivesTheEndOfTheCount() {
        assertThat(TickIdle.between(1_000, 4_500)).isEqualTo(Duration.ofMillis(3_500));
        assertThat(TickIdle.between(-500, 1_500)).as("49.7 days after the start").isEqualTo(Duration.ofSeconds(2));
        assertThat(TickIdle.between(Integer.MAX_VALUE, Integer.MIN_VALUE)).as("half of that").isEqualTo(Duration.ofMillis(1));
        assertThat(TickIdle.between(1_000, 990)).as("stamped a moment ahead").isEqualTo(Duration.ZERO);
        assertThat(TickIdle.between(5, -10)).as("stamped just behind the end of the count").isEqualTo(Duration.ZERO);
        assertThat(TickIdle.between(0, -1_000_000)).isEqualTo(Duration.ofMillis((1L << 32) - 1_000_000));
    }

    @Test
    void aLockedOrDisconnectedSessionIsAway() {
        SessionEvents events = new SessionEvents();
        assertThat(events.take(SESSION, 7)).isTrue();
        assertThat(events.away()).isTrue();
        assertThat(events.take(SESSION, 7)).as("nothing new").isFalse();
        events.take(SESSION, 8);
        assertThat(events.away()).isFalse();
        events.take(SESSION, 2);
        assertThat(events.away()).as("another user's turn").isTrue();
        events.take(SESSION, 3);
        assertThat(events.away()).as("the person came in from afar").isFalse();
        assertThat(List.of(events.take(SESSION, 5), events.take(SESSION, 9), events.take(SESSION, 99), events.take(0x000F, 7)))
                .containsOnly(false);
    }

    @Test
    void aSwitchedSessionThatIsUnlockedElsewhereStaysAway() {
        SessionEvents events = new SessionEvents();
        events.begin(true);
        events.take(SESSION, 4);
        events.take(SESSION, 8);
        assertThat(events.away()).isTrue();
        events.take(SESSION, 1);
        assertThat(events.away()).isFalse();
    }

    @Test
    void sleepLastsUntilSomethingTellsOfWaking() {
        SessionEvents events = new SessionEvents();
        assertThat(events.take(POWER, 4)).isTrue();
        assertThat(events.take(POWER, 10)).as("a battery").isFalse();
        assertThat(events.asleep()).isTrue();
        assertThat(events.take(POWER, 18)).isTrue();
        assertThat(events.asleep()).isFalse();
        events.take(POWER, 4);
        events.take(SESSION, 8);
        assertThat(events.asleep()).as("who unlocks is awake").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1,0,0,true", "1,0,1,false", "1,4,1,true", "1,4,-1,true"})
    void theSessionServiceSaysWhetherItIsLocked(int level, int state, int flags, boolean away) {
        assertThat(SessionState.away(level, state, flags)).contains(away);
    }

    @ParameterizedTest
    @CsvSource({"1,0,-1", "0,0,0", "2,0,1", "1,0,7"})
    void orItDoesNotKnow(int level, int state, int flags) {
        assertThat(SessionState.away(level, state, flags)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,false,false", "2,true,false", "3,true,false", "4,true,false", "5,false,false", "6,false,true", "7,true,false"})
    void aStateOfNotifications(int state, boolean fullScreen, boolean quiet) {
        assertThat(NotificationState.fullScreen(state, false)).isEqualTo(new Known<>(fullScreen));
        assertThat(NotificationState.fullScreen(state, true)).as("our own").isEqualTo(new Known<>(false));
        assertThat(NotificationState.quietTime(state)).isEqualTo(new Known<>(quiet));
    }

    @ParameterizedTest
    @CsvSource({"0", "8", "-2147467259"})
    void oneThatIsNotKnownIsSilence(int state) {
        assertThat(NotificationState.fullScreen(state, false)).isInstanceOf(Silent.class);
        assertThat(NotificationState.quietTime(state)).isInstanceOf(Silent.class);
    }

    @Test
    void focusAssist() {
        assertThat(FocusAssist.read(0, 4, 0)).isEqualTo(new Known<>(false));
        assertThat(FocusAssist.read(0, 4, 1)).isEqualTo(new Known<>(true));
        assertThat(FocusAssist.read(0, 4, 2)).isEqualTo(new Known<>(true));
        assertThat(FocusAssist.read(0xC0000034, 4, 0)).as("no such state").isInstanceOf(Silent.class);
        assertThat(FocusAssist.read(0, 0, 0)).as("never published").isInstanceOf(Silent.class);
        assertThat(FocusAssist.read(0, 4, 77)).isInstanceOf(Silent.class);
    }

    @Test
    void theDisplayIsKeptAwake() {
        assertThat(ExecutionState.read(0, 0)).isEqualTo(new Known<>(false));
        assertThat(ExecutionState.read(0, 1)).as("the machine alone: music").isEqualTo(new Known<>(false));
        assertThat(ExecutionState.read(0, 3)).isEqualTo(new Known<>(true));
        assertThat(ExecutionState.read(0xC0000022, 2)).isInstanceOf(Silent.class);
    }

    @Test
    void theThemeFollowsTheSettings() {
        String key = "Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
        FakeRegistry registry = new FakeRegistry();
        boolean[] animated = {true};
        WindowsTheme theme = new WindowsTheme(registry, () -> animated[0]);
        List<Boolean> heard = new ArrayList<>();
        theme.onChange(heard::add);
        assertThat(theme.dark()).isFalse();
        assertThat(theme.finding().works()).isFalse();
        registry.with(key, Map.of("AppsUseLightTheme", 0));
        theme.read();
        theme.read();
        assertThat(theme.finding()).isEqualTo(Finding.of("theme", "Windows settings", "dark"));
        animated[0] = false;
        theme.read();
        assertThat(theme.moves()).isFalse();
        registry.with(key, Map.of("AppsUseLightTheme", "no number"));
        theme.read();
        assertThat(heard).containsExactly(true, true, false);
    }

    @Test
    @Timeout(30)
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the libraries are there")
    void withoutItsLibrariesEverySourceIsSilentAndSaysWhy() {
        try (WindowsDesktop desktop = new WindowsDesktop()) {
            List<Finding> findings = desktop.findings();
            assertThat(findings).hasSize(10).filteredOn(Finding::works).extracting(Finding::source)
                    .containsExactly("difference of the clocks");
            assertThat(findings).flatExtracting(Finding::tried).isNotEmpty().extracting(Finding.Attempt::why)
                    .containsOnly("this system does not offer it", "say neither light nor dark");
            assertThat(desktop.sensors().look(Attention.LULL)).isEqualTo(Reading.NOTHING);
            assertThat(new RunKeyAutostart(List.of("x")).finding().works()).isFalse();
        }
    }

    @Test
    void anAnswerThatIsNoneIsSilent() {
        Answer<Boolean> lock = new SessionWindow(() -> {
        }, () -> {
        }).lock();
        assertThat(lock).isEqualTo(new Silent<>("has not begun yet", ""));
    }
}
