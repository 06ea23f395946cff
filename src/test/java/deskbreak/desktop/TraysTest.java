// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import deskbreak.agent.StatusBuilder;
import deskbreak.agent.TrayContent;
import deskbreak.text.Messages;

import static org.assertj.core.api.Assertions.assertThat;

class TraysTest {
    private final List<String> log = new ArrayList<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final FakeTray modern = new FakeTray("modern");
    private final FakeTray old = new FakeTray("old");
    private final Trays trays = new Trays(List.of(modern, old), Messages.of("tray", Locale.ENGLISH), shown -> log.add("shown " + shown),
            later::add);

    @Test
    void neverOpensTheSecondWhereTheFirstWorks() {
        trays.open();
        modern.hosted.accept(true);
        trays.show(StatusBuilder.sitting(Duration.ofMinutes(5)).now());
        trays.show(StatusBuilder.sitting(Duration.ofMinutes(5)).now());
        assertThat(log).containsExactly("open modern", "use modern true", "shown true", "modern: Sitting 5 min, next break in 40 min");
        assertThat(trays.finding().source()).isEqualTo("modern");
    }

    @Test
    void fallsBackAfterAWhileAndReturnsWhenABetterOneAppears() {
        trays.show(StatusBuilder.sitting(Duration.ofMinutes(5)).now());
        trays.open();
        modern.hosted.accept(false);
        assertThat(log).containsExactly("open modern");
        passTime();
        old.hosted.accept(true);
        modern.hosted.accept(true);
        assertThat(log).containsExactly("open modern", "open old", "use old true", "old: Sitting 5 min, next break in 40 min", "shown true",
                "use old false", "use modern true", "modern: Sitting 5 min, next break in 40 min");
    }

    @Test
    void aPanelThatRestartsIsNoLoss() {
        trays.open();
        modern.hosted.accept(true);
        modern.hosted.accept(false);
        modern.hosted.accept(true);
        passTime();
        assertThat(log).containsExactly("open modern", "use modern true", "shown true");
    }

    @Test
    void saysWhenNoTrayIsLeft() {
        trays.open();
        modern.hosted.accept(false);
        passTime();
        old.hosted.accept(false);
        passTime();
        assertThat(log).containsExactly("open modern", "open old", "shown false");
        assertThat(trays.finding().works()).isFalse();
        assertThat(trays.finding().tried()).hasSize(2);
    }

    private void passTime() {
        while (!later.isEmpty()) {
            later.poll().run();
        }
    }

    private final class FakeTray implements Tray {
        private final String name;
        private Consumer<Boolean> hosted = here -> {
        };

        FakeTray(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void open(Consumer<Boolean> whenHosted) {
            log.add("open " + name);
            hosted = whenHosted;
        }

        @Override
        public void show(TrayContent content) {
            log.add(name + ": " + content.tooltip());
        }

        @Override
        public void use(boolean wanted) {
            log.add("use " + name + " " + wanted);
        }

        @Override
        public void close() {
            log.add("close " + name);
        }
    }
}
