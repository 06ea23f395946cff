// SPDX-License-Identifier: Apache-2.0
package deskbreak.control;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client of the control server: reads a line, has it answered, writes the answer, and only then looks at the next line. All
 * calls come from the server's thread.
 */
final class Connection {
    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    /** The longest request, without its line feed. */
    static final int LONGEST = 64 * 1024;
    private static final int REQUESTS_A_SECOND = 50;

    private final SocketChannel channel;
    private final SelectionKey key;
    private final Pacer pacer;
    private final long patience;
    private ByteBuffer in = ByteBuffer.allocate(1024);
    private ByteBuffer out = ByteBuffer.allocate(0);
    private Optional<CompletableFuture<byte[]>> pending = Optional.empty();
    private boolean last;
    private long deadline;

    /** @param patience how long a client may take for a request or for reading its answer */
    Connection(SocketChannel channel, SelectionKey key, Duration patience, long now) {
        this.channel = channel;
        this.key = key;
        this.patience = patience.toNanos();
        this.pacer = new Pacer(REQUESTS_A_SECOND, now);
        this.deadline = now + this.patience;
    }

    /** Does whatever can be done now, and says how many nanoseconds from now it wants to be asked again at the latest; negative when it has ended. */
    long work(Answering answering, Runnable answered, long now) {
        try {
            boolean more = now - deadline < 0 && exchange(answering, answered, now);
            if (more) {
                return Math.max(1, Math.min(deadline - now, throttled(now) ? pacer.delay(now) : Long.MAX_VALUE));
            }
        } catch (IOException e) {
            // The client has gone; nobody is left to tell.
        } catch (RuntimeException e) {
            LOG.error("a client of the control socket was dropped", e);
        }
        close();
        return -1;
    }

    private boolean exchange(Answering answering, Runnable answered, long now) throws IOException {
        boolean open = true;
        if (idle() && key.isReadable() && !throttled(now)) {
            open = read();
        }
        while (flush(now) && nextRequest(answering, answered, now)) {
            // One request after another, as long as they are answered at once.
        }
        key.interestOps(out.hasRemaining() ? SelectionKey.OP_WRITE : idle() && !throttled(now) ? SelectionKey.OP_READ : 0);
        return !(last && !out.hasRemaining()) && (open || !idle());
    }

    private boolean idle() {
        return pending.isEmpty() && !out.hasRemaining();
    }

    private boolean throttled(long now) {
        return pacer.delay(now) > 0;
    }

    private boolean read() throws IOException {
        if (!in.hasRemaining()) {
            in = ByteBuffer.allocate(Math.min(2 * in.capacity(), LONGEST + 1)).put(in.flip());
        }
        return channel.read(in) >= 0;
    }

    /** Writes what is there to write; whether the way is free for the next request. */
    private boolean flush(long now) throws IOException {
        if (pending.isPresent() && pending.get().isDone()) {
            out = ByteBuffer.wrap(pending.get().join());
            pending = Optional.empty();
            deadline = now + patience;
        }
        if (out.hasRemaining()) {
            channel.write(out);
        }
        return idle() && !last;
    }

    /** Hands the next whole line on; whether there was one and its answer is there already. */
    private boolean nextRequest(Answering answering, Runnable answered, long now) {
        int end = lineEnd();
        if (throttled(now)) {
            return false;
        }
        if (end < 0) {
            last = in.position() > LONGEST;
            pending = last ? Optional.of(CompletableFuture.completedFuture(Answering.refusal(new Refused("too-long")))) : pending;
            return last;
        }
        byte[] line = Arrays.copyOf(in.array(), end);
        in.limit(in.position()).position(end + 1).compact();
        pacer.take();
        CompletableFuture<byte[]> answer = answering.answer(line);
        pending = Optional.of(answer);
        if (!answer.isDone()) {
            var unused = answer.whenComplete((bytes, error) -> answered.run());
        }
        return answer.isDone();
    }

    private int lineEnd() {
        for (int i = 0; i < in.position(); i++) {
            if (in.array()[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** When the client's patience ends, by {@link System#nanoTime}: the one with the earliest has been of the least use. */
    long deadline() {
        return deadline;
    }

    void close() {
        key.cancel();
        try {
            channel.close();
        } catch (IOException e) {
            // It is closed as far as we are concerned.
        }
    }
}
