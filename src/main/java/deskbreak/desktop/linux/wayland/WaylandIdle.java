// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.wayland;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Background;
import deskbreak.desktop.LastInput;
import deskbreak.desktop.Source;

/**
 * Time since the last input, from a Wayland compositor that tells when a seat is idle and when it no longer is. A thread sleeps in the
 * socket; while nothing changes nobody is woken. Inputs from before the agent came are not known. A compositor that goes, hangs or talks
 * nonsense is tried again at growing intervals, when somebody asks.
 */
public final class WaylandIdle implements Source<LastInput> {
    private static final Logger LOG = LoggerFactory.getLogger(WaylandIdle.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    /** After a gap this long the agent looks seldom and is told that somebody is back. */
    private static final Duration LONG_GAP = Duration.ofSeconds(30);

    /** How long it may look as if there were input all the time before the compositor is asked whether it is still there. */
    private static final Duration PING_AFTER = Duration.ofSeconds(30);

    private final Optional<Path> socket;
    private final Runnable changed;
    private final LongSupplier nanos;
    private @Nullable Link link;
    private String why = "has not answered yet";
    private Duration pause = Duration.ZERO;
    private long tryAgainAt;
    private @Nullable LastInput known;
    private boolean lost;
    private boolean closed;

    /** @param changed called on the reading thread when input comes after a long gap */
    public WaylandIdle(Map<String, String> environment, Runnable changed) {
        this(environment, changed, System::nanoTime);
    }

    WaylandIdle(Map<String, String> environment, Runnable changed, LongSupplier nanos) {
        this.changed = changed;
        this.nanos = nanos;
        tryAgainAt = nanos.getAsLong();
        String session = "wayland".equals(environment.get("XDG_SESSION_TYPE")) ? "wayland-0" : "";
        String name = environment.getOrDefault("WAYLAND_DISPLAY", session);
        String folder = environment.getOrDefault("XDG_RUNTIME_DIR", "/run/user");
        socket = name.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder).resolve(name));
    }

    @Override
    public String name() {
        Link open = link;
        return open == null || open.protocol.isEmpty() ? "Wayland idle notification" : "Wayland " + open.protocol;
    }

    @Override
    public Answer<LastInput> ask() {
        return answer(Background.MOMENT);
    }

    @Override
    public void settle() {
        answer(Background.LIMIT);
    }

    /** @param patience how long to wait for a compositor that has just been asked for the first time */
    private synchronized Answer<LastInput> answer(Duration patience) {
        if (socket.isEmpty()) {
            return new Answer.Silent<>("this is no Wayland session", "");
        }
        long now = nanos.getAsLong();
        if (link == null && !closed && now - tryAgainAt >= 0) {
            link = new Link(socket.get(), now);
            Thread.ofPlatform().name("deskbreak-wayland").daemon().start(link);
        }
        Link open = awaitFirst(patience);
        if (open == null) {
            return new Answer.Silent<>(why, "");
        }
        if (hangs(open)) {
            ended(open, "the compositor does not answer within " + Background.LIMIT.toSeconds() + " s", longer());
        }
        return open.ready && !open.over ? new Answer.Known<>(latest(open)) : new Answer.Silent<>(why, "");
    }

    private boolean hangs(Link open) {
        long now = nanos.getAsLong();
        try {
            return open.ready ? open.hangs(now) : now - open.began >= Background.LIMIT.toNanos();
        } catch (IOException e) {
            // the reading thread notices it too, and says so
            return false;
        }
    }

    private @Nullable Link awaitFirst(Duration patience) {
        Link open = link;
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (open != null && open.equals(link) && !open.ready) {
                long left = end - System.nanoTime();
                if (left <= 0 || nanos.getAsLong() - open.began >= patience.toNanos()) {
                    return open;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return link;
    }

    /** Never goes back, also not over a new connection, which knows nothing of what was before it. */
    private LastInput latest(Link open) {
        long now = nanos.getAsLong();
        LastInput best = known;
        for (Activity seat : open.seats.values()) {
            long last = seat.lastInput(now);
            best = best == null || last - best.nanos() > 0 ? new LastInput(last) : best;
        }
        LastInput latest = best == null ? new LastInput(open.began - Activity.QUIET.toNanos()) : best;
        known = latest;
        return latest;
    }

    private synchronized void ended(Link ending, String reason, Duration next) {
        ending.hangUp();
        if (!ending.equals(link)) {
            return;
        }
        link = null;
        why = reason;
        pause = next;
        tryAgainAt = nanos.getAsLong() + next.toNanos();
        if (ending.ready && !closed) {
            lost = true;
            LOG.warn("Wayland idle notification: {}; going on without it", reason);
        }
        notifyAll();
    }

    private synchronized Duration longer() {
        Duration doubled = pause.multipliedBy(2);
        return pause.isZero() ? FIRST_PAUSE : doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    @Override
    public synchronized void close() {
        closed = true;
        Link open = link;
        if (open != null) {
            ended(open, "closed", LONGEST_PAUSE);
        }
    }

    /** One connection, from its begin to its end. */
    private final class Link implements Runnable, IdleNews.Listener {
        private final Path at;
        private final long began;
        private final Map<Integer, Activity> seats = new HashMap<>();
        private @Nullable SocketChannel channel;
        private volatile @Nullable IdleNews news;
        private long heard = nanos.getAsLong();
        private boolean pinged;
        private boolean over;
        private boolean ready;
        private volatile String protocol = "";

        Link(Path at, long began) {
            this.at = at;
            this.began = began;
        }

        @Override
        public void run() {
            try (SocketChannel open = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                synchronized (WaylandIdle.this) {
                    channel = open;
                    if (over) {
                        return;
                    }
                }
                open.connect(UnixDomainSocketAddress.of(at));
                IdleNews talk = new IdleNews(new Wire(open), this);
                news = talk;
                while (true) {
                    talk.take();
                    heard();
                }
            } catch (IdleNews.NotOffered e) {
                ended(this, "the compositor offers neither ext-idle-notify-v1 nor org_kde_kwin_idle", LONGEST_PAUSE);
            } catch (Wire.Malformed e) {
                ended(this, String.valueOf(e.getMessage()), longer());
            } catch (IOException | RuntimeException e) {
                ended(this, "no compositor answers on " + at, longer());
            }
        }

        private void heard() {
            synchronized (WaylandIdle.this) {
                heard = nanos.getAsLong();
                pinged = false;
            }
        }

        /** One that hangs would seem to see input for ever. Asked seldom, and never in a pause, so that it wakes nobody then. */
        boolean hangs(long now) throws IOException {
            IdleNews talk = news;
            if (pinged) {
                return now - heard >= PING_AFTER.plus(Background.LIMIT).toNanos();
            }
            if (talk != null && now - heard >= PING_AFTER.toNanos() && !seats.values().stream().allMatch(Activity::quiet)) {
                pinged = true;
                heard = now - PING_AFTER.toNanos();
                talk.ping();
            }
            return false;
        }

        /** Ends the thread, which sleeps in the channel. */
        void hangUp() {
            over = true;
            SocketChannel open = channel;
            if (open != null) {
                try {
                    open.close();
                } catch (IOException e) {
                    LOG.debug("Wayland", e);
                }
            }
        }

        @Override
        public void ready(String words) {
            synchronized (WaylandIdle.this) {
                ready = true;
                protocol = words;
                pause = Duration.ZERO;
                if (lost) {
                    LOG.info("Wayland idle notification works again");
                    lost = false;
                }
                WaylandIdle.this.notifyAll();
            }
        }

        @Override
        public void seat(int seat) {
            synchronized (WaylandIdle.this) {
                long now = nanos.getAsLong();
                long before = now - Activity.QUIET.toNanos();
                seats.put(seat, new Activity(now, known == null || known.nanos() - before > 0 ? before : known.nanos()));
            }
        }

        @Override
        public void seatGone(int seat) {
            synchronized (WaylandIdle.this) {
                latest(this);
                seats.remove(seat);
            }
        }

        @Override
        public void idled(int seat) {
            synchronized (WaylandIdle.this) {
                Objects.requireNonNull(seats.get(seat)).idled(nanos.getAsLong());
            }
        }

        @Override
        public void resumed(int seat) {
            Duration gap;
            synchronized (WaylandIdle.this) {
                gap = Objects.requireNonNull(seats.get(seat)).resumed(nanos.getAsLong());
            }
            if (gap.compareTo(LONG_GAP) >= 0) {
                changed.run();
            }
        }

    }
}
