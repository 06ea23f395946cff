// SPDX-License-Identifier: Apache-2.0
package deskbreak.schedule;

import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

/** What a heartbeat costs. The figure for 5 s is a fiftieth of the one for 100 ms, plus one look at the clocks every 25 s. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux tells a thread's context switches in /proc")
class CostTest {
    @Test
    void a_beat_costs_one_or_two_context_switches_and_silence_none() throws InterruptedException {
        Woken woken = new Woken();
        try (var wakeUps = new QuartzWakeUps(new Pace(1, Clock.systemUTC()), System::nanoTime, woken)) {
            wakeUps.every(Duration.ofMillis(100));
            woken.next();
            long before = HeartbeatProcess.switches();
            for (int beat = 0; beat < 30; beat++) {
                woken.next();
            }
            long beats = HeartbeatProcess.switches() - before;
            System.out.println("30 beats cost " + beats + " voluntary context switches of the schedule's threads");
            assertThat(beats).isBetween(25L, 90L);

            wakeUps.every(Duration.ofHours(1));
            woken.forget();
            assertThat(woken.quietFor(200)).isTrue();
            long quiet = HeartbeatProcess.switches();
            assertThat(woken.quietFor(2000)).isTrue();
            assertThat(HeartbeatProcess.switches() - quiet).isLessThanOrEqualTo(2);
        }
    }
}
