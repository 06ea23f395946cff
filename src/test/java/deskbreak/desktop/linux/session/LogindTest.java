// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.desktop.Answer;
import deskbreak.desktop.LastInput;
import deskbreak.desktop.Ranked;
import deskbreak.desktop.Source;
import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.BusLink;
import deskbreak.desktop.linux.bus.PrivateBus;
import deskbreak.desktop.linux.bus.Served;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
class LogindTest {
    private static final String ROOT = "/org/freedesktop/login1";
    private static final String SESSION = ROOT + "/session/_31";
    private static final String SESSION_IFACE = Logind.NAME + ".Session";

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final Map<String, Object> values = new HashMap<>(Map.of("LockedHint", false, "Active", true, "PreparingForSleep", false));
    private PrivateBus daemon;
    private Logind logind;
    private BusLink link;
    private Bus other;

    /** How much later it is than the clock says. */
    private Duration later = Duration.ZERO;

    @BeforeEach
    void start() throws IOException {
        daemon = new PrivateBus(folder);
        logind = new Logind(Map.of("XDG_SESSION_ID", "1"), () -> 1000, () -> heard.add(state()));
        link = new BusLink("system bus", List.of(daemon.address()), List.of(logind));
    }

    @AfterEach
    void stop() {
        link.close();
        daemon.close();
    }

    @Test
    void tellsLockUnlockAndInactiveSession() throws Exception {
        come();
        changed("LockedHint", true);
        assertThat(next()).isEqualTo("locked");
        changed("LockedHint", false);
        assertThat(next()).isEqualTo("open");
        changed("Active", false);
        assertThat(next()).isEqualTo("locked");
        changed("Active", true);
        assertThat(next()).isEqualTo("open");
    }

    @Test
    void knowsALockThatWasThereBefore() throws Exception {
        values.put("LockedHint", true);
        other = logindPeer();
        link.start();
        assertThat(next()).isEqualTo("locked");
    }

    @Test
    void tellsSleepAndWaking() throws Exception {
        come();
        other.emit(ROOT, Logind.NAME + ".Manager", "PrepareForSleep", "b", true);
        assertThat(next()).isEqualTo("open asleep");
        other.emit(ROOT, Logind.NAME + ".Manager", "PrepareForSleep", "b", false);
        assertThat(next()).isEqualTo("open");
    }

    @Test
    void believesARequestToLockUntilItIsTakenBack() throws Exception {
        come();
        other.emit(SESSION, SESSION_IFACE, "Lock", "");
        assertThat(next()).isEqualTo("asked");
        other.emit(SESSION, SESSION_IFACE, "Unlock", "");
        assertThat(next()).isEqualTo("open");
    }

    @Test
    void aRequestToLockEndsWithTheNextInput() throws Exception {
        come();
        other.emit(SESSION, SESSION_IFACE, "Lock", "");
        assertThat(next()).isEqualTo("asked");
        assertThat(locked(Duration.ZERO)).as("the keys that asked for it").isTrue();
        assertThat(locked(Duration.ofMinutes(1))).isTrue();
        later = Duration.ofMillis(3100);
        assertThat(locked(Duration.ZERO)).as("somebody types").isFalse();
    }

    @Test
    void forgetsWhatItKnewWhenLogindGoesAndAsksAnewWhenItReturns() throws Exception {
        come();
        changed("LockedHint", true);
        assertThat(next()).isEqualTo("locked");
        other.close();
        assertThat(next()).isEqualTo("silent: logind is gone");
        values.put("LockedHint", false);
        other = logindPeer();
        assertThat(next()).isEqualTo("open");
        changed("LockedHint", true);
        assertThat(next()).isEqualTo("locked");
    }

    @Test
    void comesBackAfterTheBusWasRestarted() throws Exception {
        come();
        daemon.kill();
        assertThat(next()).isEqualTo("silent: the system bus is gone");
        daemon.restart();
        other = logindPeer();
        String after = next();
        while (after.startsWith("silent")) {
            after = next();
        }
        assertThat(after).isEqualTo("open");
    }

    @Test
    void nonsenseInASignalChangesNothing() throws Exception {
        come();
        other.emit(SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", "s", "what?");
        other.emit(SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", SESSION_IFACE,
                Map.of("LockedHint", new Variant<>("yes")), List.of());
        other.emit(ROOT, Logind.NAME + ".Manager", "PrepareForSleep", "s", "soon");
        changed("LockedHint", true);
        assertThat(next()).isEqualTo("locked");
    }

    @Test
    void nonsenseInAnAnswerIsSilenceWithAReason() throws Exception {
        values.put("LockedHint", "perhaps");
        other = logindPeer();
        link.start();
        assertThat(next()).isEqualTo("silent: logind's LockedHint is not yes or no");
    }

    @Test
    void withoutASessionItSaysSo() throws Exception {
        other = daemon.peer(Logind.NAME, (iface, member, arguments) -> {
            throw new BusException("No session '1' known");
        }, ROOT);
        link.start();
        assertThat(next()).isEqualTo("silent: No session '1' known");
    }

    private void come() throws Exception {
        other = logindPeer();
        link.start();
        assertThat(next()).isEqualTo("open");
    }

    private Bus logindPeer() throws BusException {
        return daemon.peer(Logind.NAME, this::answer, ROOT, SESSION);
    }

    /** Like the real one for a process outside of any session. */
    private Served.Result answer(String iface, String member, List<Object> arguments) throws BusException {
        return switch (member) {
            case "GetSession" -> Served.Result.of("o", new DBusPath(SESSION));
            case "Get" -> Served.Result.of("v", new Variant<>(values.get(String.valueOf(arguments.get(1)))));
            default -> throw new BusException("PID " + arguments + " does not belong to any known session");
        };
    }

    private void changed(String name, boolean value) throws BusException {
        other.emit(SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", SESSION_IFACE,
                Map.of(name, new Variant<>(value)), List.of());
    }

    private String next() throws InterruptedException {
        return String.valueOf(heard.poll(10, TimeUnit.SECONDS));
    }

    private String state() {
        String lock = switch (logind.lock().ask()) {
            case Answer.Known<Logind.Lock>(Logind.Lock now) when now.lockAskedAt().isPresent() -> "asked";
            case Answer.Known<Logind.Lock>(Logind.Lock now) -> now.locked() ? "locked" : "open";
            case Answer.Silent<Logind.Lock> silent -> "silent: " + silent.why();
        };
        return logind.sleep().ask().equals(new Answer.Known<>(true)) ? lock + " asleep" : lock;
    }

    private boolean locked(Duration idle) {
        Source<LastInput> input = new Source<>() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public Answer<LastInput> ask() {
                return new Answer.Known<>(LastInput.ago(idle, System.nanoTime() + later.toNanos()));
            }
        };
        return new SessionLock(logind.lock(), new Ranked<>("idle", List.of(input), LastInput::toString), System::nanoTime).ask()
                .equals(new Answer.Known<>(true));
    }
}
