// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.bus;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a bus for those who live on it: connects, tells them, and connects again with growing pauses when the bus dies or hangs.
 * One daemon thread, asleep unless there is something to do.
 */
public final class BusLink implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BusLink.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final String name;
    private final List<String> addresses;
    private final List<BusUser> users;
    private final LinkedBlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private final Map<BusUser, Retry> retries = new HashMap<>();
    private final CompletableFuture<Void> settled = new CompletableFuture<>();
    private final Thread thread;
    private volatile boolean closed;

    /** Work for the link's thread. */
    @FunctionalInterface
    public interface Task {
        void run(Bus bus) throws BusException;
    }

    /** @param addresses as in {@code DBUS_SESSION_BUS_ADDRESS}, tried in turn */
    public BusLink(String name, List<String> addresses, List<BusUser> users) {
        this.name = name;
        this.addresses = List.copyOf(addresses);
        this.users = List.copyOf(users);
        thread = Thread.ofPlatform().name("deskbreak-" + name.replace(' ', '-')).daemon().unstarted(this::keep);
    }

    public void start() {
        users.forEach(user -> user.joined(this));
        thread.start();
    }

    /** Runs this on the link's thread, in order; never when the bus is gone by then. */
    public void run(Task task) {
        tasks.add(task);
    }

    /** Waits until everybody has had a first answer or a first refusal. */
    public void settle(Duration limit) {
        try {
            settled.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.debug("The {} has not settled yet", name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep() {
        Retry retry = new Retry();
        while (!closed) {
            try (Bus bus = connect()) {
                if (retry.failed()) {
                    LOG.info("The {} is back", name);
                }
                retry.reset();
                live(bus);
                lost("the " + name + " is gone");
            } catch (BusException e) {
                lost("no " + name + ": " + e.getMessage());
            } catch (InterruptedException e) {
                return;
            }
            settled.complete(null);
            if (!closed && !pause(retry)) {
                return;
            }
        }
    }

    private boolean pause(Retry retry) {
        try {
            if (!retry.failed()) {
                LOG.warn("Lost or never found the {}; looking for it again from time to time", name);
            }
            retry.put();
            Thread.sleep(retry.left());
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private Bus connect() throws BusException {
        if (addresses.isEmpty()) {
            throw new BusException("no address is known");
        }
        BusException first = null;
        for (String address : addresses) {
            try {
                return Bus.connect(address);
            } catch (BusException e) {
                first = first == null ? e : first;
            }
        }
        throw first == null ? new BusException("no address is known") : first;
    }

    private void live(Bus bus) throws InterruptedException {
        tasks.clear();
        retries.clear();
        bus.whenGone(() -> tasks.add(gone -> LOG.debug("{} gone", name)));
        users.forEach(user -> arrive(user, bus));
        settled.complete(null);
        while (bus.alive() && !closed) {
            Task task = next();
            if (task != null && bus.alive()) {
                run(task, bus);
            }
            retries.entrySet().stream().filter(e -> e.getValue().due()).map(Map.Entry::getKey).toList().forEach(user -> arrive(user, bus));
        }
    }

    private @Nullable Task next() throws InterruptedException {
        Duration left = retries.values().stream().map(Retry::left).min(Duration::compareTo).orElse(Duration.ZERO);
        return retries.isEmpty() ? tasks.take() : tasks.poll(left.toMillis() + 1, TimeUnit.MILLISECONDS);
    }

    private void run(Task task, Bus bus) {
        try {
            task.run(bus);
        } catch (BusException | RuntimeException e) {
            LOG.debug("{}: {}", name, e.toString());
        }
    }

    private void arrive(BusUser user, Bus bus) {
        if (!bus.alive()) {
            return;
        }
        try {
            user.arrived(bus);
            retries.remove(user);
        } catch (BusException | RuntimeException e) {
            if (!retries.containsKey(user)) {
                LOG.info("{}: {}", name, e.getMessage());
            }
            user.lost(String.valueOf(e.getMessage()));
            retries.computeIfAbsent(user, u -> new Retry()).put();
        }
    }

    private void lost(String why) {
        users.forEach(user -> user.lost(why));
    }

    /** Asks a user to begin anew, because what it talks to has come or gone. On the link's thread. */
    public void again(BusUser user) {
        run(bus -> arrive(user, bus));
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    /** Pauses that double. */
    private static final class Retry {
        private Duration pause = Duration.ZERO;
        private long at;

        boolean failed() {
            return !pause.isZero();
        }

        void reset() {
            pause = Duration.ZERO;
        }

        void put() {
            Duration doubled = pause.multipliedBy(2);
            pause = pause.isZero() ? FIRST_PAUSE : doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
            at = System.nanoTime() + pause.toNanos();
        }

        Duration left() {
            return Duration.ofNanos(Math.max(0, at - System.nanoTime()));
        }

        boolean due() {
            return left().isZero();
        }
    }
}
