// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import deskbreak.desktop.Answer.Known;
import deskbreak.desktop.Answer.Silent;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a source does to its thread, who asks has an answer at once, and the log has a line or none. The clock is the test's own. */
@Timeout(60)
class BackgroundTest {
    /** Who waits this long has not been let go for being patient. */
    private static final Duration EVER = Duration.ofDays(1);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Played<Integer> source = Played.saying("the source", 1);
    private final Semaphore news = new Semaphore(0);
    private final Told log = new Told(Background.class.getName());
    private final List<Background<Integer>> made = new ArrayList<>();

    private Background<Integer> background(Duration fresh, Duration patience) {
        Background<Integer> it = new Background<>(source, "test-source", fresh, patience, news::release, nanos::get);
        made.add(it);
        return it;
    }

    @AfterEach
    void end() {
        made.forEach(Background::close);
        log.close();
    }

    private void passes(Duration span) {
        nanos.addAndGet(span.toNanos());
    }

    /** Every question there can be at this moment has been answered. */
    private static Answer<Integer> settled(Background<Integer> background) {
        background.settle();
        return background.ask();
    }

    @Test
    void a_quick_source_is_heard_at_once_and_each_time() throws InterruptedException {
        Background<Integer> quick = background(Duration.ZERO, EVER);
        assertThat(quick.ask()).isEqualTo(new Known<>(1));
        source.answers(2);
        assertThat(quick.ask()).isEqualTo(new Known<>(2));
        news.acquire(2);
        assertThat(quick.ask()).isEqualTo(new Known<>(2));
        quick.close();
        source.awaitClosed();
        assertThat(news.availablePermits()).as("no news").isZero();
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void an_answer_is_good_enough_for_as_long_as_it_is_fresh() {
        Background<Integer> costly = background(Duration.ofSeconds(10), EVER);
        costly.ask();
        passes(Duration.ofSeconds(9));
        costly.ask();
        assertThat(source.asked()).isEqualTo(1);
        passes(Duration.ofSeconds(1));
        costly.ask();
        assertThat(source.asked()).isEqualTo(2);
    }

    @Test
    void who_has_no_patience_is_not_kept_waiting() throws InterruptedException {
        CountDownLatch release = source.hangs(3);
        Background<Integer> impatient = background(Duration.ZERO, Duration.ZERO);
        assertThat(impatient.ask()).isEqualTo(new Silent<>("has not answered yet", ""));
        source.awaitAsked(1);
        assertThat(impatient.ask()).isInstanceOf(Silent.class);
        release.countDown();
        impatient.settle();
        assertThat(impatient.ask()).isEqualTo(new Known<>(3));
    }

    @Test
    void a_source_that_was_slow_is_not_waited_for_until_it_has_been_quick_again() throws InterruptedException {
        source.says(() -> {
            passes(EVER.plusSeconds(1));
            return new Known<>(1);
        });
        Background<Integer> slow = background(Duration.ZERO, EVER);
        slow.ask();
        CountDownLatch release = source.hangs(2);
        assertThat(slow.ask()).as("the answer from before, at once").isEqualTo(new Known<>(1));
        source.awaitAsked(2);
        source.answers(3);
        release.countDown();
        slow.settle();
        assertThat(slow.ask()).as("waited for again").isEqualTo(new Known<>(3));
    }

    @Test
    void one_that_hangs_is_silent_after_two_seconds_and_told_of_once() throws InterruptedException {
        CountDownLatch release = source.hangs(5);
        Background<Integer> hanging = background(Duration.ZERO, Duration.ZERO);
        hanging.ask();
        source.awaitAsked(1);
        passes(Background.LIMIT.minusNanos(1));
        assertThat(hanging.ask()).isEqualTo(new Silent<>("has not answered yet", ""));
        for (int i = 0; i < 100; i++) {
            passes(Duration.ofSeconds(1));
            assertThat(hanging.ask()).isEqualTo(new Silent<>("does not answer within 2 s", ""));
        }
        assertThat(source.asked()).as("no second question while the first is open").isEqualTo(1);
        assertThat(log.lines()).containsExactly("WARNING the source: does not answer; going on without it until it answers");
        release.countDown();
        news.acquire();
        assertThat(settled(hanging)).isEqualTo(new Known<>(5));
        assertThat(log.lines()).hasSize(2).last().isEqualTo("INFO the source answers again");
    }

    @Test
    void one_that_hangs_is_interrupted_so_that_it_can_be_asked_again() throws InterruptedException {
        source.hangsUntilInterrupted(7);
        Background<Integer> hanging = background(Duration.ZERO, Duration.ZERO);
        hanging.ask();
        source.awaitAsked(1);
        source.says(() -> {
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            return new Known<>(8);
        });
        passes(Background.LIMIT);
        hanging.ask();
        news.acquire();
        assertThat(settled(hanging)).isEqualTo(new Known<>(8));
    }

    @Test
    void one_that_throws_is_asked_again_after_pauses_that_double_up_to_five_minutes() {
        source.fails(new IllegalStateException("broken"));
        Background<Integer> broken = background(Duration.ZERO, EVER);
        assertThat(broken.ask()).isEqualTo(new Silent<>("failed: java.lang.IllegalStateException: broken", ""));
        for (int seconds : new int[]{5, 10, 20, 40, 80, 160, 300, 300}) {
            int asked = source.asked();
            passes(Duration.ofSeconds(seconds).minusNanos(1));
            broken.ask();
            assertThat(source.asked()).as("before %d s are over", seconds).isEqualTo(asked);
            passes(Duration.ofNanos(1));
            broken.ask();
            assertThat(source.asked()).as("after %d s", seconds).isEqualTo(asked + 1);
        }
        assertThat(log.lines()).containsExactly(
                "WARNING the source: failed: java.lang.IllegalStateException: broken; going on without it until it answers");
        source.answers(1);
        passes(Duration.ofMinutes(5));
        assertThat(broken.ask()).isEqualTo(new Known<>(1));
        source.isSilent("gone");
        broken.ask();
        passes(Duration.ofSeconds(5));
        source.answers(2);
        assertThat(broken.ask()).as("after an answer the pauses begin anew").isEqualTo(new Known<>(2));
    }

    @Test
    void even_one_that_tears_its_thread_down_is_survived() {
        source.fails(new StackOverflowError("deep"));
        Background<Integer> dying = background(Duration.ZERO, EVER);
        assertThat(dying.ask()).isInstanceOf(Silent.class);
        source.answers(4);
        passes(Duration.ofSeconds(5));
        assertThat(dying.ask()).isEqualTo(new Known<>(4));
    }

    @Test
    void one_that_does_not_work_here_and_says_so_is_no_line_in_the_log_but_one_that_has_gone_is() {
        source.isSilent("not installed");
        Background<Integer> absent = background(Duration.ZERO, EVER);
        absent.ask();
        assertThat(log.lines()).isEmpty();
        source.answers(1);
        passes(Duration.ofSeconds(5));
        absent.ask();
        source.isSilent("gone");
        absent.ask();
        assertThat(log.lines()).containsExactly("WARNING the source: gone; going on without it until it answers");
    }

    @Test
    void one_that_comes_and_goes_is_told_of_now_and_then_only() {
        Background<Integer> flapping = background(Duration.ZERO, EVER);
        for (int i = 0; i < 118; i++) {
            source.answers(i);
            flapping.ask();
            source.isSilent("gone");
            flapping.ask();
            passes(Duration.ofSeconds(5));
        }
        assertThat(log.lines()).filteredOn(line -> line.startsWith("WARNING")).as("in ten minutes").hasSize(2);
        passes(Duration.ofMinutes(5));
        flapping.ask();
        assertThat(log.lines()).last().asString().as("what lasts is said in the end").startsWith("WARNING");
    }

    @Test
    void who_looks_for_the_reason_has_it_asked_again_at_once() {
        source.isSilent("not installed");
        Background<Integer> absent = background(Duration.ofMinutes(1), EVER);
        absent.ask();
        source.answers(9);
        assertThat(absent.ask()).isInstanceOf(Silent.class);
        absent.begin();
        absent.settle();
        assertThat(absent.ask()).isEqualTo(new Known<>(9));
    }

    @Test
    void nobody_to_tell_is_no_reason_to_stop() {
        Background<Integer> unheard = new Background<>(source, "test-source", Duration.ZERO, EVER, () -> {
            throw new IllegalStateException("the agent has quit");
        }, nanos::get);
        made.add(unheard);
        assertThat(unheard.ask()).isEqualTo(new Known<>(1));
        source.answers(2);
        assertThat(unheard.ask()).isEqualTo(new Known<>(2));
    }

    @Test
    void closing_waits_for_nothing_and_can_be_done_twice() throws InterruptedException {
        CountDownLatch release = source.hangs(1);
        Background<Integer> hanging = background(Duration.ZERO, Duration.ZERO);
        hanging.ask();
        source.awaitAsked(1);
        hanging.close();
        hanging.close();
        assertThat(hanging.ask()).isInstanceOf(Silent.class);
        release.countDown();
        source.awaitClosed();
    }

    @Test
    void one_that_was_never_asked_is_closed_as_well() throws InterruptedException {
        background(Duration.ZERO, Duration.ZERO).close();
        source.awaitClosed();
    }
}
