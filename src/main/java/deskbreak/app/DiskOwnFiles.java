// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import deskbreak.agent.Reply;
import deskbreak.exercise.OwnExercise;
import deskbreak.storage.InvalidExerciseFile;
import deskbreak.storage.OwnExercises;
import deskbreak.ui.editor.OwnFiles;

/** The files of the person's own exercises for the editor, away from its thread. */
final class DiskOwnFiles implements OwnFiles {
    private final OwnExercises own;
    private final Executor lane;

    DiskOwnFiles(OwnExercises own, Executor lane) {
        this.own = own;
        this.lane = lane;
    }

    @Override
    public CompletableFuture<Reply> save(OwnExercise exercise) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                own.save(exercise);
                return Reply.done("");
            } catch (InvalidExerciseFile | IOException e) {
                return Reply.refused("not-saved", String.valueOf(e.getMessage()));
            }
        }, lane);
    }

    @Override
    public CompletableFuture<Reply> remove(String file) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                own.remove(file);
                return Reply.done("");
            } catch (IOException e) {
                return Reply.refused("not-removed", String.valueOf(e.getMessage()));
            }
        }, lane);
    }
}
