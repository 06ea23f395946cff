// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.bus;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(20)
class BusTest {
    private static final String NAME = "org.deskbreak.Test";
    private static final String PATH = "/org/deskbreak/Test";

    @TempDir
    Path folder;

    @Test
    void callsAndIsAnswered() throws IOException {
        try (PrivateBus daemon = new PrivateBus(folder)) {
            daemon.peer(NAME, (iface, member, arguments) -> Served.Result.of("si", member + arguments, 7), PATH);
            assertThat(daemon.connect().call(NAME, PATH, NAME, "Ask", "si", "a", 3)).isEqualTo(List.of("Ask[a, 3]", 7));
        }
    }

    @Test
    void saysWhyACallFailed() throws IOException {
        try (PrivateBus daemon = new PrivateBus(folder)) {
            daemon.peer(NAME, (iface, member, arguments) -> {
                throw new BusException("no such thing");
            }, PATH);
            Bus bus = daemon.connect();
            assertThatThrownBy(() -> bus.call(NAME, PATH, NAME, "Ask", "")).hasMessage("no such thing");
            assertThatThrownBy(() -> bus.call(NAME, "/elsewhere", NAME, "Ask", "")).hasMessage("no such object: /elsewhere");
            assertThatThrownBy(() -> bus.call("org.deskbreak.Nobody", PATH, NAME, "Ask", ""))
                    .hasMessage("org.deskbreak.Nobody is not running");
        }
    }

    @Test
    void tellsARefusalFromAnAbsence() throws IOException {
        try (PrivateBus daemon = new PrivateBus(folder)) {
            daemon.peer(NAME, (iface, member, arguments) -> {
                throw new BusException("no such thing");
            }, PATH);
            Bus bus = daemon.connect();
            assertThatThrownBy(() -> bus.call(NAME, PATH, NAME, "Ask", "")).isExactlyInstanceOf(BusException.Refused.class);
            assertThatThrownBy(() -> bus.call("org.deskbreak.Nobody", PATH, NAME, "Ask", "")).isExactlyInstanceOf(BusException.class);
        }
    }

    @Test
    void canLeaveAloneWhatDoesNotRun() throws IOException {
        Path started = folder.resolve("started");
        try (PrivateBus daemon = new PrivateBus(folder)) {
            daemon.kill();
            daemon.startable(NAME, "/usr/bin/touch " + started);
            daemon.restart();
            Bus bus = daemon.connect();
            assertThatThrownBy(() -> bus.callRunning(NAME, PATH, NAME, "Ask", "")).hasMessage(NAME + " is not running");
            assertThat(started).doesNotExist();
            assertThatThrownBy(() -> bus.call(NAME, PATH, NAME, "Ask", "")).isInstanceOf(BusException.class);
            assertThat(started).exists();
        }
    }

    @Test
    void theBusOfATestStartsNothingOfTheMachine() throws Exception {
        try (PrivateBus daemon = new PrivateBus(folder)) {
            List<Object> names = daemon.connect().call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                    "ListActivatableNames", "");
            assertThat(names).singleElement().asInstanceOf(InstanceOfAssertFactories.LIST).containsExactly("org.freedesktop.DBus");
        }
    }

    @Test
    void severalHearOneSignalAndEachOfThemOnce() throws Exception {
        LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (PrivateBus daemon = new PrivateBus(folder)) {
            Bus peer = daemon.peer(NAME, (iface, member, arguments) -> Served.Result.NOTHING, PATH);
            Bus bus = daemon.connect();
            for (String who : List.of("a", "b", "b")) {
                bus.listen(who, new Match(NAME, PATH, NAME, "News"), signal -> heard.add(who));
            }
            bus.listen(new Match(NAME, PATH, NAME, "Last"), signal -> heard.add("last"));
            peer.emit(PATH, NAME, "News", "");
            peer.emit(PATH, NAME, "Last", "");
            assertThat(List.of(take(heard), take(heard), take(heard))).containsExactlyInAnyOrder("a", "b", "last").endsWith("last");
        }
    }

    @Test
    void hearsOfOnePathAmongTheArguments() throws Exception {
        LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (PrivateBus daemon = new PrivateBus(folder)) {
            Bus peer = daemon.peer(NAME, (iface, member, arguments) -> Served.Result.NOTHING, PATH);
            daemon.connect().listen(new Match(NAME, "", NAME, "Notify", "", "/a/b/key"),
                    signal -> heard.add(String.valueOf(signal.arguments().getFirst())));
            for (String path : List.of("/a/b/key2", "/a/b/other", "/a/b/key", "/a/c/", "/a/")) {
                peer.emit(PATH, NAME, "Notify", "s", path);
            }
            assertThat(List.of(take(heard), take(heard))).containsExactly("/a/b/key", "/a/");
        }
    }

    private static String take(LinkedBlockingQueue<String> heard) throws InterruptedException {
        return String.valueOf(heard.poll(5, TimeUnit.SECONDS));
    }

    @Test
    void waitsTwoSecondsForAPeerThatHangs() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try (PrivateBus daemon = new PrivateBus(folder)) {
            daemon.peer(NAME, (iface, member, arguments) -> {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return Served.Result.NOTHING;
            }, PATH);
            Bus bus = daemon.connect();
            long begin = System.nanoTime();
            assertThatThrownBy(() -> bus.call(NAME, PATH, NAME, "Ask", "")).hasMessageContaining("does not answer within 2 s");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(Duration.ofMillis(1900), Duration.ofSeconds(5));
        }
    }

    @Test
    void waitsTwoSecondsForABusThatHangs() throws IOException {
        Path socket = folder.resolve("deaf");
        try (ServerSocketChannel deaf = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            deaf.bind(UnixDomainSocketAddress.of(socket));
            assertThatThrownBy(() -> Bus.connect("unix:path=" + socket)).isInstanceOf(BusException.class)
                    .hasMessageContaining("does not answer within 2 s");
        }
    }

    @Test
    void refusesAddressesThatCannotBeUsed() {
        for (String address : List.of("nonsense", "unix:abstract=/tmp/dbus-x", "unix:path=" + folder.resolve("none"), "tcp:host=x,port=1",
                "")) {
            assertThatThrownBy(() -> Bus.connect(address)).as(address).isInstanceOf(BusException.class);
        }
    }

    @Test
    void tellsOnceWhenTheBusDies() throws Exception {
        LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
        try (PrivateBus daemon = new PrivateBus(folder)) {
            Bus bus = daemon.connect();
            bus.whenGone(() -> told.add("gone"));
            daemon.kill();
            assertThat(told.poll(5, TimeUnit.SECONDS)).isEqualTo("gone");
            assertThat(bus.alive()).isFalse();
            assertThatThrownBy(() -> bus.call(NAME, PATH, NAME, "Ask", "")).isInstanceOf(BusException.class);
            bus.close();
            assertThat(told).isEmpty();
        }
    }
}
