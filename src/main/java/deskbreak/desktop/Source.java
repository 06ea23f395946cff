// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

/** One way to learn one thing about the desktop. */
public interface Source<T> extends AutoCloseable {
    /** In a few words for the person: "X11 screen saver extension". */
    String name();

    /** Never blocks for more than two seconds. What it throws is logged and counts as silence. */
    Answer<T> ask();

    @Override
    default void close() {
    }
}
