// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.function.Consumer;

/** Whether the desktop wants dark windows. */
public interface ThemeSource extends AutoCloseable {
    /** What was last heard; light until something else is heard. */
    boolean dark();

    /** Calls {@code changed} with the new wish, from a thread of its own, whenever it changes. */
    void onChange(Consumer<Boolean> changed);

    @Override
    void close();
}
