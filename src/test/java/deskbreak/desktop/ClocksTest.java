// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.agent.AgentClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ClocksTest {
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux tells its uptime in /proc")
    void elapsedIsTheTimeSinceTheMachineWasStarted() throws IOException {
        SystemClock clock = new SystemClock();
        double uptime = Double.parseDouble(Files.readString(Path.of("/proc/uptime")).split(" ")[0]);
        assertThat(clock.elapsed().toMillis() / 1000.0).isBetween(uptime - 0.1, uptime + 5);
        assertThat(clock.boot()).hasSize(36);
    }

    @Test
    void bothClocksRunAlikeWhileTheMachineIsAwake() {
        SystemClock clock = new SystemClock();
        Duration apart = clock.elapsed().minus(clock.running());
        long end = System.nanoTime() + 50_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(clock.elapsed().minus(clock.running()).minus(apart).abs()).isLessThan(Duration.ofMillis(40));
    }

    @Test
    void eachSystemBringsTheClocksItHas() {
        SystemClock clock = new SystemClock(() -> 5_000_000_000L, () -> 3_000_000_000L);
        assertThat(clock.elapsed().minus(clock.running())).as("two seconds of sleep").isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aFasterClockRunsFasterFromItsCreationOn() {
        FakeClock slow = new FakeClock();
        RateClock fast = new RateClock(slow, 60);
        assertThat(fast.elapsed()).isEqualTo(slow.elapsed());
        slow.passed = Duration.ofSeconds(2);
        assertThat(fast.elapsed()).isEqualTo(Duration.ofHours(5).plusMinutes(2));
        assertThat(fast.running()).isEqualTo(Duration.ofHours(4).plusMinutes(2));
        assertThat(fast.wall()).isEqualTo(Instant.parse("2026-11-20T09:02:00Z"));
        assertThatThrownBy(() -> new RateClock(slow, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux names its zone by a link")
    void theZoneFollowsTheSystem(@TempDir Path folder) throws IOException {
        Path link = folder.resolve("localtime");
        Files.createSymbolicLink(link, Path.of("/usr/share/zoneinfo/Asia/Tokyo"));
        ZoneWatch watch = new ZoneWatch(link, false);
        assertThat(watch.now()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        Files.delete(link);
        Files.createSymbolicLink(link, Path.of("../usr/share/zoneinfo/Europe/Vienna"));
        assertThat(watch.read()).isEqualTo(ZoneId.of("Europe/Vienna"));
        assertThat(new ZoneWatch(link, true).now()).isEqualTo(ZoneId.systemDefault());
        Files.delete(link);
        Files.writeString(link, "no link");
        assertThat(watch.read()).as("the last known one").isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    private static final class FakeClock implements AgentClock {
        private Duration passed = Duration.ZERO;

        @Override
        public Duration elapsed() {
            return Duration.ofHours(5).plus(passed);
        }

        @Override
        public Duration running() {
            return Duration.ofHours(4).plus(passed);
        }

        @Override
        public Instant wall() {
            return Instant.parse("2026-11-20T09:00:00Z").plus(passed);
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("UTC");
        }

        @Override
        public String boot() {
            return "test";
        }
    }
}
