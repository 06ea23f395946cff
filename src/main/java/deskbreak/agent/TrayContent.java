// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.util.ArrayList;
import java.util.List;

import deskbreak.text.Messages;

/**
 * Everything a tray shows, decided here and only drawn elsewhere. Two equal contents look the same, so a tray draws
 * only when they differ.
 *
 * @param tooltip the headline, and a line for each trouble
 */
public record TrayContent(TrayIcon icon, String tooltip, List<Entry> menu) {
    public TrayContent {
        menu = List.copyOf(menu);
    }

    /** A line of the menu. */
    public sealed interface Entry {
        /** Text that cannot be chosen. */
        record Line(String label) implements Entry {}

        /** An entry that does something. */
        record Item(String label, boolean enabled, Action action) implements Entry {}

        /** @param entries may be empty only when it is not enabled */
        record Submenu(String label, boolean enabled, List<Entry> entries) implements Entry {
            public Submenu {
                entries = List.copyOf(entries);
            }
        }

        /** A dividing line; never first, last or doubled. */
        record Separator() implements Entry {}
    }

    /** What choosing an entry does. */
    public sealed interface Action {
        /** Sends a command to the agent. */
        record Send(Command command) implements Action {}

        /** Opens a window. */
        record Open(Windows.Window window) implements Action {}

        /** The menu has opened: a window may be asked for in a moment. */
        record Expect() implements Action {}
    }

    /** What a click on the icon itself does. */
    public static Action click(TrayContent content) {
        return new Action.Open(content.icon().shape() == TrayIcon.Shape.BREAK ? Windows.Window.PROMPT : Windows.Window.TODAY);
    }

    /** @param messages the bundle "tray" */
    public static TrayContent of(Status status, Messages messages) {
        List<String> tooltip = new ArrayList<>();
        tooltip.add(new TrayHeadline(messages).of(status));
        tooltip.addAll(status.troubles());
        return new TrayContent(TrayIcon.of(status), String.join("\n", tooltip),
                new TrayMenu(messages.forSeated(!status.settings().profile().canStand())).of(status));
    }
}
