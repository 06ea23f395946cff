// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import deskbreak.history.Entry;

/** Keeps the history. */
public interface Journal {
    /**
     * Appends one entry and has it on disk when it returns.
     *
     * @throws java.io.IOException when it cannot be written; the agent shows it and tries again with the next entry
     */
    void append(Entry entry) throws java.io.IOException;
}
