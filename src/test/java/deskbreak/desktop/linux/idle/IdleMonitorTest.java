// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.idle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.UInt64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.desktop.Answer;
import deskbreak.desktop.LastInput;
import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.BusLink;
import deskbreak.desktop.linux.bus.PrivateBus;
import deskbreak.desktop.linux.bus.Served.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** Against a peer that keeps watches as GNOME's window manager does. */
@Timeout(40)
class IdleMonitorTest {
    private static final String NAME = "org.gnome.Mutter.IdleMonitor";
    private static final String PATH = "/org/gnome/Mutter/IdleMonitor/Core";

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<String> calls = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<String> news = new LinkedBlockingQueue<>();
    private final CountDownLatch hangs = new CountDownLatch(1);
    private final AtomicInteger watches = new AtomicInteger();
    private volatile long idle;
    private volatile boolean hung;
    private PrivateBus daemon;
    private IdleMonitor monitor;
    private BusLink link;
    private Bus mutter;

    @BeforeEach
    void start() throws IOException {
        daemon = new PrivateBus(folder);
        monitor = IdleMonitor.all(() -> news.add("news")).getFirst();
        link = new BusLink("session bus", List.of(daemon.address()), List.of(monitor));
    }

    @AfterEach
    void stop() {
        hangs.countDown();
        monitor.close();
        link.close();
        daemon.close();
    }

    @Test
    void asksWhileSomebodyWorks() throws Exception {
        idle = 5000;
        come();
        idle = 3000;
        assertThat(seconds()).isEqualTo(3);
        idle = 1000;
        assertThat(seconds()).isEqualTo(1);
    }

    @Test
    void inAPauseNothingIsAskedUntilTheNextInput() throws Exception {
        come();
        pause(20_000);
        calls.clear();
        for (int look = 0; look < 50; look++) {
            assertThat(seconds()).isBetween(20L, 25L);
        }
        assertThat(calls).isEmpty();

        idle = 0;
        fire(2);
        while (seconds() != 0) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(calls).as("asked again").contains("GetIdletime");
    }

    @Test
    void aReturnAfterAnAbsenceIsNewsAndOneAfterAShortPauseIsNot() throws Exception {
        come();
        pause(20_000);
        fire(2);
        pause(IdleMonitor.ABSENCE.toMillis());
        assertThat(news).isEmpty();
        fire(3);
        assertThat(news.poll(10, TimeUnit.SECONDS)).isEqualTo("news");
    }

    @Test
    void aPauseThatWasThereBeforeIsKnown() throws Exception {
        idle = 600_000;
        mutter = peer();
        link.start();
        await("AddUserActiveWatch");
        awaitKnown();
        assertThat(news).isEmpty();
        assertThat(seconds()).isBetween(600L, 605L);
    }

    @Test
    void beginsAnewWhenTheDesktopIsRestarted() throws Exception {
        come();
        pause(20_000);
        mutter.close();
        awaitSilence("is gone");
        idle = 2000;
        calls.clear();
        mutter = peer();
        await("AddIdleWatch");
        awaitKnown();
        assertThat(seconds()).isEqualTo(2);
    }

    @Test
    void oneThatDoesNotRunIsSilent() throws Exception {
        link.start();
        awaitSilence("is not running");
    }

    @Test
    void oneThatHangsIsSilentAfterTwoSecondsAndAnswersLater() throws Exception {
        come();
        assertThat(seconds()).isZero();
        hung = true;
        long begin = System.nanoTime();
        monitor.ask();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).as("nobody waits for it").isLessThan(Duration.ofSeconds(1));
        awaitSilence("within 2 s");
        hung = false;
        hangs.countDown();
        awaitKnown();
    }

    @Test
    void nonsenseIsSilence() throws Exception {
        mutter = daemon.peer(NAME, (iface, member, arguments) -> Result.of("s", "soon"), PATH);
        link.start();
        awaitSilence("AddIdleWatch gives no watch");
    }

    private void come() throws Exception {
        mutter = peer();
        link.start();
        await("GetIdletime");
        awaitKnown();
        calls.clear();
    }

    private Bus peer() throws BusException {
        watches.set(0);
        return daemon.peer(NAME, (iface, member, arguments) -> {
            if (hung) {
                try {
                    hangs.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            Result answer = member.equals("GetIdletime")
                    ? Result.of("t", new UInt64(idle))
                    : Result.of("u", new UInt32(watches.incrementAndGet()));
            calls.add(member);
            return answer;
        }, PATH);
    }

    /** Somebody leaves: the first watch fires, and another one is set on the next input. */
    private void pause(long millis) throws Exception {
        idle = millis;
        int before = watches.get();
        fire(1);
        await("AddUserActiveWatch");
        assertThat(watches).hasValue(before + 1);
        await("GetIdletime");
        // the answer is on its way; what comes after it on the bus is heard after it
        awaitPaused();
    }

    private void awaitPaused() throws Exception {
        calls.clear();
        monitor.ask();
        while (calls.poll(100, TimeUnit.MILLISECONDS) != null) {
            monitor.ask();
        }
    }

    private void fire(int watch) throws BusException {
        mutter.emit(PATH, NAME, "WatchFired", "u", new UInt32(watch));
    }

    private void await(String call) throws InterruptedException {
        String made = calls.poll(10, TimeUnit.SECONDS);
        while (made != null && !made.equals(call)) {
            made = calls.poll(10, TimeUnit.SECONDS);
        }
        assertThat(made).isEqualTo(call);
    }

    private void awaitKnown() throws InterruptedException {
        while (!(monitor.ask() instanceof Answer.Known<LastInput>)) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private void awaitSilence(String why) throws InterruptedException {
        while (!(monitor.ask() instanceof Answer.Silent<LastInput> silent && silent.why().contains(why))) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private long seconds() {
        return monitor.ask() instanceof Answer.Known<LastInput>(LastInput input) ? input.idle(System.nanoTime()).toSeconds() : -1;
    }
}
