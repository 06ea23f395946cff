// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.x11;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

import deskbreak.desktop.Answer;
import deskbreak.desktop.LastInput;
import deskbreak.desktop.Source;

/**
 * When a key or button was last pressed or the wheel turned, as against a pointer that merely moved: the X server's raw events, which come
 * whoever has grabbed the keyboard. Only their kind and their time are read, never which key.
 *
 * <p>Nothing is listened to unless it is asked, and no longer than {@link #STAYS} after the last question; until the first press of that
 * time it names the moment it began to listen. The events wait in the connection until the next question, so that typing wakes nobody.
 */
public final class XPressed implements Source<LastInput> {
    /** How long it goes on listening when nobody asks any more. */
    static final Duration STAYS = Duration.ofSeconds(30);

    private static final Answer.Silent<LastInput> ON_WAYLAND = new Answer.Silent<>(
            "this is a Wayland session, where only the compositor sees every key", "");

    private final XSession session;
    private @Nullable Connection connection;
    private long asked;

    public XPressed(Map<String, String> environment) {
        session = XSession.of(environment);
    }

    @Override
    public String name() {
        return "X11 raw events";
    }

    @Override
    public synchronized Answer<LastInput> ask() {
        asked = System.nanoTime();
        return session.ask(ON_WAYLAND, () -> {
            Connection open = connection;
            return open == null ? connect() : query(open);
        });
    }

    private Answer<LastInput> query(Connection open) {
        if (open.takeAll()) {
            return new Answer.Known<>(new LastInput(open.pressed));
        }
        close();
        return new Answer.Silent<>("the X server is gone", "");
    }

    private Answer<LastInput> connect() {
        XDisplays displays;
        X11.Input input;
        try {
            displays = XDisplays.get();
            input = displays.extension("libXi.so.6", X11.Input.class);
        } catch (UnsatisfiedLinkError e) {
            return new Answer.Silent<>("libX11 or libXi is missing", "Install libxi6 (Debian, Ubuntu) or libXi (Fedora, Arch).");
        }
        return session.open(displays, display -> listen(displays, input, display));
    }

    private Answer<LastInput> listen(XDisplays displays, X11.Input input, Pointer display) {
        int[] opcode = new int[1];
        // before 2.1 there are no raw events while somebody has a grab; of touches they tell from 2.2 on
        int[] major = {2};
        int[] minor = {2};
        boolean known = displays.x11().XQueryExtension(display, "XInputExtension", opcode, new int[1], new int[1]) != 0
                && input.XIQueryVersion(display, major, minor) == 0 && (major[0] > 2 || minor[0] >= 1);
        if (!known) {
            displays.close(display);
            return new Answer.Silent<>("the X server has no XInput 2.1", "");
        }
        Connection fresh = new Connection(displays, display, opcode[0]);
        fresh.select(input);
        connection = fresh;
        Thread.ofPlatform().name("deskbreak-pressed-end").daemon().start(() -> endWhenUnasked(fresh));
        return query(fresh);
    }

    private synchronized void endWhenUnasked(Connection listening) {
        try {
            long left = STAYS.toNanos();
            while (listening.equals(connection) && left > 0) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
                left = asked + STAYS.toNanos() - System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (listening.equals(connection)) {
            close();
        }
    }

    @Override
    public synchronized void close() {
        Connection open = connection;
        connection = null;
        notifyAll();
        if (open != null) {
            open.displays.close(open.display);
        }
    }

    /** One time of listening. The server's clock is read by a change of an own window, which it reports with the time it was made. */
    private static final class Connection {
        private static final int[] KINDS = {X11.Input.RAW_KEY_PRESS, X11.Input.RAW_BUTTON_PRESS, X11.Input.RAW_TOUCH_BEGIN};
        private final XDisplays displays;
        private final X11 x11;
        private final Pointer display;
        private final int opcode;
        private final NativeLong own;
        private final NativeLong mark;
        private long pressed = System.nanoTime();

        Connection(XDisplays displays, Pointer display, int opcode) {
            this.displays = displays;
            this.x11 = displays.x11();
            this.display = display;
            this.opcode = opcode;
            NativeLong none = new NativeLong(0);
            own = x11.XCreateSimpleWindow(display, x11.XDefaultRootWindow(display), 0, 0, 1, 1, 0, none, none);
            x11.XSelectInput(display, own, X11.PROPERTY_CHANGE_MASK);
            mark = x11.XInternAtom(display, "DESKBREAK_NOW", 0);
        }

        void select(X11.Input input) {
            try (Memory bits = new Memory(X11.Input.RAW_TOUCH_BEGIN / Byte.SIZE + 1);
                    Memory mask = new Memory(2L * Integer.BYTES + Native.POINTER_SIZE)) {
                bits.clear();
                for (int kind : KINDS) {
                    int at = kind / Byte.SIZE;
                    bits.setByte(at, (byte) (bits.getByte(at) | 1 << kind % Byte.SIZE));
                }
                mask.setInt(0, X11.Input.ALL_MASTERS);
                mask.setInt(Integer.BYTES, (int) bits.size());
                mask.setPointer(2L * Integer.BYTES, bits);
                input.XISelectEvents(display, x11.XDefaultRootWindow(display), mask, 1);
            }
        }

        /** Takes what has come; false when the server is lost. */
        boolean takeAll() {
            x11.XChangeProperty(display, own, mark, new NativeLong(X11.CARDINAL), Byte.SIZE, X11.PROP_MODE_REPLACE, new byte[1], 1);
            x11.XSync(display, 0);
            long now = System.nanoTime();
            int last = 0;
            boolean any = false;
            boolean answered = false;
            try (Memory event = new Memory(X11.EVENT_BYTES)) {
                while (x11.XPending(display) > 0 && x11.XNextEvent(display, event) == 0) {
                    int type = event.getInt(0);
                    if (type == X11.GENERIC_EVENT && event.getInt(X11.Input.EXTENSION_OFFSET) == opcode
                            && x11.XGetEventData(display, event) != 0) {
                        last = (int) event.getPointer(X11.Input.DATA_OFFSET).getNativeLong(X11.Input.TIME_OFFSET).longValue();
                        any = true;
                        x11.XFreeEventData(display, event);
                    } else if (type == X11.PROPERTY_NOTIFY) {
                        answered = true;
                        pressed = any ? now - ago(last, event) : pressed;
                    }
                }
            }
            return answered;
        }

        /** Both are milliseconds of the server's clock, which wraps after 49 days. */
        private static long ago(int last, Pointer now) {
            int millis = (int) now.getNativeLong(X11.PROPERTY_TIME_OFFSET).longValue() - last;
            return TimeUnit.MILLISECONDS.toNanos(Math.max(0, millis));
        }
    }
}
