// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.freedesktop.dbus.types.UInt32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.desktop.Finding;
import deskbreak.desktop.Notice;
import deskbreak.desktop.Notices;
import deskbreak.desktop.TrayIconPainter;
import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.BusUser;
import deskbreak.desktop.linux.bus.Match;
import deskbreak.desktop.linux.bus.Signal;
import deskbreak.text.Messages;

/**
 * Our notification on the desktop's own server. The server is asked on a thread of its own, which is gone soon after, so that one that
 * hangs holds up neither the agent nor the others on the bus.
 */
public final class DesktopNotices implements Notices, BusUser {
    /** How long a server may take until something else is shown instead. */
    static final Duration PATIENCE = Duration.ofMillis(800);
    /** A press that comes sooner was meant for something else. */
    static final Duration SETTLE = Duration.ofMillis(500);

    private static final Logger LOG = LoggerFactory.getLogger(DesktopNotices.class);
    private static final String DAEMON = "org.freedesktop.DBus";
    private static final Duration THREAD_STAYS = Duration.ofSeconds(10);
    /** The reason of a notification that the person has closed. */
    private static final long BY_PERSON = 2;

    private final @Nullable TrayIconPainter painter;
    private final Executor late;
    private final LongSupplier nanos;
    private final ThreadPoolExecutor thread;
    private final Messages messages = Messages.of("desktop");
    private @Nullable NoticeServer server;
    private String whyNot = "has not answered yet";
    private Optional<Notice> wanted = Optional.empty();
    private Fate fate = Fate.LOST;
    private long number;
    private long upSince;
    private boolean failing;
    private Listener listener = NOBODY;

    /** What has become of the last notice. */
    private enum Fate {
        SENT, UP, CLOSED, LOST
    }

    /** @param painter paints the picture in the notification; null for none */
    public DesktopNotices(@Nullable TrayIconPainter painter) {
        this(painter, CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS), System::nanoTime);
    }

    /**
     * @param late runs what it is given when the server has been waited for long enough
     * @param nanos monotonic time in nanoseconds
     */
    DesktopNotices(@Nullable TrayIconPainter painter, Executor late, LongSupplier nanos) {
        this.painter = painter;
        this.late = late;
        this.nanos = nanos;
        thread = new ThreadPoolExecutor(1, 1, THREAD_STAYS.toMillis(), TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("deskbreak-notice").daemon().factory());
        thread.allowCoreThreadTimeOut(true);
    }

    @Override
    public synchronized void tell(Listener told) {
        listener = told;
    }

    @Override
    public void show(Notice notice) {
        synchronized (this) {
            boolean inPlace = fate == Fate.UP && number > 0;
            boolean closed = fate == Fate.CLOSED && wanted.isPresent();
            wanted = Optional.of(notice);
            if (closed) {
                return;
            }
            if (!inPlace) {
                // Who did not answer the last time is not waited for.
                fate = server == null || failing ? Fate.LOST : Fate.SENT;
            }
        }
        thread.execute(this::send);
        late.execute(() -> giveUp(notice));
    }

    private void send() {
        NoticeServer to;
        Notice notice;
        long replaces;
        synchronized (this) {
            if (server == null || wanted.isEmpty()) {
                return;
            }
            to = server;
            notice = wanted.get();
            replaces = number;
        }
        try {
            sent(to, to.show(notice, replaces));
        } catch (BusException | RuntimeException e) {
            failed(String.valueOf(e.getMessage()));
        }
    }

    private void sent(NoticeServer by, long given) {
        boolean stale;
        synchronized (this) {
            stale = wanted.isEmpty();
            number = stale ? 0 : given;
            fate = stale ? fate : Fate.UP;
            upSince = nanos.getAsLong();
            if (failing) {
                LOG.info("Notifications work again");
            }
            failing = false;
        }
        if (stale) {
            close(by, given);
        }
    }

    private void failed(String why) {
        lose(why, true);
    }

    /** The card takes over from a server that is slow, and stays when it answers after all. */
    private void giveUp(Notice notice) {
        boolean slow;
        synchronized (this) {
            slow = fate == Fate.SENT && wanted.equals(Optional.of(notice));
        }
        if (slow) {
            lose("no answer yet", true);
        }
    }

    private void lose(String why, boolean fault) {
        Listener told;
        synchronized (this) {
            if (fault && !failing) {
                LOG.warn("No notification could be shown ({}); the card comes instead", why);
            }
            failing |= fault;
            fate = Fate.LOST;
            told = wanted.isPresent() ? listener : null;
        }
        if (told != null) {
            told.changed();
        }
    }

    @Override
    public synchronized void withdraw() {
        wanted = Optional.empty();
        thread.execute(() -> {
            NoticeServer from;
            long up;
            synchronized (this) {
                from = wanted.isEmpty() ? server : null;
                up = number;
                number = from == null ? number : 0;
            }
            if (from != null && up > 0) {
                close(from, up);
            }
        });
    }

    private static void close(NoticeServer by, long number) {
        try {
            by.close(number);
        } catch (BusException e) {
            LOG.debug("closing", e);
        }
    }

    @Override
    public synchronized boolean carried() {
        return fate != Fate.LOST;
    }

    @Override
    public void arrived(Bus bus) throws BusException {
        bus.listen(new Match(DAEMON, "/org/freedesktop/DBus", DAEMON, "NameOwnerChanged", NoticeServer.NAME),
                signal -> ownerChanged(bus));
        bus.listen(new Match(NoticeServer.NAME, NoticeServer.PATH, NoticeServer.NAME, "ActionInvoked"), this::pressed);
        bus.listen(new Match(NoticeServer.NAME, NoticeServer.PATH, NoticeServer.NAME, "NotificationClosed"), this::closed);
        synchronized (this) {
            server = new NoticeServer(bus, painter);
            failing = false;
        }
    }

    /** Whoever comes next knows nothing of ours, and may be able to do other things. */
    private void ownerChanged(Bus bus) {
        boolean was;
        synchronized (this) {
            server = new NoticeServer(bus, painter);
            was = number > 0;
            number = 0;
            failing = false;
        }
        if (was) {
            lose("the server is gone", false);
        }
    }

    @Override
    public void lost(String why) {
        synchronized (this) {
            server = null;
            whyNot = why;
            number = 0;
        }
        lose(why, false);
    }

    private void pressed(Signal signal) {
        List<Object> told = signal.arguments();
        if (told.size() != 2 || !ours(told) || !(told.get(1) instanceof String key)) {
            return;
        }
        Listener to;
        String meant;
        synchronized (this) {
            boolean known = key.equals(Notice.OPEN)
                    || wanted.stream().flatMap(w -> w.buttons().stream()).anyMatch(button -> button.key().equals(key));
            to = known && wanted.isPresent() ? listener : null;
            // Pressed too soon to be meant, it opens the card, which asks again.
            meant = nanos.getAsLong() - upSince < SETTLE.toNanos() ? Notice.OPEN : key;
        }
        if (to != null) {
            to.pressed(meant);
        }
    }

    private synchronized boolean ours(List<Object> told) {
        return number > 0 && told.getFirst() instanceof UInt32 which && which.longValue() == number;
    }

    /** Closed by the person it is no answer, and shown no more; otherwise something else has to stand in. */
    private void closed(Signal signal) {
        List<Object> told = signal.arguments();
        if (told.size() != 2 || !ours(told)) {
            return;
        }
        boolean byPerson = told.get(1) instanceof UInt32 reason && reason.longValue() == BY_PERSON;
        synchronized (this) {
            number = 0;
            fate = byPerson ? Fate.CLOSED : fate;
        }
        if (!byPerson) {
            lose("closed", false);
        }
    }

    /** For {@code doctor}; asks the server and waits for it. */
    public Finding finding() {
        NoticeServer asked;
        synchronized (this) {
            asked = server;
        }
        try {
            if (asked == null) {
                throw new BusException(whyNot);
            }
            String name = asked.name();
            boolean buttons = asked.capabilities().contains("actions");
            return Finding.of("notifications", name, messages.get(buttons ? "notice.buttons" : "notice.no-buttons"));
        } catch (BusException e) {
            return new Finding("notifications", "", "", List.of(new Finding.Attempt(NoticeServer.NAME, String.valueOf(e.getMessage()))),
                    messages.get("notice.advice"));
        }
    }
}
