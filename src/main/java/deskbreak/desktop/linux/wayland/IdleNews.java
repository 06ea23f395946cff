// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.wayland;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import deskbreak.desktop.linux.wayland.Wire.Malformed;
import deskbreak.desktop.linux.wayland.Wire.Message;
import deskbreak.desktop.linux.wayland.Wire.Request;

/**
 * One conversation with a compositor: finds what tells of idle seats, and has it tell. Prefers ext_idle_notifier_v1, from version 2 on
 * without regard to programs that keep the display awake; before that, and with the older org_kde_kwin_idle, those look like input.
 */
final class IdleNews {
    private static final int DISPLAY = 1;
    private static final int SYNC = 0;
    private static final int GET_REGISTRY = 1;
    private static final int ERROR = 0;
    private static final int BIND = 0;
    private static final int GLOBAL = 0;
    private static final int GLOBAL_REMOVE = 1;
    private static final int DONE = 0;
    private static final int IDLED = 0;
    private static final int RESUMED = 1;
    private static final int MOST_SEATS = 16;
    private static final int MOST_WORDS = 100;

    private final Wire wire;
    private final Listener listener;
    private final Map<Integer, Seat> seats = new HashMap<>();
    /** Which seat a notification speaks of. */
    private final Map<Integer, Seat> notifications = new HashMap<>();
    private final int registry;
    private int ids = DISPLAY;
    private int answered;
    private int ready = -1;
    private Manager manager = new Manager(Kind.NONE, 0, 0, 0);

    /** Hears of it, on the reading thread. */
    interface Listener {
        /** Whether a compositor tells. */
        void ready(String protocol);

        /** There is a seat with that number from now on. */
        void seat(int seat);

        void seatGone(int seat);

        void idled(int seat);

        void resumed(int seat);
    }

    /** The compositor offers nothing that tells. */
    static final class NotOffered extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** In rising order of merit. */
    private enum Kind {
        NONE(""), KDE("org_kde_kwin_idle"), EXT("ext_idle_notifier_v1");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** @param name by which the registry has it */
    private record Manager(Kind kind, int name, int version, int id) {
        String words() {
            return kind.word + " " + version;
        }
    }

    private record Seat(int name, int id) {}

    IdleNews(Wire wire, Listener listener) throws IOException {
        this.wire = wire;
        this.listener = listener;
        registry = ++ids;
        wire.send(new Request(DISPLAY, GET_REGISTRY).number(registry));
        answered = sync();
    }

    /** Has the compositor answer, whatever; may be called from any thread. */
    synchronized void ping() throws IOException {
        sync();
    }

    private synchronized int sync() throws IOException {
        wire.send(new Request(DISPLAY, SYNC).number(++ids));
        return ids;
    }

    /** Waits for the next event and takes it in. */
    void take() throws IOException {
        Message message = wire.next();
        if (message.object() == DISPLAY && message.opcode() == ERROR) {
            message.number();
            message.number();
            throw new Malformed("the compositor refuses: " + shortened(message.text()));
        } else if (message.object() == registry) {
            global(message);
        } else if (message.object() == answered && message.opcode() == DONE) {
            begin();
        } else if (message.object() == ready && message.opcode() == DONE) {
            listener.ready(manager.words());
        } else {
            Seat seat = notifications.get(message.object());
            if (seat != null) {
                news(seat, message.opcode());
            }
        }
    }

    private static String shortened(String words) {
        String plain = words.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > MOST_WORDS ? plain.substring(0, MOST_WORDS) : plain;
    }

    private void news(Seat seat, int opcode) {
        if (opcode == IDLED) {
            listener.idled(seat.name());
        } else if (opcode == RESUMED) {
            listener.resumed(seat.name());
        }
    }

    private void global(Message message) throws IOException {
        int name = message.number();
        if (message.opcode() == GLOBAL_REMOVE) {
            removed(name);
        } else if (message.opcode() == GLOBAL) {
            String type = message.text();
            int version = message.number();
            switch (type) {
                case "wl_seat" -> seat(name);
                case "ext_idle_notifier_v1" -> offered(new Manager(Kind.EXT, name, Math.clamp(version, 1, 2), 0));
                case "org_kde_kwin_idle" -> offered(new Manager(Kind.KDE, name, 1, 0));
                default -> {
                    // Of no use here.
                }
            }
        }
    }

    private void offered(Manager offered) {
        if (manager.id() == 0 && offered.kind().compareTo(manager.kind()) > 0) {
            manager = offered;
        }
    }

    private void removed(int name) throws Malformed {
        if (manager.kind() != Kind.NONE && manager.name() == name) {
            throw new Malformed("the compositor stopped telling");
        }
        Seat seat = seats.remove(name);
        if (seat != null && notifications.values().remove(seat)) {
            listener.seatGone(name);
        }
    }

    private void seat(int name) throws IOException {
        if (seats.size() < MOST_SEATS && !seats.containsKey(name)) {
            Seat seat = new Seat(name, bind(name, "wl_seat", 1));
            seats.put(name, seat);
            if (manager.id() != 0) {
                watch(seat);
            }
        }
    }

    private synchronized int bind(int name, String type, int version) throws IOException {
        wire.send(new Request(registry, BIND).number(name).text(type).number(version).number(++ids));
        return ids;
    }

    /** Everything that the compositor offers is known. */
    private void begin() throws IOException {
        answered = -1;
        if (manager.kind() == Kind.NONE) {
            throw new NotOffered();
        }
        manager = new Manager(manager.kind(), manager.name(), manager.version(),
                bind(manager.name(), manager.kind().word, manager.version()));
        for (Seat seat : seats.values()) {
            watch(seat);
        }
        ready = sync();
    }

    /** With ext the request is number 1, or 2 without regard to inhibitors; with KDE it is number 0, and its arguments are turned round. */
    private synchronized void watch(Seat seat) throws IOException {
        int id = ++ids;
        int quiet = (int) Activity.QUIET.toMillis();
        wire.send(manager.kind() == Kind.EXT
                ? new Request(manager.id(), manager.version()).number(id).number(quiet).number(seat.id())
                : new Request(manager.id(), 0).number(id).number(seat.id()).number(quiet));
        notifications.put(id, seat);
        listener.seat(seat.name());
    }
}
