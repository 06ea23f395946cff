// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

/** A key that works in every window. */
public interface Hotkey extends AutoCloseable {
    /**
     * Listens for this key instead of the one before; {@code pressed} is called on a thread of its own.
     *
     * @param keys "ctrl alt B"; empty for none
     * @return one line on why it cannot be used and what to do; empty when it works
     */
    String use(String keys, Runnable pressed);

    @Override
    void close();
}
