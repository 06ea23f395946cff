// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A source that may hang, asked on a daemon thread of its own. Whoever asks waits for it once, up to the limit; as long as that
 * question stays unanswered every later one is silence at once.
 */
public final class Guarded<T> implements Source<T> {
    /** How long anything outside this process may take to answer. */
    public static final Duration LIMIT = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(Guarded.class);

    private final Source<T> source;
    private final ExecutorService thread;
    private @Nullable Future<Answer<T>> open;

    public Guarded(Source<T> source, String threadName) {
        this.source = source;
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(threadName).daemon().factory());
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public synchronized Answer<T> ask() {
        Future<Answer<T>> question = open;
        if (question != null && !question.isDone()) {
            return silent();
        }
        question = thread.submit(source::ask);
        open = question;
        try {
            return question.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warn("{} does not answer; going on without it until it does", source.name());
            return silent();
        } catch (ExecutionException e) {
            throw new IllegalStateException(String.valueOf(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return silent();
        }
    }

    private Answer<T> silent() {
        return new Answer.Silent<>("does not answer within " + LIMIT.toSeconds() + " s", "");
    }

    @Override
    public void close() {
        thread.execute(source::close);
        thread.shutdown();
    }
}
