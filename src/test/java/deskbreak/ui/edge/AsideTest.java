// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.edge;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AsideTest {
    @Test
    void aDeviceThatHangsGathersNoThreads() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch hangs = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(2);
        AtomicInteger ran = new AtomicInteger();
        for (int i = 0; i < 5; i++) {
            Aside.runIfFree("hanging", () -> {
                ran.incrementAndGet();
                begun.countDown();
                await(hangs);
                ended.countDown();
            });
        }
        assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();
        hangs.countDown();
        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(ran).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
