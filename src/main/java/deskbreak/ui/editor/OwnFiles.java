// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.util.concurrent.CompletableFuture;

import deskbreak.agent.Reply;
import deskbreak.exercise.OwnExercise;

/** Where exercises of the person's own are kept. Answers come later, on any thread; none fails. */
public interface OwnFiles {
    /** Keeps it, in place of the one of that id. What is refused says in one line where and why. */
    CompletableFuture<Reply> save(OwnExercise own);

    /** Removes a file of the person's own by its name, whether it could be used or not. */
    CompletableFuture<Reply> remove(String file);
}
