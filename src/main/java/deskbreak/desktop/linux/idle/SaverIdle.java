// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.idle;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.freedesktop.dbus.types.UInt32;
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

/**
 * The idle time that the freedesktop screen saver service gives. KDE's tells it in milliseconds, others in seconds, several always say 0
 * or refuse (KDE's on Wayland), so it is believed only once two of its answers have lain as far apart as the questions.
 */
public final class SaverIdle implements Source<LastInput>, BusUser {
    private static final Service SERVICE = new Service("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
            "org.freedesktop.ScreenSaver");
    private static final List<Duration> UNITS = List.of(Duration.ofMillis(1), Duration.ofSeconds(1));
    /** Answers in whole seconds are off by up to one each. */
    private static final Duration TOLERANCE = Duration.ofMillis(1200);
    /** Answers that are closer together than this prove nothing. */
    private static final Duration APART = Duration.ofSeconds(4);

    private final LongSupplier nanos;
    private final Background<LastInput> asked;
    private final Proof proof = new Proof();
    private @Nullable BusLink link;
    private volatile @Nullable Bus open;
    private volatile String why = "has not answered yet";

    /** @param nanos such as {@link System#nanoTime} */
    public SaverIdle(LongSupplier nanos) {
        this.nanos = nanos;
        asked = new Background<>(new Asked(), "deskbreak-saver-idle", Duration.ZERO, Background.MOMENT, () -> {
        });
    }

    @Override
    public String name() {
        return "freedesktop screen saver";
    }

    @Override
    public Answer<LastInput> ask() {
        return open == null ? new Answer.Silent<>(why, "") : asked.ask();
    }

    @Override
    public void settle() {
        if (open != null) {
            asked.settle();
        }
    }

    @Override
    public void joined(BusLink keeper) {
        link = keeper;
    }

    @Override
    public void arrived(Bus bus) throws BusException {
        bus.listen(this, SERVICE.comesAndGoes(), signal -> {
            if (link != null) {
                link.again(this);
            }
        });
        proof.forget();
        open = SERVICE.runs(bus) ? bus : null;
        why = "is not running";
    }

    @Override
    public void lost(String reason) {
        open = null;
        why = reason;
    }

    @Override
    public void close() {
        asked.close();
    }

    /** Asks; on the background's thread. */
    final class Asked implements Source<LastInput> {
        @Override
        public String name() {
            return SaverIdle.this.name();
        }

        @Override
        public Answer<LastInput> ask() {
            Bus bus = open;
            if (bus == null) {
                return new Answer.Silent<>("is not running", "");
            }
            try {
                if (SERVICE.ask(bus, "GetSessionIdleTime", "") instanceof UInt32 number) {
                    return proof.judge(number.longValue(), nanos.getAsLong());
                }
                return new Answer.Silent<>("its idle time is no number", "");
            } catch (BusException e) {
                return new Answer.Silent<>(String.valueOf(e.getMessage()), "");
            }
        }
    }

    /** Whether what the service says is the time since the last input, and in which unit. */
    static final class Proof {
        private Optional<Duration> unit = Optional.empty();
        private Optional<Look> before = Optional.empty();

        private record Look(long number, long nanos) {}

        synchronized void forget() {
            unit = Optional.empty();
            before = Optional.empty();
        }

        synchronized Answer<LastInput> judge(long number, long now) {
            if (unit.isEmpty()) {
                unit = before.flatMap(look -> unit(number - look.number(), Duration.ofNanos(now - look.nanos())));
                before = Optional.of(new Look(number, now));
            }
            return unit.<Answer<LastInput>>map(u -> new Answer.Known<>(LastInput.ago(u.multipliedBy(number), now)))
                    .orElseGet(() -> new Answer.Silent<>("says " + number + ", which has not been seen to follow the clock yet", ""));
        }

        private static Optional<Duration> unit(long grown, Duration passed) {
            return passed.compareTo(APART) < 0
                    ? Optional.empty()
                    : UNITS.stream().filter(u -> u.multipliedBy(grown).minus(passed).abs().compareTo(TOLERANCE) <= 0).findFirst();
        }
    }
}
