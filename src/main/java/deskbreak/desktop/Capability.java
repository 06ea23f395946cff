// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.Optional;

/** One thing that can be known about this desktop, from whatever source tells it. */
public interface Capability<T> extends AutoCloseable {
    /** Its stable word: "idle", "lock", "microphone" ... */
    String name();

    /** What is known now, at once; empty, which means unknown, when nothing tells. */
    Optional<T> look();

    /** The source that answered at the last {@link #look}, without asking again; empty when none did, or nobody has looked yet. */
    String source();

    /** Has every source asked now and returns at once. */
    void begin();

    /** Waits until every source has answered, so that {@link #finding} can tell; at most {@link Background#LIMIT} after {@link #begin}. */
    void settle();

    /** The whole story, for {@code doctor}. */
    Finding finding();

    @Override
    void close();
}
