// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import com.sun.jna.platform.win32.Advapi32;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.platform.win32.WinReg.HKEYByReference;

import deskbreak.desktop.Listener;

/** Says when something below a key of the registry has changed. Its thread sleeps inside Windows until then, and to the end of the process. */
final class RegistryWatch implements AutoCloseable {
    private final String key;
    private final Runnable changed;
    private final Listener listener;

    /** @param changed must return at once */
    RegistryWatch(String key, Runnable changed) {
        this.key = key;
        this.changed = changed;
        listener = new Listener("changes of devices in use", "deskbreak-registry", this::serve);
    }

    void start() {
        listener.start();
    }

    private void serve() {
        Advapi32 registry = Advapi32.INSTANCE;
        HKEYByReference opened = new HKEYByReference();
        check(registry.RegOpenKeyEx(WinReg.HKEY_CURRENT_USER, key, 0, WinNT.KEY_NOTIFY, opened));
        try {
            listener.ready();
            while (!listener.closed()) {
                check(registry.RegNotifyChangeKeyValue(opened.getValue(), true,
                        WinNT.REG_NOTIFY_CHANGE_NAME | WinNT.REG_NOTIFY_CHANGE_LAST_SET, null, false));
                changed.run();
            }
        } finally {
            registry.RegCloseKey(opened.getValue());
        }
    }

    private static void check(int error) {
        if (error != WinError.ERROR_SUCCESS) {
            throw new IllegalStateException("the registry says error " + error);
        }
    }

    @Override
    public void close() {
        listener.close();
    }
}
