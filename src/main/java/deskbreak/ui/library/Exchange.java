// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import deskbreak.agent.Reply;

/** Brings exercises of the person's own to others, and theirs here, as a zip. Answers come later, on any thread; none fails. */
public interface Exchange {
    /** Where the files of the person's own are. */
    Path folder();

    /**
     * Packs exercises; a file of that name is replaced.
     *
     * @param ids which; empty for all of the person's own
     */
    CompletableFuture<Reply> export(Path zip, List<String> ids);

    /** Takes in all exercises of a zip, or none. */
    CompletableFuture<Taken> take(Path zip, boolean replace);

    /**
     * What came of an import.
     *
     * @param conflicts ids of exercises that are here already, so that nothing was imported: the person decides; else empty
     */
    record Taken(Reply reply, List<String> conflicts) {
        public Taken {
            conflicts = List.copyOf(conflicts);
        }
    }
}
