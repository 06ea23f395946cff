// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.Color;

import com.formdev.flatlaf.util.ColorFunctions;
import org.jspecify.annotations.Nullable;

import deskbreak.ui.theme.Tone;

/** The shades of every cloth in the theme in use, mixed once and kept until the theme changes. */
final class Palette {
    private static final int STEPS = 6;
    private static final int SHADES = Shade.values().length;

    private final Color[] colors = new Color[Cloth.values().length * Shade.values().length * STEPS];
    private final Cloth[] cloths = Cloth.values();
    private @Nullable Color light;
    private Color shadow = Tone.FIGURE_SHADOW.now();

    /** How the light falls on it. */
    enum Shade {
        LIGHT(0.13, 0), PLAIN(0, 0), DARK(0, 0.17), CONTOUR(0, 0.5);

        private final double lighter;
        private final double darker;

        Shade(double lighter, double darker) {
            this.lighter = lighter;
            this.darker = darker;
        }
    }

    /** Mixes anew and says so when the theme has changed. */
    boolean refresh() {
        Color now = Tone.FIGURE_LIGHT.now();
        if (now.equals(light)) {
            return false;
        }
        light = now;
        shadow = Tone.FIGURE_SHADOW.now();
        Color dark = Tone.FIGURE_SHADE.now();
        int i = 0;
        for (Cloth cloth : cloths) {
            for (Shade shade : Shade.values()) {
                for (int step = 0; step < STEPS; step++) {
                    Color lit = mix(cloth.tone().now(), now, shade.lighter);
                    colors[i++] = mix(mix(lit, dark, shade.darker), dark, 0.28 * step / (STEPS - 1));
                }
            }
        }
        return true;
    }

    /** @param far 0 for what is near, 1 for what is far away and a tone darker */
    static int step(double far) {
        return (int) Math.round(Math.clamp(far, 0, 1) * (STEPS - 1));
    }

    @SuppressWarnings("EnumOrdinal") // an array that is read for every shape
    Color of(Cloth cloth, Shade shade, int far) {
        return colors[(cloth.ordinal() * SHADES + shade.ordinal()) * STEPS + far];
    }

    Color shadow() {
        return shadow;
    }

    private static Color mix(Color a, Color b, double share) {
        return ColorFunctions.mix(b, a, (float) share);
    }
}
