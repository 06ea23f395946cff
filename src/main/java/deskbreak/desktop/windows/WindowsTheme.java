// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import com.sun.jna.Native;
import com.sun.jna.ptr.IntByReference;

import deskbreak.desktop.Finding;
import deskbreak.desktop.ThemeSource;

/** Light or dark, and whether windows are animated, as chosen in the settings of Windows. */
final class WindowsTheme implements ThemeSource {
    private static final String KEY = "Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
    private static final String VALUE = "AppsUseLightTheme";
    private static final String SOURCE = "Windows settings";

    private final Registry registry;
    private final BooleanSupplier animated;
    private final List<Consumer<Boolean>> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<Boolean> dark = Optional.empty();
    private volatile boolean moves = true;

    WindowsTheme(Registry registry, BooleanSupplier animated) {
        this.registry = registry;
        this.animated = animated;
        read();
    }

    /** Looks again; for when Windows says that some setting was changed. */
    void read() {
        boolean wasDark = dark();
        boolean moved = moves;
        try {
            dark = registry.values(KEY).get(VALUE) instanceof Integer light ? Optional.of(light == 0) : Optional.empty();
            moves = animated.getAsBoolean();
        } catch (RuntimeException | LinkageError unknown) {
            // What was known before stands; light and moving at first.
            return;
        }
        if (wasDark != dark() || moved != moves) {
            listeners.forEach(listener -> listener.accept(dark()));
        }
    }

    @Override
    public boolean dark() {
        return dark.orElse(false);
    }

    @Override
    public boolean moves() {
        return moves;
    }

    @Override
    public void onChange(Consumer<Boolean> changed) {
        listeners.add(changed);
    }

    /** For {@code doctor}. */
    Finding finding() {
        return dark.map(now -> Finding.of("theme", SOURCE, now ? "dark" : "light"))
                .orElseGet(() -> new Finding("theme", "", "", List.of(new Finding.Attempt(SOURCE, "say neither light nor dark")),
                        "Choose light or dark in the preferences."));
    }

    /** As the settings of Windows for accessibility say; where they say nothing, windows are. */
    static boolean animated() {
        IntByReference on = new IntByReference(1);
        Native.load("user32", Win32.User.class).SystemParametersInfoW(Win32.User.SPI_GETCLIENTAREAANIMATION, 0, on, 0);
        return on.getValue() != 0;
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
