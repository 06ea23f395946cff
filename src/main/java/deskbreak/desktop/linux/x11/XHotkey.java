// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.x11;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.desktop.Background;
import deskbreak.desktop.Hotkey;
import deskbreak.text.Messages;

/** A global key on X11: a passive grab on the root window, and a thread that sleeps in Xlib until the key is pressed. */
public final class XHotkey implements Hotkey {
    private static final Logger LOG = LoggerFactory.getLogger(XHotkey.class);
    /** A grab holds for one state of the locking modifiers only. */
    private static final int[] LOCKS = {0, X11.LOCK_MASK, X11.MOD2_MASK, X11.LOCK_MASK | X11.MOD2_MASK};
    private static final Duration REPEAT = Duration.ofMillis(400);

    private final Messages messages;
    private final XSession session;
    private @Nullable Grab current;

    /** @param messages the bundle "desktop" */
    public XHotkey(Map<String, String> environment, Messages messages) {
        this.messages = messages;
        session = XSession.of(environment);
    }

    @Override
    public synchronized String use(String keys, Runnable pressed) {
        close();
        if (keys.isBlank()) {
            return "";
        }
        if (session.wayland() || session.display().isEmpty()) {
            return messages.get("hotkey.nowhere");
        }
        try {
            KeyChoice choice = KeyChoice.parse(keys).orElse(null);
            if (choice == null) {
                return messages.get("hotkey.unread", keys);
            }
            Grab grab = new Grab(XDisplays.get(), choice, pressed);
            String refusal = grab.start();
            current = refusal.isEmpty() ? grab : null;
            return refusal;
        } catch (LinkageError e) {
            return messages.get("hotkey.nowhere");
        }
    }

    @Override
    public synchronized void close() {
        if (current != null) {
            current.end();
            current = null;
        }
    }

    /** One key, grabbed on a connection and a thread of its own. */
    private final class Grab {
        private final XDisplays displays;
        private final X11 x11;
        private final KeyChoice choice;
        private final Runnable pressed;
        private final CompletableFuture<String> outcome = new CompletableFuture<>();
        private volatile NativeLong bell = new NativeLong(0);

        Grab(XDisplays displays, KeyChoice choice, Runnable pressed) {
            this.displays = displays;
            this.x11 = displays.x11();
            this.choice = choice;
            this.pressed = pressed;
        }

        String start() {
            Thread.ofPlatform().name("deskbreak-hotkey").daemon().start(this::run);
            try {
                return outcome.get(Background.LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                return messages.get("hotkey.nowhere");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return messages.get("hotkey.nowhere");
            }
        }

        private void run() {
            Pointer display = displays.openForEvents(session.display()).orElse(null);
            if (display == null) {
                outcome.complete(messages.get("hotkey.nowhere"));
                return;
            }
            String refusal = grab(display);
            outcome.complete(refusal);
            if (refusal.isEmpty()) {
                listen(display);
            }
            displays.close(display);
        }

        private String grab(Pointer display) {
            int keycode = choice.keysym(x11).map(sym -> x11.XKeysymToKeycode(display, sym) & 0xff).orElse(0);
            if (keycode == 0) {
                return messages.get("hotkey.unread", choice.words());
            }
            AtomicBoolean taken = new AtomicBoolean();
            NativeLong root = x11.XDefaultRootWindow(display);
            NativeLong none = new NativeLong(0);
            bell = x11.XCreateSimpleWindow(display, root, 0, 0, 1, 1, 0, none, none);
            x11.XSelectInput(display, bell, X11.STRUCTURE_NOTIFY_MASK);
            displays.watch(display, code -> taken.set(true), () -> {
                for (int locks : LOCKS) {
                    x11.XGrabKey(display, keycode, choice.modifiers() | locks, root, 0, X11.GRAB_MODE_ASYNC, X11.GRAB_MODE_ASYNC);
                }
                x11.XSync(display, 0);
            });
            return taken.get() ? messages.get("hotkey.taken", choice.words()) : "";
        }

        private void listen(Pointer display) {
            try (Memory event = new Memory(X11.EVENT_BYTES)) {
                long last = System.nanoTime() - REPEAT.toNanos();
                while (x11.XNextEvent(display, event) == 0 && event.getInt(0) != X11.DESTROY_NOTIFY) {
                    // a key held down repeats
                    if (event.getInt(0) == X11.KEY_PRESS && System.nanoTime() - last >= REPEAT.toNanos()) {
                        pressed.run();
                    }
                    last = System.nanoTime();
                    event.clear();
                }
            } catch (RuntimeException e) {
                LOG.warn("The hotkey no longer works: {}", e.toString());
            }
        }

        /** Wakes the thread by destroying its window from another connection: no other call may touch the one it sleeps in. */
        void end() {
            displays.open(session.display()).ifPresent(other -> {
                displays.watch(other, code -> LOG.debug("The hotkey's window was gone already"), () -> {
                    x11.XDestroyWindow(other, bell);
                    x11.XSync(other, 0);
                });
                displays.close(other);
            });
        }
    }
}
