// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import deskbreak.desktop.Answer.Known;
import deskbreak.desktop.Answer.Silent;

/** A source that does as a test says: answers, throws, or hangs until it is let go or interrupted. */
public final class Played<T> implements Source<T> {
    private final String name;
    private final AtomicInteger asked = new AtomicInteger();
    private final BlockingQueue<Integer> began = new LinkedBlockingQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Supplier<Answer<T>> play;

    public Played(String name, Supplier<Answer<T>> play) {
        this.name = name;
        this.play = play;
    }

    public static <T> Played<T> saying(String name, T value) {
        return new Played<>(name, () -> new Known<>(value));
    }

    /** From the next question on. */
    public void answers(T value) {
        play = () -> new Known<>(value);
    }

    public void says(Supplier<Answer<T>> changed) {
        play = changed;
    }

    public void isSilent(String why) {
        play = () -> new Silent<>(why, "mend it");
    }

    public void fails(Throwable fault) {
        play = () -> {
            throw Played.<RuntimeException>sneaky(fault);
        };
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E sneaky(Throwable fault) throws E {
        throw (E) fault;
    }

    /** Whatever happens, it stays in its call until that is let go. */
    public CountDownLatch hangs(T then) {
        CountDownLatch release = new CountDownLatch(1);
        play = () -> {
            while (true) {
                try {
                    release.await();
                    return new Known<>(then);
                } catch (InterruptedException e) {
                    // Like a call into a library that knows no interrupts.
                }
            }
        };
        return release;
    }

    /** Stays in its call until it is interrupted. */
    public void hangsUntilInterrupted(T then) {
        play = () -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Known<>(then);
        };
    }

    /** How often it was asked so far. */
    public int asked() {
        return asked.get();
    }

    /** Waits until it has been asked that often. */
    public void awaitAsked(int times) throws InterruptedException {
        while (asked.get() < times) {
            began.take();
        }
    }

    /** Waits until it has been closed. */
    public void awaitClosed() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while " + name + " was open", e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Answer<T> ask() {
        Supplier<Answer<T>> now = play;
        asked.incrementAndGet();
        began.add(1);
        return now.get();
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
