// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import org.jspecify.annotations.Nullable;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Listener;
import deskbreak.desktop.Source;

/** Sleep and waking, as the kernel tells them to a run loop on a thread of its own, which rests until there is news. */
final class SleepNotices implements Source<Boolean> {
    private final SleepMessages messages = new SleepMessages();
    private final Runnable changed;
    private final Listener listener = new Listener("sleep notifications", "deskbreak-power", this::serve);
    /** Kept here: the kernel's messages come to it, and nothing else in Java refers to it. */
    private final Frameworks.Power.PowerCallback callback = this::told;
    private volatile int connection;
    private volatile @Nullable Pointer loop;

    /** @param changed called when the machine is about to sleep and when it has woken; must return at once */
    SleepNotices(Runnable changed) {
        this.changed = changed;
    }

    void start() {
        listener.start();
    }

    @Override
    public String name() {
        return "power notifications";
    }

    @Override
    public Answer<Boolean> ask() {
        return listener.answer(messages.asleep());
    }

    @Override
    public void settle() {
        listener.settle();
    }

    /** Returns when the run loop was stopped. */
    private void serve() {
        Frameworks.Power power = Native.load("IOKit", Frameworks.Power.class);
        Frameworks.Foundation foundation = Native.load("CoreFoundation", Frameworks.Foundation.class);
        Pointer mode = NativeLibrary.getInstance("CoreFoundation").getGlobalVariableAddress("kCFRunLoopDefaultMode").getPointer(0);
        PointerByReference port = new PointerByReference();
        IntByReference notifier = new IntByReference();
        messages.begin();
        connection = power.IORegisterForSystemPower(null, port, callback, notifier);
        if (connection == 0) {
            throw new IllegalStateException("macOS took no subscription");
        }
        try {
            Pointer here = foundation.CFRunLoopGetCurrent();
            foundation.CFRunLoopAddSource(here, power.IONotificationPortGetRunLoopSource(port.getValue()), mode);
            loop = here;
            listener.ready();
            if (!listener.closed()) {
                foundation.CFRunLoopRun();
            }
        } finally {
            loop = null;
            power.IODeregisterForSystemPower(notifier);
            power.IOServiceClose(connection);
            power.IONotificationPortDestroy(port.getValue());
        }
    }

    private void told(Pointer context, int service, int message, Pointer argument) {
        try {
            if (messages.take(message)) {
                changed.run();
            }
        } finally {
            if (SleepMessages.waitsForAnswer(message)) {
                Native.load("IOKit", Frameworks.Power.class).IOAllowPowerChange(connection, new NativeLong(Pointer.nativeValue(argument)));
            }
        }
    }

    @Override
    public void close() {
        listener.close();
        Pointer running = loop;
        if (running != null) {
            Native.load("CoreFoundation", Frameworks.Foundation.class).CFRunLoopStop(running);
        }
    }
}
