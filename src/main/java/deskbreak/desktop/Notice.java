// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.List;

/**
 * What a notification says; plain text all of it.
 *
 * @param withoutButtons what the text says besides where no buttons are shown
 * @param buttons in order
 * @param open what pressing the notification itself is called
 * @param sound whether it may make a sound
 */
public record Notice(String title, String text, String withoutButtons, List<Button> buttons, String open, boolean sound) {
    /** The key that comes back when the notification itself is pressed. */
    public static final String OPEN = "default";

    public Notice {
        buttons = List.copyOf(buttons);
    }

    /** @param key comes back when it is pressed */
    public record Button(String key, String label) {}
}
