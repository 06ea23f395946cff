// SPDX-License-Identifier: Apache-2.0
package deskbreak.app.windows;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongFunction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.agent.Command;
import deskbreak.agent.Commands;
import deskbreak.agent.Reply;
import deskbreak.ui.preferences.Outside;

/** The agent, as the process that draws its windows holds it. */
public final class AgentLink implements Commands {
    private static final Logger LOG = LoggerFactory.getLogger(AgentLink.class);

    private final InputStream in;
    private final OutputStream out;
    private final Wire wire = new Wire();
    private final AtomicLong ids = new AtomicLong();
    private final Map<Long, CompletableFuture<Reply>> asked = new ConcurrentHashMap<>();
    private final Map<Long, CompletableFuture<Outside.Checkup>> examining = new ConcurrentHashMap<>();

    public AgentLink(InputStream in, OutputStream out) {
        this.in = new BufferedInputStream(in);
        this.out = new BufferedOutputStream(out);
    }

    /** What the agent says first; empty when it says nothing or something else. */
    public Optional<ToWindows.Hello> hello() {
        try {
            return next().filter(ToWindows.Hello.class::isInstance).map(ToWindows.Hello.class::cast);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Hands on what the agent says until it says no more; its answers go to who has asked.
     *
     * @throws IOException when what it says is not understood
     */
    public void follow(Consumer<ToWindows> told) throws IOException {
        for (Optional<ToWindows> next = next(); next.isPresent(); next = next()) {
            switch (next.get()) {
                case ToWindows.Answered(var id, var reply) -> answered(id, reply);
                case ToWindows.Examined(var id, var checkup) ->
                    Optional.ofNullable(examining.remove(id)).ifPresent(f -> f.complete(checkup));
                case ToWindows other -> told.accept(other);
            }
        }
    }

    private Optional<ToWindows> next() throws IOException {
        try {
            return Optional.of(wire.read(in, ToWindows.class));
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    private void answered(long id, Reply reply) {
        Optional.ofNullable(asked.remove(id)).ifPresent(f -> f.complete(reply));
        Optional.ofNullable(examining.remove(id)).ifPresent(f -> f.completeExceptionally(new IllegalStateException(reply.message())));
    }

    @Override
    public CompletableFuture<Reply> send(Command command) {
        return ask(asked, id -> new FromWindows.Ask(id, command));
    }

    /** Erases the history. */
    public CompletableFuture<Reply> erase() {
        return ask(asked, FromWindows.Erase::new);
    }

    /** What each sensor and service says; takes some seconds. */
    public CompletableFuture<Outside.Checkup> examine() {
        return ask(examining, FromWindows.Examine::new);
    }

    /** Says whether any window is up now. */
    public void up(boolean any) {
        tell(new FromWindows.Up(any));
    }

    private <T> CompletableFuture<T> ask(Map<Long, CompletableFuture<T>> open, LongFunction<FromWindows> question) {
        long id = ids.incrementAndGet();
        CompletableFuture<T> answer = new CompletableFuture<>();
        open.put(id, answer);
        tell(question.apply(id));
        return answer;
    }

    private synchronized void tell(FromWindows message) {
        try {
            wire.write(out, FromWindows.class, message);
        } catch (IOException e) {
            // The agent has gone: follow() ends, and this process with it.
            LOG.debug("Nobody hears: {}", e.getMessage());
        }
    }
}
