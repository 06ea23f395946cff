// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A part of the window that is made when it is first asked for, so that the window opens without it. */
final class Later<C> {
    private final Supplier<C> make;
    private Optional<C> made = Optional.empty();

    Later(Supplier<C> make) {
        this.make = make;
    }

    /** The part; the same each time. */
    C get() {
        if (made.isEmpty()) {
            made = Optional.of(make.get());
        }
        return made.get();
    }

    /** Does something with the part only where it is there already. */
    void ifMade(Consumer<C> task) {
        made.ifPresent(task);
    }

    boolean made() {
        return made.isPresent();
    }
}
