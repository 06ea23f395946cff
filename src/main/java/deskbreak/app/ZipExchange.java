// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import deskbreak.agent.Reply;
import deskbreak.storage.ExerciseExchange;
import deskbreak.storage.ExerciseExchange.Outcome;
import deskbreak.storage.OwnExercises;
import deskbreak.ui.library.Exchange;

/** Import and export for the library's window, away from its thread. */
final class ZipExchange implements Exchange {
    private final Path folder;
    private final ExerciseExchange exchange;
    private final Executor lane;

    ZipExchange(OwnExercises own, Executor lane) {
        folder = own.folder();
        exchange = new ExerciseExchange(own);
        this.lane = lane;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public CompletableFuture<Reply> export(Path zip, List<String> ids) {
        return CompletableFuture.supplyAsync(() -> exported(zip, ids), lane);
    }

    private Reply exported(Path zip, List<String> ids) {
        try {
            return Reply.done(Words.say("export.done", exchange.export(zip, ids).size(), zip));
        } catch (IOException e) {
            return Reply.refused("not-exported", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public CompletableFuture<Taken> take(Path zip, boolean replace) {
        return CompletableFuture.supplyAsync(() -> taken(zip, replace), lane);
    }

    private Taken taken(Path zip, boolean replace) {
        try {
            return switch (exchange.take(zip, replace)) {
                case Outcome.Imported(var added, var replaced) ->
                    new Taken(Reply.done(Words.say("import.done", added.size(), replaced.size())), List.of());
                case Outcome.Conflicts(var ids) -> new Taken(Reply.refused("not-imported", ""), ids);
                case Outcome.Refused(var files) ->
                    new Taken(Reply.refused("not-imported", Words.say("import.refused", files.getFirst(), files.size() - 1)), List.of());
            };
        } catch (IOException e) {
            return new Taken(Reply.refused("not-imported", String.valueOf(e.getMessage())), List.of());
        }
    }
}
