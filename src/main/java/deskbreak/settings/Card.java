// SPDX-License-Identifier: Apache-2.0
package deskbreak.settings;

/** Where the prompt card appears. */
public record Card(Corner corner, Screen screen) {
    /** A corner of the screen; TRAY is the corner nearest to the panel with the tray. */
    public enum Corner {
        TRAY, TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT
    }

    /** The screen it takes. */
    public enum Screen {
        POINTER, PRIMARY
    }
}
