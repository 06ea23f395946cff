// SPDX-License-Identifier: Apache-2.0
package deskbreak.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Asks a running agent. Loads little, because each command of the command line starts a process of its own. */
public final class ControlClient {
    /** How long an agent may take for an answer, connecting included. */
    public static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER = 1 << 20;

    private final Path socket;
    private final Duration limit;

    public ControlClient(Path socket) {
        this(socket, LIMIT);
    }

    ControlClient(Path socket, Duration limit) {
        this.socket = socket;
        this.limit = limit;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Answered(Answer answer) implements Outcome {}

        /** Nobody listens. */
        record NoAgent() implements Outcome {}

        /** Somebody should listen but gives no answer. */
        record NoAnswer(String why) implements Outcome {}
    }

    /** Sends one request and waits for its answer, at most {@link #LIMIT}. */
    public Outcome ask(Request request) {
        if (!Files.exists(socket)) {
            return new Outcome.NoAgent();
        }
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            CountDownLatch done = new CountDownLatch(1);
            closeUnless(done, channel);
            try {
                return exchange(channel, request.line());
            } finally {
                done.countDown();
            }
        } catch (java.net.ConnectException e) {
            // The socket of an agent that was killed.
            return new Outcome.NoAgent();
        } catch (AsynchronousCloseException e) {
            return new Outcome.NoAnswer("no answer within " + limit.toSeconds() + " s");
        } catch (IOException e) {
            return new Outcome.NoAnswer(String.valueOf(e.getMessage()));
        }
    }

    /** A blocking channel knows no time limit but closing it. */
    private void closeUnless(CountDownLatch done, SocketChannel channel) {
        Thread.ofPlatform().daemon().name("time-limit").start(() -> {
            try {
                if (!done.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                    channel.close();
                }
            } catch (IOException | InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Outcome exchange(SocketChannel channel, byte[] request) throws IOException {
        channel.connect(UnixDomainSocketAddress.of(socket));
        ByteBuffer out = ByteBuffer.wrap(request);
        while (out.hasRemaining()) {
            channel.write(out);
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ByteBuffer in = ByteBuffer.allocate(8192);
        while (line.size() < LONGEST_ANSWER && channel.read(in) >= 0) {
            in.flip();
            while (in.hasRemaining()) {
                byte next = in.get();
                if (next == '\n') {
                    return answer(line.toByteArray());
                }
                line.write(next);
            }
            in.clear();
        }
        return new Outcome.NoAnswer("the connection ended before the answer did");
    }

    private static Outcome answer(byte[] line) {
        return Lines.read(line).map((Map<String, Object> fields) -> (Outcome) new Outcome.Answered(
                new Answer(new String(line, StandardCharsets.UTF_8), fields))).orElse(new Outcome.NoAnswer("the answer is not understood"));
    }
}
