// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.x11;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;

import com.sun.jna.CallbackReference;
import com.sun.jna.Function;
import com.sun.jna.Library;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.desktop.SharedLibrary;

/**
 * The process's own connections to the X server, and what becomes of errors on them. Xlib ends the process at the first error and at the
 * loss of its server unless told otherwise, and has one handler of each kind for all connections: what is not ours is handed on to the
 * handler that was there before, which is the window toolkit's.
 */
public final class XDisplays {
    private static final Logger LOG = LoggerFactory.getLogger(XDisplays.class);
    private static @Nullable XDisplays instance;

    private final X11 x11;
    private final Set<Pointer> own = ConcurrentHashMap.newKeySet();
    private final Map<String, Library> extensions = new ConcurrentHashMap<>();
    private final Map<Pointer, IntConsumer> errorListeners = new ConcurrentHashMap<>();
    // native code keeps these addresses: they must never be collected
    private final X11.ErrorHandler errorHandler = this::error;
    private final X11.LossHandler lossHandler = this::loss;
    private final X11.ExitHandler goOn = (display, data) -> {
    };
    private final X11.ExitHandler stay = (display, data) -> sleepForEver();
    private volatile @Nullable Pointer otherErrorHandler;
    private final @Nullable Pointer otherLossHandler;
    private volatile boolean survives = true;

    private XDisplays(X11 x11) {
        this.x11 = x11;
        x11.XInitThreads();
        otherErrorHandler = x11.XSetErrorHandler(errorHandler);
        // the one that is there otherwise ends the process when the server was killed
        otherLossHandler = x11.XSetIOErrorHandler(lossHandler);
    }

    /** @throws UnsatisfiedLinkError when there is no libX11 */
    public static synchronized XDisplays get() {
        XDisplays known = instance;
        if (known == null) {
            known = new XDisplays(SharedLibrary.load("libX11.so.6", X11.class));
            instance = known;
        }
        return known;
    }

    X11 x11() {
        return x11;
    }

    /**
     * The library of an extension. Once used with a connection it has left its functions there, to be called with each event, so it stays loaded:
     * JNA unloads what nobody refers to.
     *
     * @throws UnsatisfiedLinkError when there is none
     */
    <T extends Library> T extension(String name, Class<T> type) {
        return type.cast(extensions.computeIfAbsent(name, n -> SharedLibrary.load(n, type)));
    }

    /** A new connection for the calling thread alone, whose calls fail once the server is lost; empty when there is no such server. */
    public Optional<Pointer> open(String name) {
        return open(name, goOn);
    }

    /**
     * A new connection for a thread that waits for events. Xlib would read the event that never came if it were let go on after a loss,
     * so the thread sleeps for good then.
     */
    Optional<Pointer> openForEvents(String name) {
        return open(name, stay);
    }

    private Optional<Pointer> open(String name, X11.ExitHandler afterLoss) {
        Pointer display = x11.XOpenDisplay(name);
        if (display == null) {
            return Optional.empty();
        }
        own.add(display);
        try {
            x11.XSetIOErrorExitHandler(display, afterLoss, Pointer.NULL);
        } catch (UnsatisfiedLinkError e) {
            // an older libX11: its loss handler must not return
            survives = false;
            x11.XSetIOErrorHandler(lossHandler);
        }
        return Optional.of(display);
    }

    public void close(Pointer display) {
        errorListeners.remove(display);
        x11.XCloseDisplay(display);
        own.remove(display);
    }

    /**
     * Makes calls and tells {@code listener} the codes of their errors. The last of the calls must be one that waits for the server. The
     * toolkit may have put its own handler before ours since, so ours is put in place for as long as it takes.
     */
    synchronized void watch(Pointer display, IntConsumer listener, Runnable calls) {
        errorListeners.put(display, listener);
        Pointer before = x11.XSetErrorHandler(errorHandler);
        if (!CallbackReference.getFunctionPointer(errorHandler).equals(before)) {
            otherErrorHandler = before;
        }
        calls.run();
        x11.XSetErrorHandler(before);
    }

    private int error(Pointer display, Pointer error) {
        if (own.contains(display)) {
            int code = error.getByte(X11.ERROR_CODE_OFFSET) & 0xff;
            errorListeners.getOrDefault(display, unexpected -> LOG.debug("X error {}", unexpected)).accept(code);
            return 0;
        }
        Pointer other = otherErrorHandler;
        return other == null ? 0 : Function.getFunction(other).invokeInt(new Object[]{display, error});
    }

    private int loss(Pointer display) {
        if (own.contains(display)) {
            LOG.debug("A connection to the X server is lost");
            return survives ? 0 : sleepForEver();
        }
        Pointer other = otherLossHandler;
        return other == null ? 0 : Function.getFunction(other).invokeInt(new Object[]{display});
    }

    private static int sleepForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
