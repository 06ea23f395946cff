// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.Served;
import deskbreak.desktop.linux.bus.Service;

import static org.assertj.core.api.Assertions.assertThat;

/** What is the same for all services that say yes or no: they answer, refuse, talk nonsense, hang, die and come back. */
@Timeout(30)
class ServiceFlagTest {
    private static final String NAME = "org.deskbreak.Saver";
    private static final String PATH = "/org/deskbreak/Saver";
    private static final Service SERVICE = new Service(NAME, PATH, NAME);

    @TempDir
    Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch hangs = new CountDownLatch(1);
    private FlagOnBus stage;
    private volatile Object value = false;
    private Bus service;

    @BeforeEach
    void start() throws IOException {
        stage = new FlagOnBus(folder, changed -> new ServiceFlag("saver", SERVICE, List.of(SERVICE.signal("ActiveChanged")),
                ServiceFlag.method("GetActive"), "", changed));
    }

    @AfterEach
    void stop() {
        hangs.countDown();
        stage.close();
    }

    @Test
    void saysWhatWasSoBeforeAndEveryChange() throws Exception {
        value = true;
        come("yes");
        change(false);
        assertThat(stage.next()).isEqualTo("no");
        change(true);
        assertThat(stage.next()).isEqualTo("yes");
    }

    @Test
    void isAskedOnlyAfterNews() throws Exception {
        come("no");
        for (int look = 0; look < 100; look++) {
            assertThat(stage.now()).isEqualTo("no");
        }
        assertThat(asked).hasValue(1);
        change(true);
        assertThat(stage.next()).isEqualTo("yes");
        assertThat(asked).hasValue(2);
    }

    @Test
    void isNotStarted() throws Exception {
        Path started = folder.resolve("started");
        stage.daemon.kill();
        stage.daemon.startable(NAME, "/usr/bin/touch " + started);
        stage.daemon.restart();
        stage.start();
        assertThat(stage.next()).isEqualTo("silent: is not running");
        assertThat(started).doesNotExist();
        service = peer();
        assertThat(stage.next()).isEqualTo("no");
    }

    @Test
    void aRefusalIsTakenOnceAndForAll() throws Exception {
        service = stage.daemon.peer(NAME, (iface, member, arguments) -> {
            asked.incrementAndGet();
            throw new BusException("not supported on this platform");
        }, PATH);
        stage.start();
        assertThat(stage.next()).isEqualTo("silent: does not tell: not supported on this platform");
        service.close();
        assertThat(stage.next()).isEqualTo("silent: is not running");
        assertThat(asked).hasValue(1);
    }

    @Test
    void nonsenseIsSilenceUntilItMakesSenseAgain() throws Exception {
        value = "perhaps";
        come("silent: GetActive is not yes or no");
        change(true);
        assertThat(stage.nextKnown()).isEqualTo("yes");
    }

    @Test
    void whatHangsIsSilentAndAskedAgainLater() throws Exception {
        service = stage.daemon.peer(NAME, (iface, member, arguments) -> {
            try {
                hangs.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Served.Result.of("b", true);
        }, PATH);
        stage.start();
        assertThat(stage.next()).isEqualTo("silent: " + NAME + " does not answer within 2 s");
        hangs.countDown();
        assertThat(stage.nextKnown()).isEqualTo("yes");
    }

    @Test
    void isForgottenWhenItGoesAndAskedWhenItComesBack() throws Exception {
        value = true;
        come("yes");
        service.close();
        assertThat(stage.next()).isEqualTo("silent: is not running");
        value = false;
        service = peer();
        assertThat(stage.next()).isEqualTo("no");
        change(true);
        assertThat(stage.next()).isEqualTo("yes");
    }

    @Test
    void endingWhileNobodyNeedsItChangesNothing() throws Exception {
        stage.flag.onDemand();
        value = true;
        come("yes");
        service.close();
        value = false;
        service = peer();
        assertThat(stage.next()).isEqualTo("no");
    }

    @Test
    void comesBackAfterTheBusWasRestarted() throws Exception {
        come("no");
        stage.daemon.kill();
        assertThat(stage.next()).isEqualTo("silent: the session bus is gone");
        stage.daemon.restart();
        service = peer();
        assertThat(stage.nextKnown()).isEqualTo("no");
        change(true);
        assertThat(stage.next()).isEqualTo("yes");
    }

    private void come(String first) throws Exception {
        service = peer();
        stage.start();
        assertThat(stage.next()).isEqualTo(first);
    }

    private Bus peer() throws BusException {
        return stage.daemon.peer(NAME, (iface, member, arguments) -> {
            asked.incrementAndGet();
            return value instanceof Boolean flag ? Served.Result.of("b", flag) : Served.Result.of("s", value);
        }, PATH);
    }

    private void change(boolean now) throws BusException {
        value = now;
        service.emit(PATH, NAME, "ActiveChanged", "b", now);
    }
}
