// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import deskbreak.desktop.Answer.Known;
import deskbreak.desktop.Answer.Silent;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(20)
class SourcesTest {
    @Test
    void theFirstThatAnswersIsUsed() {
        Ranked<Integer> ranked = new Ranked<>("idle",
                List.of(source("x", () -> new Silent<>("not here", "install x")), source("y", () -> new Known<>(3)),
                        source("z", () -> new Known<>(4))));
        assertThat(ranked.look()).contains(3);
        assertThat(ranked.finding(String::valueOf))
                .isEqualTo(new Finding("idle", "y", "3", List.of(new Finding.Attempt("x", "not here")), "install x"));
    }

    @Test
    void oneThatThrowsIsPassedOverAndUsedAgainWhenItWorks() {
        boolean[] broken = {true};
        Ranked<Integer> ranked = new Ranked<>("idle", List.of(source("x", () -> {
            if (broken[0]) {
                throw new IllegalStateException("broken");
            }
            return new Known<>(1);
        }), source("y", () -> new Known<>(2))));
        assertThat(ranked.look()).contains(2);
        broken[0] = false;
        assertThat(ranked.look()).contains(1);
    }

    @Test
    void withoutAnAnswerItIsUnknown() {
        Ranked<Integer> ranked = new Ranked<>("idle", List.of(source("x", () -> new Silent<>("not here", ""))));
        assertThat(ranked.look()).isEqualTo(Optional.empty());
        assertThat(ranked.finding(String::valueOf).works()).isFalse();
    }

    @Test
    @Timeout(30)
    void oneThatHangsIsWaitedForOnce() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        try (Guarded<Integer> guarded = new Guarded<>(source("x", () -> {
            asked.incrementAndGet();
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Known<>(1);
        }), "test")) {
            assertThat(guarded.ask()).isInstanceOf(Silent.class);
            assertThat(guarded.ask()).isInstanceOf(Silent.class);
            assertThat(asked).as("no second question while the first hangs").hasValue(1);
            release.countDown();
            assertThat(Stream.generate(guarded::ask).filter(Known.class::isInstance).findFirst()).contains(new Known<>(1));
        }
    }

    private static Source<Integer> source(String name, Supplier<Answer<Integer>> answer) {
        return new Source<>() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Answer<Integer> ask() {
                return answer.get();
            }
        };
    }
}
