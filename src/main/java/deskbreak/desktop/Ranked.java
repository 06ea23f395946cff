// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The sources of one capability, best first. Each look asks down the list until one answers, so that a better source that comes
 * back is used again by itself.
 */
public final class Ranked<T> extends Sources<T> {
    /** @param words says a value in a few words for the person */
    public Ranked(String capability, List<Source<T>> sources, Function<T, String> words) {
        super(capability, sources, Optional.empty(), words);
    }
}
