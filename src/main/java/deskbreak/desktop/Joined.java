// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * The sources of one capability of which each sees a part: locked is locked, whoever tells. What those say that answer is put
 * together.
 */
public final class Joined<T> extends Sources<T> {
    /** @param words says a value in a few words for the person */
    public Joined(String capability, List<Source<T>> sources, BinaryOperator<T> together, Function<T, String> words) {
        super(capability, sources, Optional.of(together), words);
    }

    /** Yes when one of the sources says yes. */
    public static Joined<Boolean> any(String capability, List<Source<Boolean>> sources, Function<Boolean, String> words) {
        return new Joined<>(capability, sources, Boolean::logicalOr, words);
    }
}
