// SPDX-License-Identifier: Apache-2.0
package deskbreak.app.windows;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.agent.Commands;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;
import deskbreak.ui.preferences.Outside;

/**
 * Windows of a process of their own. It comes shortly before a prompt or when a window is asked for, and goes when there has been no window for
 * a while: what it used is the system's again, and the agent, which lives for weeks, never carries any of it. If it dies, so do its windows
 * and nothing else.
 */
public final class WindowsApart implements WindowHost, Link.Ear {
    private static final Logger LOG = LoggerFactory.getLogger(WindowsApart.class);
    /** Who closes one window often opens another. */
    static final Duration LINGER = Duration.ofSeconds(15);
    /** So long the next one waits after a process that ended by itself, and twice as long each time; not when the person asks for a window. */
    static final Duration RESPITE = Duration.ofSeconds(5);
    private static final int MOST_DOUBLED = 6;

    private final Link.Starter starter;
    private final Joints joints;
    private final LongSupplier nanos;
    /** What is to be opened once there is a status. */
    private final List<Window> waiting = new ArrayList<>();
    private @Nullable Status latest;
    private @Nullable Link link;
    private boolean windowsUp;
    private boolean prepared;
    private boolean standIn;
    private long lastUsed;
    private long restUntil;
    /** In a row, without a window in between. */
    private int failures;

    /**
     * What the windows are joined to in this process.
     *
     * @param erase erases the history
     * @param examine what each sensor and service says
     * @param dark whether the desktop wants dark windows
     * @param moves whether the desktop lets things move
     * @param noCard whether the prompt is shown by something else than the card
     * @param startable whether the program that would be started is this one still
     */
    public record Joints(Commands commands, Supplier<CompletableFuture<Reply>> erase, Supplier<CompletableFuture<Outside.Checkup>> examine,
            BooleanSupplier dark, BooleanSupplier moves, Predicate<Status> noCard, BooleanSupplier startable) {}

    /**
     * @param command starts the process
     * @param hello what it is told first of all
     */
    public WindowsApart(List<String> command, ToWindows.Hello hello, Joints joints) {
        this(ear -> ChildProcess.start(command, hello, ear), joints, System::nanoTime);
    }

    WindowsApart(Link.Starter starter, Joints joints, LongSupplier nanos) {
        this.starter = starter;
        this.joints = joints;
        this.nanos = nanos;
        lastUsed = nanos.getAsLong();
        restUntil = lastUsed;
    }

    @Override
    public synchronized void show(Status status) {
        latest = status;
        boolean soon = Need.soon(status, joints.noCard());
        if (soon || standIn || Need.now(status, joints.noCard())) {
            begin();
        }
        waiting.forEach(this::open);
        waiting.clear();
        send(status);
        if (soon && link != null && !prepared) {
            link.tell(new ToWindows.Prepare());
            prepared = true;
        }
        endIfIdle();
    }

    /** What asked for the process keeps it, even where none can be had now. */
    private void begin() {
        lastUsed = nanos.getAsLong();
        if (link != null || lastUsed - restUntil < 0 || !joints.startable().getAsBoolean()) {
            return;
        }
        try {
            link = starter.start(this);
            windowsUp = false;
            prepared = false;
        } catch (IOException e) {
            failed(String.valueOf(e.getMessage()));
        }
    }

    private void send(Status status) {
        if (link != null) {
            link.tell(new ToWindows.Show(status, new ToWindows.Surroundings(joints.dark().getAsBoolean(), joints.moves().getAsBoolean(),
                    joints.noCard().test(status), standIn)));
        }
    }

    private void failed(String how) {
        restUntil = nanos.getAsLong() + (RESPITE.toNanos() << Math.min(failures, MOST_DOUBLED));
        if (failures == 0) {
            LOG.warn("The process that draws the windows failed ({}); it is tried again when a window is needed", how);
        }
        failures++;
    }

    private void endIfIdle() {
        if (link != null && !windowsUp && nanos.getAsLong() - lastUsed >= LINGER.toNanos()) {
            link.end();
            link = null;
        }
    }

    @Override
    public synchronized void open(Window window) {
        if (latest == null) {
            waiting.add(window);
            return;
        }
        // The person asks: whatever went wrong before is tried again.
        restUntil = nanos.getAsLong();
        begin();
        if (link != null) {
            send(latest);
            link.tell(new ToWindows.Open(window));
        }
    }

    @Override
    public synchronized void expect() {
        if (latest != null) {
            begin();
            send(latest);
        }
    }

    @Override
    public synchronized boolean up() {
        return link != null;
    }

    @Override
    public synchronized void standIn(boolean needed) {
        standIn = needed;
        showAgain();
    }

    @Override
    public synchronized void themeChanged() {
        showAgain();
    }

    private void showAgain() {
        if (latest != null) {
            show(latest);
        }
    }

    @Override
    public synchronized void close() {
        if (link != null) {
            link.end();
            link = null;
        }
    }

    @Override
    public void heard(FromWindows message, Link from) {
        switch (message) {
            case FromWindows.Ask(var id, var command) -> answer(id, joints.commands().send(command), from);
            case FromWindows.Erase(var id) -> answer(id, joints.erase().get(), from);
            case FromWindows.Examine(var id) -> examine(id, from);
            case FromWindows.Up(var any) -> windows(any, from);
        }
    }

    private static void answer(long id, CompletableFuture<Reply> reply, Link to) {
        var unused = reply.thenAccept(r -> to.tell(new ToWindows.Answered(id, r)));
    }

    private void examine(long id, Link to) {
        var unused = joints.examine().get().thenApply(found -> (ToWindows) new ToWindows.Examined(id, found))
                .exceptionally(e -> new ToWindows.Answered(id, Reply.refused("failed", String.valueOf(e.getMessage()))))
                .thenAccept(to::tell);
    }

    private synchronized void windows(boolean any, Link from) {
        if (from.equals(link)) {
            windowsUp = any;
            lastUsed = nanos.getAsLong();
            failures = any ? 0 : failures;
        }
    }

    @Override
    public synchronized void gone(Link ended, String how) {
        if (ended.equals(link)) {
            link = null;
            failed(how);
        }
    }
}
