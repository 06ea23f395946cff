// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.wayland;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Answer.Known;
import deskbreak.desktop.Answer.Silent;
import deskbreak.desktop.LastInput;

import static deskbreak.desktop.linux.wayland.FakeCompositor.all;
import static deskbreak.desktop.linux.wayland.FakeCompositor.event;
import static deskbreak.desktop.linux.wayland.FakeCompositor.global;
import static deskbreak.desktop.linux.wayland.FakeCompositor.recorded;
import static org.assertj.core.api.Assertions.assertThat;

/** The contract with compositors: recorded answers, and those of one that is broken, slow, gone or no compositor at all. */
@Timeout(30)
class WaylandIdleTest {
    private static final byte[] DONE = event(3, 0, 1);
    private static final byte[] SEAT = global(5, "wl_seat", 7);
    private static final List<String> FIRST_QUESTIONS = List.of("1.1 2", "1.0 3");

    @TempDir
    private Path folder;
    private final AtomicLong now = new AtomicLong(TimeUnit.HOURS.toNanos(1));
    private final BlockingQueue<String> reports = new LinkedBlockingQueue<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    private FakeCompositor compositor(byte[]... first) throws IOException {
        FakeCompositor compositor = new FakeCompositor(folder, true, first);
        open.addFirst(compositor);
        return compositor;
    }

    private WaylandIdle idle(Map<String, String> environment) {
        WaylandIdle idle = new WaylandIdle(environment, () -> reports.add("changed"), now::get);
        open.addFirst(idle);
        return idle;
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    /** How long ago the last input is said to be, once that is {@code expected}. */
    private void await(WaylandIdle idle, Duration expected) {
        until(() -> ago(idle.ask()).equals(expected));
    }

    private static void until(BooleanSupplier come) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!come.getAsBoolean()) {
            assertThat(System.nanoTime() - end).as("in vain").isNegative();
            Thread.onSpinWait();
        }
    }

    private Duration ago(Answer<LastInput> answer) {
        return answer instanceof Known<LastInput> known ? known.value().idle(now.get()) : Duration.ofDays(1);
    }

    private static String why(Answer<LastInput> answer) {
        return answer instanceof Silent<LastInput> silent ? silent.why() : answer.toString();
    }

    @Test
    void sway_1_7_offers_the_older_protocol() throws Exception {
        FakeCompositor compositor = compositor(recorded("sway-1.7.hex"));
        WaylandIdle idle = idle(compositor.environment());
        idle.settle();
        assertThat(ago(idle.ask())).isEqualTo(Activity.QUIET);
        assertThat(idle.name()).isEqualTo("Wayland org_kde_kwin_idle 1");
        assertThat(compositor.asked(2)).isEqualTo(FIRST_QUESTIONS);
        assertThat(compositor.asked(4)).containsExactly("2.0 36 8:wl_seat 1 4", "2.0 7 18:org_kde_kwin_idle 1 5", "5.0 6 4 2000", "1.0 7");
    }

    @Test
    void of_the_newer_protocol_version_2_leaves_inhibitors_out() throws Exception {
        FakeCompositor compositor = compositor(global(3, "org_kde_kwin_idle", 1), global(4, "ext_idle_notifier_v1", 3), SEAT, DONE);
        idle(compositor.environment()).settle();
        assertThat(compositor.asked(2)).isEqualTo(FIRST_QUESTIONS);
        assertThat(compositor.asked(4)).containsExactly("2.0 5 8:wl_seat 1 4", "2.0 4 21:ext_idle_notifier_v1 2 5", "5.2 6 2000 4",
                "1.0 7");
    }

    @Test
    void version_1_of_it_knows_the_plain_request_alone() throws Exception {
        FakeCompositor compositor = compositor(SEAT, global(4, "ext_idle_notifier_v1", 1), global(9, "org_kde_kwin_idle", 1), DONE);
        WaylandIdle idle = idle(compositor.environment());
        idle.settle();
        assertThat(idle.name()).isEqualTo("Wayland ext_idle_notifier_v1 1");
        assertThat(compositor.asked(6)).endsWith("2.0 4 21:ext_idle_notifier_v1 1 5", "5.1 6 2000 4", "1.0 7");
    }

    @Test
    void the_last_input_follows_what_it_tells() throws Exception {
        FakeCompositor compositor = compositor(recorded("sway-1.7.hex"));
        WaylandIdle idle = idle(compositor.environment());
        idle.settle();
        pass(Activity.QUIET);
        compositor.send(event(6, 0));
        compositor.send(event(6, 1));
        await(idle, Duration.ZERO);
        pass(Duration.ofSeconds(20));
        assertThat(ago(idle.ask())).isEqualTo(Activity.QUIET);
        compositor.send(event(6, 0));
        until(() -> {
            pass(Duration.ofMillis(1));
            return ago(idle.ask()).compareTo(Activity.QUIET) > 0;
        });
        pass(Duration.ofMinutes(3));
        assertThat(ago(idle.ask())).isGreaterThan(Duration.ofMinutes(3).plus(Activity.QUIET));
        assertThat(reports).isEmpty();
        compositor.send(event(6, 1));
        assertThat(reports.poll(10, TimeUnit.SECONDS)).isEqualTo("changed");
        assertThat(ago(idle.ask())).isZero();
    }

    @Test
    void every_seat_counts_also_one_that_comes_later() throws Exception {
        FakeCompositor compositor = compositor(SEAT, global(4, "ext_idle_notifier_v1", 2), DONE);
        WaylandIdle idle = idle(compositor.environment());
        idle.settle();
        compositor.asked(6);
        pass(Activity.QUIET);
        compositor.send(all(event(6, 0), global(8, "wl_seat", 7)));
        assertThat(compositor.asked(2)).containsExactly("2.0 8 8:wl_seat 1 8", "5.2 9 2000 8");
        compositor.send(all(event(6, 0), event(9, 0), event(9, 1)));
        await(idle, Duration.ZERO);
        compositor.send(all(event(9, 0), global(12, "wl_seat", 7)));
        compositor.asked(2);
        pass(Duration.ofSeconds(1));
        compositor.send(all(event(2, 1, 8), event(9, 1), global(13, "wl_seat", 7)));
        compositor.asked(2);
        assertThat(ago(idle.ask())).as("the seat that has gone tells nothing more").isEqualTo(Duration.ofSeconds(1));
    }

    static Stream<Arguments> nonsense() {
        byte[] text = FakeCompositor.global(3, "wl_seat", 1);
        byte[] endless = text.clone();
        Arrays.fill(endless, 12, 16, (byte) 0x7f);
        byte[] negative = text.clone();
        Arrays.fill(negative, 12, 16, (byte) 0xff);
        byte[] flood = new byte[8 * 10_000];
        byte[] nothing = event(77, 3);
        for (int i = 0; i < flood.length; i++) {
            flood[i] = nothing[i % nothing.length];
        }
        byte[] refusal = all(event(1, 0, 2, 1, 4), "no!\0".getBytes(StandardCharsets.UTF_8));
        refusal[6] = (byte) refusal.length;
        return Stream.of(Arguments.of("a message of 0 bytes", new byte[64]),
                Arguments.of("a message of 8224 bytes", " ".repeat(64).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a message of 10 bytes", all(new byte[]{1, 0, 0, 0, 0, 0, 10, 0}, new byte[8])),
                Arguments.of("a text is longer than its message", endless),
                Arguments.of("a text is longer than its message", negative),
                Arguments.of("an argument is missing", event(2, 0, 7)),
                Arguments.of("an argument is missing", event(2, 1)),
                Arguments.of("more than 5000 messages a second", flood),
                Arguments.of("the compositor refuses: no!", refusal),
                Arguments.of("the compositor offers neither ext-idle-notify-v1 nor org_kde_kwin_idle", all(SEAT, DONE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void what_is_no_use_ends_the_conversation_and_nothing_else(String expected, byte[] bytes) throws Exception {
        FakeCompositor compositor = compositor(bytes);
        WaylandIdle idle = idle(compositor.environment());
        idle.settle();
        assertThat(why(idle.ask())).isEqualTo(expected);
        assertThat(compositor.isLeft()).isTrue();
    }

    @Test
    void half_a_message_is_waited_for() throws Exception {
        byte[] whole = all(SEAT, global(4, "ext_idle_notifier_v1", 2), DONE);
        FakeCompositor compositor = compositor(Arrays.copyOf(whole, 21));
        WaylandIdle idle = idle(compositor.environment());
        idle.ask();
        compositor.asked(2);
        compositor.send(Arrays.copyOfRange(whole, 21, whole.length));
        idle.settle();
        assertThat(idle.ask()).isInstanceOf(Known.class);
    }

    @Test
    void one_that_never_answers_is_left_after_two_seconds() throws Exception {
        FakeCompositor compositor = compositor();
        WaylandIdle idle = idle(compositor.environment());
        assertThat(why(idle.ask())).isEqualTo("has not answered yet");
        pass(Duration.ofSeconds(2));
        assertThat(why(idle.ask())).isEqualTo("the compositor does not answer within 2 s");
        assertThat(compositor.isLeft()).isTrue();
    }

    @Test
    void one_that_hangs_later_does_not_look_like_input_for_ever() throws Exception {
        FakeCompositor compositor = new FakeCompositor(folder, false, SEAT, global(4, "ext_idle_notifier_v1", 2), DONE);
        open.addFirst(compositor);
        WaylandIdle idle = idle(compositor.environment());
        idle.ask();
        compositor.asked(6);
        compositor.send(event(7, 0, 1));
        idle.settle();
        compositor.send(all(event(6, 0), event(6, 1)));
        await(idle, Duration.ZERO);
        pass(Duration.ofSeconds(31));
        assertThat(idle.ask()).isInstanceOf(Known.class);
        assertThat(compositor.asked(1)).containsExactly("1.0 8");
        pass(Duration.ofSeconds(2));
        assertThat(why(idle.ask())).isEqualTo("the compositor does not answer within 2 s");
        assertThat(compositor.isLeft()).isTrue();
    }

    @Test
    void one_that_goes_is_looked_for_again_and_what_is_known_stays_known() throws Exception {
        FakeCompositor compositor = compositor(recorded("sway-1.7.hex"));
        WaylandIdle idle = idle(compositor.environment());
        idle.settle();
        compositor.send(event(6, 1));
        await(idle, Duration.ZERO);
        compositor.hangUp();
        until(() -> idle.ask() instanceof Silent);
        assertThat(why(idle.ask())).isEqualTo("no compositor answers on " + folder.resolve("wayland-9"));
        pass(Duration.ofSeconds(4));
        assertThat(idle.ask()).as("not yet").isInstanceOf(Silent.class);
        pass(Duration.ofSeconds(1));
        await(idle, Duration.ofSeconds(5));
    }

    @Test
    void none_is_said_so() {
        assertThat(why(idle(Map.of("DISPLAY", ":0")).ask())).isEqualTo("this is no Wayland session");
        WaylandIdle missing = idle(Map.of("XDG_RUNTIME_DIR", folder.toString(), "XDG_SESSION_TYPE", "wayland"));
        missing.settle();
        assertThat(why(missing.ask())).isEqualTo("no compositor answers on " + folder.resolve("wayland-0"));
    }
}
