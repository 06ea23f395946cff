// SPDX-License-Identifier: Apache-2.0
package deskbreak.app.windows;

import deskbreak.agent.Faces;
import deskbreak.agent.Windows;

/** Where the windows are. To be called from any thread; nothing here waits for a window. */
public interface WindowHost extends Faces, Windows, AutoCloseable {
    /** A window may be asked for in a moment: what can be ready by then shall be. */
    void expect();

    /** Whether windows may be using memory. */
    boolean up();

    /** Whether a window must stand in for the tray, from now on. */
    void standIn(boolean needed);

    /** The desktop has changed between light and dark. */
    void themeChanged();

    /** Takes all windows away. */
    @Override
    void close();
}
