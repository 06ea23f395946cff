// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.idle;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.UInt64;
import org.jspecify.annotations.Nullable;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Background;
import deskbreak.desktop.LastInput;
import deskbreak.desktop.Source;
import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.BusLink;
import deskbreak.desktop.linux.bus.BusUser;
import deskbreak.desktop.linux.bus.Service;
import deskbreak.desktop.linux.bus.Signal;

/**
 * The idle monitor of GNOME's window manager and its relatives, on Wayland and X11. While somebody is at work it is asked for the idle
 * time; once it has told of a pause nothing is asked until it tells of the next input.
 */
public final class IdleMonitor implements Source<LastInput>, BusUser {
    /** A pause that is longer than this is worth two signals; a shorter one costs less when it is asked about. */
    static final Duration PAUSE = Duration.ofSeconds(15);
    /** After a pause of at least this the next input is news that is not left to the next heartbeat. */
    static final Duration ABSENCE = Duration.ofMinutes(1);

    private final String name;
    private final Service service;
    private final Runnable changed;
    private final Background<LastInput> asked;
    private @Nullable BusLink link;
    private volatile State state = new Away("has not answered yet");
    /** The watch on pauses, for the link's thread alone; it stays over all of them. */
    private Optional<UInt32> pauseWatch = Optional.empty();
    /** The last watch that has told of something. */
    private @Nullable UInt32 fired;

    private sealed interface State {
    }

    private record Away(String why) implements State {}

    private record Working(Bus bus, LastInput seen) implements State {}

    /** @param inputWatch tells of the next input, once */
    private record Paused(Bus bus, LastInput seen, UInt32 inputWatch) implements State {}

    private IdleMonitor(String name, Service service, Runnable changed) {
        this.name = name;
        this.service = service;
        this.changed = changed;
        asked = new Background<>(new Asked(), "deskbreak-idle-monitor", Duration.ZERO, Background.MOMENT, () -> {
        });
    }

    /** All that speak this language; where one runs, the others do not. */
    public static List<IdleMonitor> all(Runnable changed) {
        return List.of(
                new IdleMonitor("GNOME's idle monitor",
                        new Service("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor"),
                        changed),
                new IdleMonitor("Cinnamon's idle monitor", new Service("org.cinnamon.Muffin.IdleMonitor",
                        "/org/cinnamon/Muffin/IdleMonitor/Core", "org.cinnamon.Muffin.IdleMonitor"), changed));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Answer<LastInput> ask() {
        return switch (state) {
            case Away(String why) -> new Answer.Silent<>(why, "");
            case Paused paused -> new Answer.Known<>(paused.seen());
            case Working(Bus bus, LastInput seen) -> switch (asked.ask()) {
                case Answer.Known<LastInput>(LastInput input) when input.nanos() - seen.nanos() < 0 -> new Answer.Known<>(seen);
                case Answer<LastInput> answer -> answer;
            };
        };
    }

    @Override
    public void settle() {
        if (state instanceof Working) {
            asked.settle();
        }
    }

    @Override
    public void joined(BusLink keeper) {
        link = keeper;
    }

    @Override
    public void arrived(Bus bus) throws BusException {
        bus.listen(this, service.comesAndGoes(), signal -> owner(signal));
        bus.listen(this, service.signal("WatchFired"), signal -> fired(signal));
        if (!service.runs(bus)) {
            become(new Away("is not running"));
            return;
        }
        if (pauseWatch.isEmpty()) {
            pauseWatch = Optional.of(watch(bus, "AddIdleWatch", "t", new UInt64(PAUSE.toMillis())));
        }
        look(bus);
    }

    /** With its program the watches have gone. */
    private void owner(Signal signal) {
        boolean gone = signal.arguments().size() == 3 && "".equals(signal.arguments().get(2));
        if (gone) {
            become(new Away("is gone"));
        }
        later(bus -> {
            pauseWatch = Optional.empty();
            if (!gone) {
                arrivedAgain();
            }
        });
    }

    private void arrivedAgain() {
        if (link != null) {
            link.again(this);
        }
    }

    private synchronized void fired(Signal signal) {
        if (!(signal.arguments().stream().findFirst().orElse(null) instanceof UInt32 watch)) {
            return;
        }
        fired = watch;
        if (state instanceof Paused paused && paused.inputWatch().equals(watch)) {
            returned(paused);
        } else if (!(state instanceof Paused)) {
            later(this::look);
        }
    }

    private void returned(Paused paused) {
        long now = System.nanoTime();
        become(new Working(paused.bus(), new LastInput(now)));
        if (paused.seen().idle(now).compareTo(ABSENCE) >= 0) {
            changed.run();
        }
    }

    /** Finds out whether this is a pause. The watch comes before the question, so that no input falls between them. */
    private void look(Bus bus) throws BusException {
        LastInput seen = idle(bus);
        if (seen.idle(System.nanoTime()).compareTo(PAUSE) < 0) {
            become(new Working(bus, seen));
            return;
        }
        UInt32 watch = watch(bus, "AddUserActiveWatch", "");
        pause(bus, idle(bus), watch);
    }

    private synchronized void pause(Bus bus, LastInput seen, UInt32 watch) {
        become(watch.equals(fired) ? new Working(bus, seen) : new Paused(bus, seen, watch));
    }

    private UInt32 watch(Bus bus, String member, String signature, Object... arguments) throws BusException {
        if (service.ask(bus, member, signature, arguments) instanceof UInt32 id) {
            return id;
        }
        throw new BusException(member + " gives no watch");
    }

    private LastInput idle(Bus bus) throws BusException {
        if (service.ask(bus, "GetIdletime", "") instanceof UInt64 millis) {
            return LastInput.ago(Duration.ofMillis(millis.longValue()), System.nanoTime());
        }
        throw new BusException("GetIdletime is no number");
    }

    private void later(BusLink.Task task) {
        if (link != null) {
            link.run(task);
        }
    }

    private synchronized void become(State next) {
        state = next;
    }

    /** The bus has gone, and with it all watches; or it answered nonsense, and another try begins anew. */
    @Override
    public void lost(String why) {
        pauseWatch = Optional.empty();
        become(new Away(why));
    }

    @Override
    public void close() {
        asked.close();
    }

    /** The question while somebody is at work; on the background's thread. */
    private final class Asked implements Source<LastInput> {
        @Override
        public String name() {
            return name;
        }

        @Override
        public Answer<LastInput> ask() {
            if (!(state instanceof Working working)) {
                return new Answer.Silent<>("is not running", "");
            }
            try {
                return new Answer.Known<>(idle(working.bus()));
            } catch (BusException e) {
                return new Answer.Silent<>(String.valueOf(e.getMessage()), "");
            }
        }
    }
}
