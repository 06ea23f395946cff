// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import java.awt.Dimension;
import java.awt.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.UIManager;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.UIScale;
import net.miginfocom.layout.PlatformDefaults;
import net.miginfocom.layout.UnitValue;

import deskbreak.settings.Look;

/**
 * Light or dark, and the size of text and controls. Both apply at once, to open windows too. The event-dispatch thread
 * alone calls it.
 */
public final class Theme {
    private static final String FILES = "themes";

    private static final String MOTION = "Deskbreak.motion";

    private final BooleanSupplier systemIsDark;
    private final BooleanSupplier systemMoves;
    private Optional<Applied> applied = Optional.empty();
    private Look.Theme wish = Look.Theme.SYSTEM;
    private Look.Motion motion = Look.Motion.SYSTEM;
    private int textPercent = 100;

    private record Applied(boolean dark, int textPercent, boolean moves) {}

    /** @param systemIsDark what the desktop wishes, asked again at each change */
    public Theme(BooleanSupplier systemIsDark) {
        this(systemIsDark, () -> true);
    }

    /**
     * @param systemIsDark what the desktop wishes, asked again at each change
     * @param systemMoves whether the desktop lets things move, asked again at each change
     */
    public Theme(BooleanSupplier systemIsDark, BooleanSupplier systemMoves) {
        this.systemIsDark = systemIsDark;
        this.systemMoves = systemMoves;
        FlatLaf.registerCustomDefaultsSource(FILES, Theme.class.getClassLoader());
    }

    /** Takes over theme and text size of {@code look}; cheap when they are in use already. */
    public void use(Look look) {
        wish = look.theme();
        textPercent = look.textPercent();
        motion = look.motion();
        refresh();
    }

    /** Looks again at the desktop's wish. */
    public void refresh() {
        Applied wanted = new Applied(switch (wish) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> systemIsDark.getAsBoolean();
        }, textPercent, switch (motion) {
            case ON -> true;
            case OFF -> false;
            case SYSTEM -> systemMoves.getAsBoolean();
        });
        if (!applied.equals(Optional.of(wanted))) {
            apply(wanted);
            applied = Optional.of(wanted);
        }
    }

    /** Whether the dark theme is in use. */
    public boolean dark() {
        return applied.map(Applied::dark).orElse(false);
    }

    /** Light or dark at 100 % where nothing is on a screen and nothing changes any more. */
    public static void plain(boolean dark) {
        FlatLaf.registerCustomDefaultsSource(FILES, Theme.class.getClassLoader());
        FlatLaf.setup(dark ? new FlatDarkLaf() : new FlatLightLaf());
    }

    /** Whether figures move; else they are shown as stills. Ask at each painting. */
    public static boolean figuresMove() {
        return !Boolean.FALSE.equals(UIManager.get(MOTION));
    }

    private void apply(Applied wanted) {
        double by = wanted.textPercent() / (double) applied.map(Applied::textPercent).orElse(wanted.textPercent());
        List<Shown> shown = Arrays.stream(Window.getWindows()).filter(Window::isShowing).map(Shown::of).toList();
        UIManager.put(MOTION, wanted.moves());
        FlatLaf.setup(wanted.dark() ? new FlatDarkLaf() : new FlatLightLaf());
        UIScale.setZoomFactor(wanted.textPercent() / 100f);
        // Lengths in layouts are meant at 100 %: as logical pixels they grow with the text.
        PlatformDefaults.setDefaultHorizontalUnit(UnitValue.LPX);
        PlatformDefaults.setDefaultVerticalUnit(UnitValue.LPY);
        FlatLaf.updateUI();
        shown.forEach(window -> window.grow(by));
    }

    /** A window as it stood before the change. */
    private record Shown(Window window, Dimension size, boolean whole) {
        static Shown of(Window window) {
            Dimension content = window.getPreferredSize();
            return new Shown(window, window.getSize(), content.width <= window.getWidth() && content.height <= window.getHeight());
        }

        void grow(double by) {
            window.setSize(WindowSize.grown(size, by, window.getPreferredSize(), whole, WindowSize.room(window)));
        }
    }
}
