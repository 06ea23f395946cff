// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.edge;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import deskbreak.agent.Command;
import deskbreak.agent.Commands;
import deskbreak.agent.Faces;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;

/**
 * The event-dispatch border. Status comes in on the agent's thread and reaches the views on the event-dispatch thread,
 * the latest one only: a view that was slow misses what is out of date. Commands leave through {@link #ask}, and their
 * replies come back on the event-dispatch thread.
 */
public final class Crossing implements Faces, Asks {
    private final Commands commands;
    private final AtomicReference<@Nullable Status> arriving = new AtomicReference<>();
    private final List<Consumer<Status>> views = new ArrayList<>();
    private Optional<Status> latest = Optional.empty();

    public Crossing(Commands commands) {
        this.commands = commands;
    }

    /** From any thread; returns at once. */
    @Override
    public void show(Status status) {
        if (arriving.getAndSet(status) == null) {
            EventQueue.invokeLater(this::deliver);
        }
    }

    private void deliver() {
        Status status = arriving.getAndSet(null);
        if (status != null) {
            latest = Optional.of(status);
            List.copyOf(views).forEach(view -> view.accept(status));
        }
    }

    /** The status the views show now. */
    public Optional<Status> latest() {
        check();
        return latest;
    }

    /** Shows {@code view} every status from now on, and the latest one at once. */
    public void watch(Consumer<Status> view) {
        check();
        views.add(view);
        latest.ifPresent(view);
    }

    public void unwatch(Consumer<Status> view) {
        check();
        views.remove(view);
    }

    @Override
    public void ask(Command command, Consumer<Reply> then) {
        check();
        var unused = commands.send(command).thenAccept(reply -> onScreen(() -> then.accept(reply)));
    }

    /** Runs {@code task} on the event-dispatch thread: at once when this is it, else soon. */
    public static void onScreen(Runnable task) {
        if (EventQueue.isDispatchThread()) {
            task.run();
        } else {
            EventQueue.invokeLater(task);
        }
    }

    /** Runs {@code task} on the event-dispatch thread once it is done with what it does now. */
    public static void afterwards(Runnable task) {
        EventQueue.invokeLater(task);
    }

    /**
     * Fails where a view is touched from outside.
     *
     * @throws IllegalStateException on any other thread than the event-dispatch thread
     */
    public static void check() {
        if (!EventQueue.isDispatchThread()) {
            throw new IllegalStateException("windows belong to the event-dispatch thread, not to " + Thread.currentThread().getName());
        }
    }
}
