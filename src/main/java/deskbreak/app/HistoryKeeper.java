// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.agent.AgentClock;
import deskbreak.agent.Reply;
import deskbreak.storage.HistoryFiles;

/** Erases history in the agent's own lane, so that nothing is written while something is erased. */
final class HistoryKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryKeeper.class);

    private final HistoryFiles history;
    private final IntSupplier months;
    private final AgentClock clock;
    private final Executor lane;

    /** @param months how many months are kept; 0 for all */
    HistoryKeeper(HistoryFiles history, IntSupplier months, AgentClock clock, Executor lane) {
        this.history = history;
        this.months = months;
        this.clock = clock;
        this.lane = lane;
    }

    /** What is older than the person wants it. */
    void forgetOld() {
        lane.execute(() -> {
            try {
                history.keep(months.getAsInt(), clock.wall());
            } catch (IOException e) {
                LOG.warn("{}", e.getMessage());
            }
        });
    }

    /** All of it. */
    CompletableFuture<Reply> erase() {
        CompletableFuture<Reply> answer = new CompletableFuture<>();
        lane.execute(() -> {
            try {
                history.eraseAll();
                answer.complete(Reply.done(Words.say("history.erased")));
            } catch (IOException e) {
                answer.complete(Reply.refused("not-erased", String.valueOf(e.getMessage())));
            }
        });
        return answer;
    }
}
