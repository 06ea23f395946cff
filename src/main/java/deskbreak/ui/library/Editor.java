// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.Optional;

/** Where exercises of the person's own are made and changed. */
@FunctionalInterface
public interface Editor {
    /** @param id the exercise to change; empty to make a new one */
    void open(Optional<String> id);
}
