// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A source outside of this process, which may be slow, hang or die, asked on a daemon thread of its own. Whoever asks gets the
 * latest answer and never waits for more than a moment, and not even that for a source that took longer the last time. A question
 * that is open for longer than {@link #LIMIT} is interrupted, and silence until it is answered; after silence the pauses between the
 * questions double. The thread is gone soon after nobody asks any more.
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
    private final LongSupplier nanos;
    private final Complaint complaint;
    private final ThreadPoolExecutor thread;
    private Answer<T> latest = new Answer.Silent<>("has not answered yet", "");
    private @Nullable Question open;
    private @Nullable Thread asking;
    private long askAgainAt;
    private Duration pause = Duration.ZERO;
    private boolean quick = true;
    private boolean hangs;
    private boolean closed;

    private record Question(CompletableFuture<Void> answered, long since) {}

    /**
     * @param source is asked on the thread alone
     * @param fresh for how long an answer is good enough
     * @param patience how long a question may hold up who asks, at most {@link #MOMENT}
     * @param changed called on the thread when an answer differs from the one before it
     */
    public Background(Source<T> source, String threadName, Duration fresh, Duration patience, Runnable changed) {
        this(source, threadName, fresh, patience, changed, System::nanoTime);
    }

    /** The same with a clock like {@link System#nanoTime}. */
    Background(Source<T> source, String threadName, Duration fresh, Duration patience, Runnable changed, LongSupplier nanos) {
        this.source = source;
        this.fresh = fresh;
        this.patience = patience;
        this.changed = changed;
        this.nanos = nanos;
        complaint = new Complaint(LOG, nanos);
        askAgainAt = nanos.getAsLong();
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
        Question question = question();
        if (question != null && quick()) {
            await(question, patience);
        }
        return latest();
    }

    /** Asks now, whatever pause the source is in: the person who looks may just have mended it. */
    @Override
    public synchronized void begin() {
        if (open == null) {
            pause = Duration.ZERO;
            askAgainAt = nanos.getAsLong();
            question();
        }
    }

    /** Waits for the answer to the question that is open, until it has had its {@link #LIMIT}; for who has time, such as {@code doctor}. */
    @Override
    public void settle() {
        Question question = question();
        if (question != null) {
            await(question, LIMIT);
        }
    }

    private synchronized boolean quick() {
        return quick;
    }

    /** The open question, asked now if it is time; none while the latest answer is good enough or the source is given a pause. */
    private synchronized @Nullable Question question() {
        if (open == null && !closed && nanos.getAsLong() - askAgainAt >= 0) {
            Question question = new Question(new CompletableFuture<>(), nanos.getAsLong());
            open = question;
            thread.execute(() -> answer(question));
        }
        return open;
    }

    private void answer(Question question) {
        begun();
        Answer<T> answer;
        boolean fault = false;
        try {
            answer = source.ask();
        } catch (RuntimeException | Error e) {
            LOG.debug("{}", source.name(), e);
            answer = new Answer.Silent<>("failed: " + e, "");
            fault = true;
        }
        boolean differs = take(question, answer, fault);
        question.answered().complete(null);
        if (differs) {
            tell();
        }
    }

    private synchronized void begun() {
        asking = Thread.currentThread();
    }

    private synchronized boolean take(Question question, Answer<T> answer, boolean fault) {
        asking = null;
        // Whoever interrupted meant the question that is over.
        Thread.interrupted();
        boolean differs = !answer.equals(latest) || hangs;
        quick = nanos.getAsLong() - question.since() <= patience.toNanos();
        hangs = false;
        latest = answer;
        open = null;
        switch (answer) {
            case Answer.Known<T> known -> {
                complaint.answers(source.name());
                pause = Duration.ZERO;
            }
            case Answer.Silent<T> silent -> {
                complaint.silent(source.name(), silent.why(), fault);
                pause = longer();
            }
        }
        Duration next = pause.compareTo(fresh) > 0 ? pause : fresh;
        askAgainAt = nanos.getAsLong() + next.toNanos();
        return differs;
    }

    private Duration longer() {
        Duration doubled = pause.multipliedBy(2);
        return pause.isZero() ? FIRST_PAUSE : doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private void tell() {
        try {
            changed.run();
        } catch (RuntimeException e) {
            LOG.debug("{}: nobody takes the news", source.name(), e);
        }
    }

    private synchronized Answer<T> latest() {
        if (open == null || nanos.getAsLong() - open.since() < LIMIT.toNanos()) {
            return latest;
        }
        if (!hangs) {
            hangs = true;
            complaint.silent(source.name(), "does not answer", true);
            if (asking != null) {
                asking.interrupt();
            }
        }
        return new Answer.Silent<>("does not answer within " + LIMIT.toSeconds() + " s", "");
    }

    private void await(Question question, Duration limit) {
        try {
            question.answered().get(limit.toNanos() - (nanos.getAsLong() - question.since()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            LOG.trace("not yet", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            thread.execute(source::close);
            thread.shutdown();
        }
    }
}
