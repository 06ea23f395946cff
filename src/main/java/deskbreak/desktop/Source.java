// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

/** One way to learn one thing about the desktop. */
public interface Source<T> extends AutoCloseable {
    /** In a few words for the person: "X11 screen saver extension". */
    String name();

    /**
     * What it says now. Returns at once, or is put into a {@link Background}. What it throws is logged and counts as silence.
     */
    Answer<T> ask();

    /** Has it asked now, if asking takes time, and returns at once. */
    default void begin() {
    }

    /** Waits for the answer, at most {@link Background#LIMIT} from when it was asked; for who has time, such as {@code doctor}. */
    default void settle() {
    }

    @Override
    default void close() {
    }
}
