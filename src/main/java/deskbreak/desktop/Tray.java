// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.function.Consumer;

import deskbreak.agent.TrayContent;

/** One kind of tray icon. Draws content that was decided elsewhere, and says whether a panel shows it. */
public interface Tray extends AutoCloseable {
    /** In a few words for the person: "StatusNotifierItem". */
    String name();

    /** Looks for a panel, now and whenever one comes or goes, and tells {@code hosted} from a thread of its own; at least once. */
    void open(Consumer<Boolean> hosted);

    /** Draws this from now on. Returns at once; drawing the same again costs nothing. */
    void show(TrayContent content);

    /** Takes the icon off the panel, or puts it back: a better kind of tray has come, or gone. */
    void use(boolean wanted);

    @Override
    void close();
}
