// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.session;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Complaint;
import deskbreak.desktop.Source;
import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.BusLink;
import deskbreak.desktop.linux.bus.BusUser;
import deskbreak.desktop.linux.bus.Match;

/**
 * Lock, inactive session and sleep as logind tells them. It subscribes and never asks again; a bus or a logind that goes away takes what it
 * said with it.
 */
public final class Logind implements BusUser {
    public static final String NAME = "org.freedesktop.login1";
    private static final String ROOT = "/org/freedesktop/login1";
    private static final String MANAGER = NAME + ".Manager";
    private static final String SESSION = NAME + ".Session";
    private static final String PROPERTIES = "org.freedesktop.DBus.Properties";
    private static final String ADVICE = "Lock and sleep need logind (systemd or elogind) and the system message bus.";

    private final Map<String, String> environment;
    private final LongSupplier userId;
    private final Runnable changed;
    private final Complaint complaint = new Complaint(LoggerFactory.getLogger(Logind.class));
    private @Nullable BusLink link;
    private volatile State state = new State("has not answered yet");

    /** @param why why nothing is known; empty when the rest counts */
    private record State(String why, boolean hint, boolean active, boolean asleep, Optional<Long> lockAskedAt) {
        State(String why) {
            this(why, false, true, false, Optional.empty());
        }
    }

    /** @param lockAskedAt when a program asked for a lock that is not confirmed yet, by {@link System#nanoTime} */
    public record Lock(boolean locked, Optional<Long> lockAskedAt) {}

    public Logind(Map<String, String> environment, LongSupplier userId, Runnable changed) {
        this.environment = Map.copyOf(environment);
        this.userId = userId;
        this.changed = changed;
    }

    public Source<Lock> lock() {
        return source(now -> new Lock(now.hint() || !now.active(), now.lockAskedAt()));
    }

    public Source<Boolean> sleep() {
        return source(State::asleep);
    }

    private <T> Source<T> source(java.util.function.Function<State, T> part) {
        return new Source<>() {
            @Override
            public String name() {
                return "logind";
            }

            @Override
            public Answer<T> ask() {
                State now = state;
                return now.why().isEmpty() ? new Answer.Known<>(part.apply(now)) : new Answer.Silent<>(now.why(), ADVICE);
            }
        };
    }

    @Override
    public void joined(BusLink keeper) {
        link = keeper;
    }

    @Override
    public void arrived(Bus bus) throws BusException {
        bus.listen(new Match("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameOwnerChanged", NAME),
                signal -> ownerChanged(signal.arguments()));
        String session = session(bus);
        bus.listen(new Match(NAME, ROOT, MANAGER, "PrepareForSleep"), signal -> asleep(signal.arguments()));
        bus.listen(new Match(NAME, session, SESSION, "Lock"), signal -> lockAsked(Optional.of(System.nanoTime())));
        bus.listen(new Match(NAME, session, SESSION, "Unlock"), signal -> lockAsked(Optional.empty()));
        bus.listen(new Match(NAME, session, PROPERTIES, "PropertiesChanged"), signal -> propertiesChanged(signal.arguments()));
        boolean hint = flag(bus, session, SESSION, "LockedHint");
        boolean active = flag(bus, session, SESSION, "Active");
        boolean asleep = flag(bus, ROOT, MANAGER, "PreparingForSleep");
        become(new State("", hint, active, asleep, Optional.empty()));
    }

    @Override
    public void lost(String why) {
        become(new State(why));
    }

    /** The session this process belongs to; outside of one, as a user service is, the one the person looks at. */
    private String session(Bus bus) throws BusException {
        try {
            return path(bus.call(NAME, ROOT, MANAGER, "GetSessionByPID", "u", new UInt32(ProcessHandle.current().pid())));
        } catch (BusException e) {
            String id = environment.getOrDefault("XDG_SESSION_ID", "");
            return id.isEmpty() ? displaySession(bus) : path(bus.call(NAME, ROOT, MANAGER, "GetSession", "s", id));
        }
    }

    private String displaySession(Bus bus) throws BusException {
        String user = path(bus.call(NAME, ROOT, MANAGER, "GetUser", "u", new UInt32(userId.getAsLong())));
        Object display = property(bus, user, NAME + ".User", "Display");
        if (display instanceof Object[] pair && pair.length == 2 && pair[1] instanceof DBusPath path && !path.getPath().equals("/")) {
            return path.getPath();
        }
        throw new BusException("logind knows no desktop session of this user");
    }

    private void ownerChanged(List<Object> arguments) {
        if (arguments.size() == 3 && "".equals(arguments.get(2))) {
            become(new State("logind is gone"));
        } else if (link != null) {
            link.again(this);
        }
    }

    private void asleep(List<Object> arguments) {
        if (!arguments.isEmpty() && arguments.getFirst() instanceof Boolean asleep) {
            State now = state;
            become(new State(now.why(), now.hint(), now.active(), asleep, now.lockAskedAt()));
        }
    }

    private void lockAsked(Optional<Long> when) {
        State now = state;
        become(new State(now.why(), now.hint(), now.active(), now.asleep(), when));
    }

    private void propertiesChanged(List<Object> arguments) {
        if (arguments.size() < 2 || !(arguments.get(1) instanceof Map<?, ?> values)) {
            return;
        }
        State now = state;
        boolean hint = flag(values.get("LockedHint"), now.hint());
        boolean active = flag(values.get("Active"), now.active());
        Optional<Long> asked = values.containsKey("LockedHint") ? Optional.empty() : now.lockAskedAt();
        become(new State(now.why(), hint, active, now.asleep(), asked));
    }

    private synchronized void become(State next) {
        if (!next.equals(state)) {
            state = next;
            if (next.why().isEmpty()) {
                complaint.answers("logind");
            } else {
                complaint.silent("logind", next.why(), false);
            }
            changed.run();
        }
    }

    private static boolean flag(@Nullable Object value, boolean otherwise) {
        return (value instanceof Variant<?> variant && variant.getValue() instanceof Boolean flag) ? flag : otherwise;
    }

    /** A property that is missing or of another type counts as an answer that makes no sense. */
    private static boolean flag(Bus bus, String path, String iface, String name) throws BusException {
        if (property(bus, path, iface, name) instanceof Boolean flag) {
            return flag;
        }
        throw new BusException("logind's " + name + " is not yes or no");
    }

    private static Object property(Bus bus, String path, String iface, String name) throws BusException {
        List<Object> values = bus.call(NAME, path, PROPERTIES, "Get", "ss", iface, name);
        if (values.size() == 1 && values.getFirst() instanceof Variant<?> variant) {
            return Objects.requireNonNull(variant.getValue());
        }
        throw new BusException("logind's " + name + " has no value");
    }

    private static String path(List<Object> values) throws BusException {
        if (values.size() == 1 && values.getFirst() instanceof DBusPath path) {
            return path.getPath();
        }
        throw new BusException("logind's answer makes no sense");
    }
}
