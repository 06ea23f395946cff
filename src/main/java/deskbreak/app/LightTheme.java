// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.util.function.Consumer;

import deskbreak.desktop.ThemeSource;

/** Where the desktop's wish is not known. */
final class LightTheme implements ThemeSource {
    @Override
    public boolean dark() {
        return false;
    }

    @Override
    public boolean moves() {
        return true;
    }

    @Override
    public void onChange(Consumer<Boolean> changed) {
        // It never does.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
