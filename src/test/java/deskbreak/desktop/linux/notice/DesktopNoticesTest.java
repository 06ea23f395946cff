// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.desktop.Notice;
import deskbreak.desktop.Notices;
import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.BusLink;
import deskbreak.desktop.linux.bus.PrivateBus;
import deskbreak.desktop.linux.bus.Served;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
class DesktopNoticesTest {
    private static final Notice NOTICE = new Notice("Neck & back", "42 min in the <chair>", "Use the tray.",
            List.of(new Notice.Button("start", "Start"), new Notice.Button("snooze", "Snooze 5 min")), "Show", false);
    private static final Notice OTHER = new Notice("Hips", "45 min", "", List.of(), "Show", true);

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<List<Object>> shown = new LinkedBlockingQueue<>();
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 100);
    private final Semaphore looks = new Semaphore(0);
    private final List<Runnable> patience = new ArrayList<>();
    private List<String> capabilities = List.of("actions", "body", "body-markup");
    private Served.Result number = Served.Result.of("u", new UInt32(7));
    private CountDownLatch answers = new CountDownLatch(0);
    private PrivateBus daemon;
    private DesktopNotices notices;
    private BusLink link;

    @BeforeEach
    void start() throws IOException {
        daemon = new PrivateBus(folder);
        notices = new DesktopNotices((icon, size, dark) -> new int[size * size], patience::add, this::look);
        link = new BusLink("session bus", List.of(daemon.address()), List.of(notices));
        notices.tell(new Notices.Listener() {
            @Override
            public void pressed(String key) {
                heard.add(key);
            }

            @Override
            public void changed() {
                heard.add("carried: " + notices.carried());
            }
        });
    }

    @AfterEach
    void stop() {
        answers.countDown();
        link.close();
        daemon.close();
    }

    private Bus server() throws BusException {
        return daemon.peer(NoticeServer.NAME, this::answer, NoticeServer.PATH);
    }

    private Served.Result answer(String iface, String member, List<Object> arguments) throws BusException {
        try {
            answers.await();
        } catch (InterruptedException e) {
            throw new BusException("interrupted", e);
        }
        return switch (member) {
            case "GetCapabilities" -> {
                heard.add("asked");
                yield Served.Result.of("as", capabilities);
            }
            case "GetServerInformation" -> Served.Result.of("ssss", "fake", "nobody", "1.2", "1.2");
            case "Notify" -> {
                shown.add(arguments);
                heard.add("shown " + arguments.get(3) + " for " + arguments.get(1));
                yield number;
            }
            default -> {
                heard.add(member + " " + arguments.getFirst());
                yield Served.Result.NOTHING;
            }
        };
    }

    private long look() {
        looks.release();
        return clock.get();
    }

    private void connected() {
        link.start();
        link.settle(java.time.Duration.ofSeconds(10));
    }

    private String next() throws InterruptedException {
        return heard.poll(10, TimeUnit.SECONDS);
    }

    private Bus up() throws Exception {
        Bus server = server();
        connected();
        notices.show(NOTICE);
        assertThat(next()).isEqualTo("asked");
        assertThat(next()).isEqualTo("shown Neck & back for 0");
        return server;
    }

    /** Until the number that the server gave has been taken in: a second notice goes to its place, and the clock is looked at for each. */
    private void settled() throws Exception {
        int answered = 1;
        do {
            notices.show(OTHER);
            answered++;
        } while (!"shown Hips for 7".equals(next()));
        assertThat(looks.tryAcquire(answered, 10, TimeUnit.SECONDS)).as("all are taken in").isTrue();
    }

    @Test
    void isShownWithButtonsReplacedInPlaceAndWithdrawn() throws Exception {
        up();
        List<Object> told = shown.take();
        assertThat(told.get(4)).isEqualTo("42 min in the &lt;chair&gt;");
        assertThat((List<?>) (told.get(5) instanceof Object[] array ? List.of(array) : told.get(5)))
                .isEqualTo(List.of("default", "Show", "start", "Start", "snooze", "Snooze 5 min"));
        Map<?, ?> hints = (Map<?, ?>) told.get(6);
        assertThat(((Variant<?>) hints.get("urgency")).getValue()).isEqualTo((byte) 1);
        assertThat(((Variant<?>) hints.get("resident")).getValue()).isEqualTo(true);
        assertThat(hints.keySet().stream().map(String::valueOf)).contains("desktop-entry", "image-data", "suppress-sound");
        assertThat(told.get(7)).isEqualTo(0);
        notices.show(OTHER);
        assertThat(next()).isEqualTo("shown Hips for 7");
        assertThat(notices.carried()).isTrue();
        notices.withdraw();
        assertThat(next()).isEqualTo("CloseNotification 7");
    }

    @Test
    void aServerWithoutButtonsGetsTheWayToTheTrayInWords() throws Exception {
        capabilities = List.of("body");
        up();
        List<Object> told = shown.take();
        assertThat(told.get(4)).isEqualTo("42 min in the <chair>\nUse the tray.");
        assertThat(told.get(5) instanceof Object[] array ? array.length : ((List<?>) told.get(5)).size()).isZero();
    }

    @Test
    void pressesCountFromHalfASecondOnAndOpenTheCardBefore() throws Exception {
        Bus server = up();
        settled();
        notices.show(NOTICE);
        assertThat(next()).isEqualTo("shown Neck & back for 7");
        // Each answer of the server is dated once.
        looks.acquire();
        server.emit(NoticeServer.PATH, NoticeServer.NAME, "ActionInvoked", "us", new UInt32(7), "start");
        assertThat(next()).isEqualTo("default");
        looks.acquire();
        clock.addAndGet(DesktopNotices.SETTLE.toNanos() - 1);
        server.emit(NoticeServer.PATH, NoticeServer.NAME, "ActionInvoked", "us", new UInt32(7), "snooze");
        assertThat(next()).isEqualTo("default");
        clock.addAndGet(1);
        server.emit(NoticeServer.PATH, NoticeServer.NAME, "ActionInvoked", "us", new UInt32(7), "start");
        assertThat(next()).isEqualTo("start");
    }

    @Test
    void pressesOnAnotherNotificationAndUnknownOnesCountForNothing() throws Exception {
        Bus server = up();
        settled();
        server.emit(NoticeServer.PATH, NoticeServer.NAME, "ActionInvoked", "us", new UInt32(8), "default");
        server.emit(NoticeServer.PATH, NoticeServer.NAME, "ActionInvoked", "s", "default");
        server.emit(NoticeServer.PATH, NoticeServer.NAME, "ActionInvoked", "us", new UInt32(7), "explode");
        server.emit(NoticeServer.PATH, NoticeServer.NAME, "ActionInvoked", "us", new UInt32(7), "default");
        assertThat(next()).isEqualTo("default");
        assertThat(heard).isEmpty();
    }

    @Test
    void closedByThePersonItIsNoAnswerAndStaysAway() throws Exception {
        Bus server = up();
        settled();
        server.emit(NoticeServer.PATH, NoticeServer.NAME, "NotificationClosed", "uu", new UInt32(7), new UInt32(2));
        server.emit(NoticeServer.PATH, NoticeServer.NAME, "ActionInvoked", "us", new UInt32(7), "default");
        assertThat(heard.poll(200, TimeUnit.MILLISECONDS)).isNull();
        assertThat(notices.carried()).isTrue();
    }

    @Test
    void closedBySomethingElseTheCardComes() throws Exception {
        Bus server = up();
        settled();
        server.emit(NoticeServer.PATH, NoticeServer.NAME, "NotificationClosed", "uu", new UInt32(7), new UInt32(1));
        assertThat(next()).isEqualTo("carried: false");
    }

    @Test
    void aServerThatDiesBringsTheCard() throws Exception {
        Bus server = up();
        settled();
        server.close();
        assertThat(next()).isEqualTo("carried: false");
    }

    @Test
    void withoutAServerTheCardComesAtOnceTheNextTime() throws Exception {
        connected();
        notices.show(NOTICE);
        assertThat(next()).isEqualTo("carried: false");
        notices.withdraw();
        notices.show(OTHER);
        assertThat(notices.carried()).isFalse();
        assertThat(notices.finding().works()).isFalse();
        assertThat(notices.finding().advice()).contains("dunst");
    }

    @Test
    void aServerThatHangsIsNotWaitedFor() throws Exception {
        answers = new CountDownLatch(1);
        server();
        connected();
        notices.show(NOTICE);
        assertThat(notices.carried()).isTrue();
        patience.forEach(Runnable::run);
        assertThat(next()).isEqualTo("carried: false");
    }

    @Test
    void aNumberThatMakesNoSenseBringsTheCard() throws Exception {
        number = Served.Result.of("u", new UInt32(0));
        up();
        assertThat(next()).isEqualTo("carried: false");
    }

    @Test
    void withoutABusTheCardComes() {
        notices.show(NOTICE);
        assertThat(notices.carried()).isFalse();
    }

    @Test
    void tellsDoctorWhoShowsThem() throws Exception {
        server();
        connected();
        assertThat(notices.finding().source()).isEqualTo("fake 1.2");
        assertThat(notices.finding().value()).isEqualTo("shows prompts with buttons");
    }
}
