// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import deskbreak.desktop.Answer.Known;
import deskbreak.desktop.Answer.Silent;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(20)
class ListenerTest {
    @Test
    void oneThatFailsIsBegunAnew() throws InterruptedException {
        AtomicReference<Listener> itself = new AtomicReference<>();
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch hears = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (Listener listener = new Listener("news", "test-listener", () -> {
            if (begun.incrementAndGet() < 3) {
                throw new IllegalStateException("no luck");
            }
            itself.get().ready();
            hears.countDown();
            await(end);
        }, Duration.ofMillis(1))) {
            itself.set(listener);
            assertThat(listener.answer(1)).isEqualTo(new Silent<>("has not begun yet", ""));
            listener.start();
            assertThat(hears.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(listener.answer(1)).isEqualTo(new Known<>(1));
            assertThat(begun).hasValue(3);
            end.countDown();
        }
    }

    @Test
    void whatAFaultWasIsToldUntilItHearsAgain() {
        try (Listener listener = new Listener("news", "test-listener", () -> {
            throw new IllegalStateException("no luck");
        }, Duration.ofHours(1))) {
            listener.start();
            listener.settle();
            assertThat(listener.answer(1)).isEqualTo(new Silent<>("failed: no luck", ""));
            listener.ready();
            assertThat(listener.answer(1)).isEqualTo(new Known<>(1));
        }
    }

    @Test
    void aMissingLibraryEndsIt() throws InterruptedException {
        AtomicInteger begun = new AtomicInteger();
        AtomicReference<Thread> thread = new AtomicReference<>();
        try (Listener listener = new Listener("news", "test-listener", () -> {
            begun.incrementAndGet();
            thread.set(Thread.currentThread());
            throw new UnsatisfiedLinkError("no such library");
        }, Duration.ZERO)) {
            listener.start();
            listener.settle();
            assertThat(listener.answer(1)).isEqualTo(new Silent<>("this system does not offer it", ""));
            thread.get().join();
            assertThat(begun).hasValue(1);
        }
    }

    @Test
    void aQuestionToAMissingLibraryIsSilence() {
        NativeSource<Integer> source = new NativeSource<>("x", () -> {
            throw new UnsatisfiedLinkError("no such symbol");
        });
        assertThat(source.ask()).isEqualTo(new Silent<>("this system does not offer it", ""));
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
