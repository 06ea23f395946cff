// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.function.Consumer;

/** Whether the desktop wants dark windows, and whether things in them may move. */
public interface ThemeSource extends AutoCloseable {
    /** What was last heard; light until something else is heard. */
    boolean dark();

    /** What was last heard; true until something else is heard. */
    boolean moves();

    /** Calls {@code changed} with the new wish for dark windows, from a thread of its own, whenever one of the two changes. */
    void onChange(Consumer<Boolean> changed);

    @Override
    void close();
}
