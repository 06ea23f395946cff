// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.edge;

import java.awt.EventQueue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Statuses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CrossingTest {
    private final CompletableFuture<Reply> answer = new CompletableFuture<>();
    private final Crossing crossing = new Crossing(command -> answer);

    @Test
    void aBusyViewSeesOnlyTheLatestStatus() throws Exception {
        List<Status> seen = new ArrayList<>();
        OnScreen.run(() -> crossing.watch(seen::add));
        CountDownLatch busy = new CountDownLatch(1);
        EventQueue.invokeLater(() -> await(busy));
        for (int minute = 1; minute <= 50; minute++) {
            crossing.show(Statuses.sitting(Duration.ofMinutes(minute)));
        }
        busy.countDown();
        OnScreen.run(() -> assertThat(seen).extracting(Status::sat).containsExactly(Duration.ofMinutes(50)));
    }

    @Test
    void statusArrivesOnTheEventDispatchThread() {
        List<Boolean> there = new ArrayList<>();
        OnScreen.run(() -> crossing.watch(status -> there.add(EventQueue.isDispatchThread())));
        crossing.show(Statuses.sitting(Duration.ofMinutes(1)));
        OnScreen.run(() -> assertThat(there).containsExactly(true));
    }

    @Test
    void aViewThatComesLateSeesTheLatestStatusAtOnce() {
        crossing.show(Statuses.sitting(Duration.ofMinutes(7)));
        List<Status> seen = new ArrayList<>();
        OnScreen.run(() -> crossing.watch(seen::add));
        OnScreen.run(() -> assertThat(seen).hasSize(1));
    }

    @Test
    void theReplyComesBackOnTheEventDispatchThread() throws Exception {
        CompletableFuture<Boolean> there = new CompletableFuture<>();
        OnScreen.run(() -> crossing.ask(new Command.Skip(), reply -> there.complete(EventQueue.isDispatchThread())));
        answer.complete(Reply.done("ok"));
        assertThat(there.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anotherThreadIsTurnedAway() {
        assertThatThrownBy(() -> crossing.ask(new Command.Skip())).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("event-dispatch thread");
        assertThatThrownBy(() -> crossing.watch(status -> {
        })).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(crossing::latest).isInstanceOf(IllegalStateException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
