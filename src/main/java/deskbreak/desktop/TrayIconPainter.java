// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import deskbreak.agent.TrayIcon;

/** Turns what the icon says into pixels. */
@FunctionalInterface
public interface TrayIconPainter {
    /**
     * Paints a square.
     *
     * @param size its edge in pixels, 16 to 128
     * @param dark whether it stands on a dark panel; the picture must be readable on both
     * @return {@code size * size} pixels in rows, 0xAARRGGBB, not premultiplied
     */
    int[] argb(TrayIcon icon, int size, boolean dark);
}
