// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.idle;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.freedesktop.dbus.types.UInt32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.desktop.Answer;
import deskbreak.desktop.LastInput;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.BusLink;
import deskbreak.desktop.linux.bus.PrivateBus;
import deskbreak.desktop.linux.bus.Served.Result;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
class SaverIdleTest {
    private static final String NAME = "org.freedesktop.ScreenSaver";

    @TempDir
    Path folder;

    private final SaverIdle.Proof proof = new SaverIdle.Proof();

    @Test
    void isBelievedInMillisecondsOnceItFollowsTheClock() {
        assertThat(judge(0, 100)).isEqualTo("silent");
        assertThat(judge(5, 5100)).isEqualTo("5.1 s");
        assertThat(judge(6, 200)).isEqualTo("0.2 s");
    }

    @Test
    void isBelievedInSecondsOnceItFollowsTheClock() {
        assertThat(judge(0, 3)).isEqualTo("silent");
        assertThat(judge(10, 13)).isEqualTo("13.0 s");
        assertThat(judge(11, 0)).isEqualTo("0.0 s");
    }

    @Test
    void anEternalZeroIsNeverBelieved() {
        for (int second = 0; second < 3600; second += second < 60 ? 1 : 5) {
            assertThat(judge(second, 0)).isEqualTo("silent");
        }
    }

    @Test
    void whatGrowsAtAnotherPaceIsNotBelieved() {
        for (int second = 0; second < 3600; second += 5) {
            assertThat(judge(second, second * 60L)).isEqualTo("silent");
        }
    }

    @Test
    void aRefusalAndAnAbsenceAreSilence() throws Exception {
        try (PrivateBus daemon = new PrivateBus(folder)) {
            daemon.peer(NAME, (iface, member, arguments) -> {
                throw new BusException("GetSessionIdleTime is not supported on this platform");
            }, "/org/freedesktop/ScreenSaver");
            assertThat(says(daemon)).isEqualTo("GetSessionIdleTime is not supported on this platform");
        }
        try (PrivateBus daemon = new PrivateBus(folder)) {
            assertThat(says(daemon)).isEqualTo("is not running");
        }
    }

    @Test
    void aFirstAnswerProvesNothing() throws Exception {
        try (PrivateBus daemon = new PrivateBus(folder)) {
            daemon.peer(NAME, (iface, member, arguments) -> Result.of("u", new UInt32(0)), "/org/freedesktop/ScreenSaver");
            assertThat(says(daemon)).isEqualTo("says 0, which has not been seen to follow the clock yet");
        }
    }

    private static String says(PrivateBus daemon) {
        try (SaverIdle saver = new SaverIdle(System::nanoTime);
                BusLink link = new BusLink("session bus", List.of(daemon.address()), List.of(saver))) {
            link.start();
            link.settle(Duration.ofSeconds(10));
            saver.settle();
            return saver.ask() instanceof Answer.Silent<LastInput> silent ? silent.why() : "known";
        }
    }

    private String judge(long second, long number) {
        long now = Duration.ofSeconds(second).toNanos();
        return proof.judge(number, now) instanceof Answer.Known<LastInput>(LastInput input)
                ? input.idle(now).toMillis() / 100 / 10.0 + " s"
                : "silent";
    }
}
