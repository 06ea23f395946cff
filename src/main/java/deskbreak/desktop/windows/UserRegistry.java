// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.sun.jna.platform.win32.Advapi32Util;
import com.sun.jna.platform.win32.Win32Exception;
import com.sun.jna.platform.win32.WinReg;

/** The registry itself. */
final class UserRegistry implements Registry {
    @Override
    public Optional<List<String>> keys(String key) {
        return exists(key) ? Optional.of(List.of(Advapi32Util.registryGetKeys(WinReg.HKEY_CURRENT_USER, key))) : Optional.empty();
    }

    @Override
    public Map<String, Object> values(String key) {
        return exists(key) ? Advapi32Util.registryGetValues(WinReg.HKEY_CURRENT_USER, key) : Map.of();
    }

    @Override
    public void write(String key, String name, String text) throws IOException {
        try {
            Advapi32Util.registryCreateKey(WinReg.HKEY_CURRENT_USER, key);
            Advapi32Util.registrySetStringValue(WinReg.HKEY_CURRENT_USER, key, name, text);
        } catch (Win32Exception e) {
            throw new IOException("The registry takes no value: " + e.getMessage(), e);
        }
    }

    @Override
    public void remove(String key, String name) throws IOException {
        try {
            if (exists(key) && Advapi32Util.registryValueExists(WinReg.HKEY_CURRENT_USER, key, name)) {
                Advapi32Util.registryDeleteValue(WinReg.HKEY_CURRENT_USER, key, name);
            }
        } catch (Win32Exception e) {
            throw new IOException("The registry gives no value up: " + e.getMessage(), e);
        }
    }

    private static boolean exists(String key) {
        return Advapi32Util.registryKeyExists(WinReg.HKEY_CURRENT_USER, key);
    }
}
