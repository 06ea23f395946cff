// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.Optional;

/** One thing that can be known about this desktop, from whatever source tells it. */
public interface Capability<T> extends AutoCloseable {
    /** What is known now, at once; empty, which means unknown, when nothing tells. */
    Optional<T> look();

    /** Has every source asked, so that {@link #finding} can tell; takes up to {@link Background#LIMIT} for each that is slow. */
    void settle();

    /** The whole story, for {@code doctor}. */
    Finding finding();

    @Override
    void close();
}
