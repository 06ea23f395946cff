// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A source outside of this process, which may be slow, hang or die, asked on a daemon thread of its own. Whoever asks gets the
 * latest answer and never waits for more than a moment. A question that is open for longer than {@link #LIMIT} is silence until it is
 * answered; after silence the pauses between the questions double. The thread is gone soon after nobody asks any more.
 */
public final class Background<T> implements Source<T> {
    /** How long anything outside this process may take to answer. */
    public static final Duration LIMIT = Duration.ofSeconds(2);
    /** How long somebody who asks waits for the fresh answer of a source that is usually quick. */
    public static final Duration MOMENT = Duration.ofMillis(200);

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration THREAD_STAYS = Duration.ofSeconds(20);

    private final Source<T> source;
    private final Duration fresh;
    private final Duration patience;
    private final Runnable changed;
    private final ThreadPoolExecutor thread;
    private Answer<T> latest = new Answer.Silent<>("has not answered yet", "");
    private @Nullable CompletableFuture<Void> open;
    private long openSince;
    private long askAgainAt = System.nanoTime();
    private Duration pause = Duration.ZERO;
    private boolean hangs;

    /**
     * @param source is asked on the thread alone
     * @param fresh for how long an answer is good enough
     * @param patience how long a question may hold up who asks, at most {@link #MOMENT}
     * @param changed called on the thread when an answer differs from the one before it
     */
    public Background(Source<T> source, String threadName, Duration fresh, Duration patience, Runnable changed) {
        this.source = source;
        this.fresh = fresh;
        this.patience = patience;
        this.changed = changed;
        thread = new ThreadPoolExecutor(1, 1, THREAD_STAYS.toMillis(), TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name(threadName).daemon().factory());
        thread.allowCoreThreadTimeOut(true);
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public Answer<T> ask() {
        CompletableFuture<Void> question = question(patience);
        if (question != null) {
            await(question, patience);
        }
        return latest();
    }

    /** Waits for the first answer, at most {@link #LIMIT}; for who has time, such as {@code doctor}. */
    @Override
    public void settle() {
        CompletableFuture<Void> question = question(LIMIT);
        if (question != null) {
            await(question, LIMIT);
        }
    }

    /** The open question, if it was asked less than that long ago. */
    private synchronized @Nullable CompletableFuture<Void> question(Duration ago) {
        long now = System.nanoTime();
        if (open != null) {
            return now - openSince < ago.toNanos() ? open : null;
        }
        if (now - askAgainAt < 0) {
            return null;
        }
        CompletableFuture<Void> question = new CompletableFuture<>();
        open = question;
        openSince = now;
        thread.execute(() -> answer(question));
        return question;
    }

    private void answer(CompletableFuture<Void> question) {
        Answer<T> answer;
        try {
            answer = source.ask();
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("{}", source.name(), e);
            answer = new Answer.Silent<>("failed: " + e, "");
        }
        boolean differs = take(answer);
        question.complete(null);
        if (differs) {
            changed.run();
        }
    }

    private synchronized boolean take(Answer<T> answer) {
        boolean differs = !answer.equals(latest);
        if (hangs) {
            LOG.info("{} answers again", source.name());
        } else if (answer instanceof Answer.Silent<T> silent && latest instanceof Answer.Known<T>) {
            LOG.warn("{}: {}; going on without it", source.name(), silent.why());
        }
        hangs = false;
        latest = answer;
        open = null;
        pause = answer instanceof Answer.Known<T> ? Duration.ZERO : longer();
        Duration next = pause.compareTo(fresh) > 0 ? pause : fresh;
        askAgainAt = System.nanoTime() + next.toNanos();
        return differs;
    }

    private Duration longer() {
        Duration doubled = pause.multipliedBy(2);
        return pause.isZero() ? FIRST_PAUSE : doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private synchronized Answer<T> latest() {
        if (open != null && System.nanoTime() - openSince >= LIMIT.toNanos()) {
            if (!hangs) {
                LOG.warn("{} does not answer; going on without it until it does", source.name());
            }
            hangs = true;
            return new Answer.Silent<>("does not answer within " + LIMIT.toSeconds() + " s", "");
        }
        return latest;
    }

    private static void await(CompletableFuture<Void> question, Duration limit) {
        try {
            question.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.trace("not yet", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.execute(source::close);
        thread.shutdown();
    }
}
