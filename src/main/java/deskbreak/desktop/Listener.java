// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that waits for news of the operating system on a daemon thread of its own, without ever waking while there are none. When
 * it fails it is begun anew, after pauses that double, and the log says so once; where a library is missing it ends.
 */
public final class Listener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final String UNBEGUN = "has not begun yet";
    private static final String AGAIN = ", and trying again";
    private static final int DOUBLINGS = 6;

    private final String name;
    private final Runnable serve;
    private final Duration firstPause;
    private final Thread thread;
    private String fault = UNBEGUN;
    private boolean reported;
    private volatile boolean closed;

    /**
     * @param name in a few words for the person
     * @param serve calls {@link #ready} once it hears, and returns or throws only when it hears no longer
     */
    public Listener(String name, String threadName, Runnable serve) {
        this(name, threadName, serve, FIRST_PAUSE);
    }

    Listener(String name, String threadName, Runnable serve, Duration firstPause) {
        this.name = name;
        this.serve = serve;
        this.firstPause = firstPause;
        thread = Thread.ofPlatform().name(threadName).daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** To be called by what serves: from now on it hears. */
    public synchronized void ready() {
        if (reported) {
            LOG.info("{}: hears again", name);
        }
        fault = "";
        reported = false;
        notifyAll();
    }

    /** {@code value}, while it hears; else silence and why. */
    public synchronized <T> Answer<T> answer(T value) {
        return fault.isEmpty() ? new Answer.Known<>(value) : new Answer.Silent<>(fault, "");
    }

    /** Waits until it hears or has failed, at most {@link Background#LIMIT}. */
    public synchronized void settle() {
        long end = System.nanoTime() + Background.LIMIT.toNanos();
        try {
            while (fault.equals(UNBEGUN) && end - System.nanoTime() > 0) {
                wait(Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        int failures = 0;
        while (!closed) {
            try {
                serve.run();
                failures = failed("has ended", AGAIN) ? 0 : failures + 1;
            } catch (LinkageError missing) {
                LOG.debug("{}", name, missing);
                failed("this system does not offer it", "");
                return;
            } catch (RuntimeException e) {
                failures = failed("failed: " + e.getMessage(), AGAIN) ? 0 : failures + 1;
            }
            pause(firstPause.multipliedBy(1L << Math.min(failures, DOUBLINGS)));
        }
    }

    /** Returns whether it heard until now. */
    private synchronized boolean failed(String why, String next) {
        boolean heard = fault.isEmpty();
        fault = why;
        if (!reported && !closed) {
            LOG.warn("{}: {}; going on without it{}", name, why, next);
        }
        reported = true;
        notifyAll();
        return heard;
    }

    private void pause(Duration span) {
        try {
            if (!closed) {
                Thread.sleep(span);
            }
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    /** Whether what serves should end. */
    public boolean closed() {
        return closed;
    }

    /** Begins no more; what serves must be ended by its owner. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
