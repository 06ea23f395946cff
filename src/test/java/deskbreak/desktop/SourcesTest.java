// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;
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
                        source("z", () -> new Known<>(4))),
                String::valueOf);
        assertThat(ranked.look()).contains(3);
        assertThat(ranked.finding())
                .isEqualTo(new Finding("idle", "y", "3", List.of(new Finding.Attempt("x", "not here")), ""));
    }

    @Test
    void oneThatThrowsIsPassedOverAndUsedAgainWhenItWorks() {
        boolean[] broken = {true};
        Ranked<Integer> ranked = new Ranked<>("idle", List.of(source("x", () -> {
            if (broken[0]) {
                throw new IllegalStateException("broken");
            }
            return new Known<>(1);
        }), source("y", () -> new Known<>(2))), String::valueOf);
        assertThat(ranked.look()).contains(2);
        broken[0] = false;
        assertThat(ranked.look()).contains(1);
    }

    @Test
    void withoutAnAnswerItIsUnknown() {
        Ranked<Integer> ranked = new Ranked<>("idle", List.of(source("x", () -> new Silent<>("not here", ""))), String::valueOf);
        assertThat(ranked.look()).isEqualTo(Optional.empty());
        assertThat(ranked.finding().works()).isFalse();
    }

    @Test
    @Timeout(30)
    void oneThatHangsIsWaitedForOnce() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        try (Background<Integer> slow = new Background<>(source("x", () -> {
            asked.incrementAndGet();
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Known<>(1);
        }), "test", Duration.ZERO, Background.MOMENT, () -> {
        })) {
            assertThat(slow.ask()).isInstanceOf(Silent.class);
            assertThat(slow.ask()).isInstanceOf(Silent.class);
            assertThat(asked).as("no second question while the first hangs").hasValue(1);
            release.countDown();
            assertThat(Stream.generate(slow::ask).filter(Known.class::isInstance).findFirst()).contains(new Known<>(1));
        }
    }

    @Test
    void whatEachSeesIsPutTogether() {
        Played<Boolean> one = Played.saying("one", false);
        Played<Boolean> other = Played.saying("other", true);
        Joined<Boolean> joined = Joined.any("lock", List.of(one, other), yes -> yes ? "locked" : "open");
        assertThat(joined.look()).contains(true);
        assertThat(joined.source()).isEqualTo("one, other");
        other.isSilent("gone");
        assertThat(joined.look()).contains(false);
        assertThat(joined.source()).isEqualTo("one");
        assertThat(joined.finding())
                .isEqualTo(new Finding("lock", "one", "open", List.of(new Finding.Attempt("other", "gone")), ""));
        one.isSilent("gone too");
        assertThat(joined.look()).isEmpty();
        assertThat(joined.source()).isEmpty();
        assertThat(joined.finding().advice()).isEqualTo("mend it");
    }

    @Test
    void aThrowingOneOfSeveralDoesNotSilenceTheOthers() {
        Played<Boolean> broken = Played.saying("broken", true);
        broken.fails(new IllegalStateException("oops"));
        assertThat(Joined.any("lock", List.of(broken, Played.saying("other", true)), String::valueOf).look()).contains(true);
    }

    @Test
    void theSourceOfTheLastLookIsKnownWithoutAskingAgain() {
        Played<Integer> best = Played.saying("best", 1);
        Ranked<Integer> ranked = new Ranked<>("idle", List.of(best, Played.saying("second", 2)), String::valueOf);
        assertThat(ranked.source()).as("nobody has looked").isEmpty();
        ranked.look();
        assertThat(ranked.source()).isEqualTo("best");
        best.isSilent("gone");
        assertThat(ranked.source()).isEqualTo("best");
        ranked.look();
        assertThat(ranked.source()).isEqualTo("second");
        assertThat(best.asked()).isEqualTo(2);
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
