// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.agent.Status;
import deskbreak.agent.StatusBuilder;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("An upgrade under the running agent")
class ReplacementTest {
    private static final Status SITTING = StatusBuilder.sitting(Duration.ofMinutes(1)).now();
    @TempDir
    private Path folder;
    private Path jar;
    private Replacement replacement;
    private long nanos;
    private boolean busy;
    private int starts;

    @BeforeEach
    void program() throws IOException {
        jar = Files.writeString(folder.resolve("deskbreak.jar"), "one");
        replacement = new Replacement(Optional.of(jar), () -> nanos, () -> busy, () -> starts++);
    }

    @Test
    void aProgramThatStaysIsNotStartedAnew() {
        look(Duration.ZERO);
        look(Duration.ofDays(1));
        assertThat(replacement.there()).isFalse();
        assertThat(starts).isZero();
    }

    @Test
    void theAgentStartsAnewOnceTheUpgradeIsOver() throws IOException {
        look(Duration.ZERO);
        Files.writeString(jar, "second");
        look(Duration.ofSeconds(5));
        assertThat(replacement.there()).isTrue();
        look(Replacement.SETTLES.minusNanos(1));
        assertThat(starts).isZero();
        look(Duration.ofNanos(1));
        look(Duration.ofMinutes(1));
        assertThat(starts).as("once").isEqualTo(1);
    }

    @Test
    void whatGoesOnChangingIsWaitedFor() throws IOException {
        Files.writeString(jar, "second");
        look(Duration.ZERO);
        look(Replacement.SETTLES.dividedBy(2));
        Files.delete(jar);
        look(Replacement.SETTLES.dividedBy(2));
        look(Replacement.SETTLES);
        assertThat(starts).as("there is nothing to start").isZero();
        Files.writeString(jar, "the third");
        look(Duration.ZERO);
        look(Replacement.SETTLES.minusNanos(1));
        assertThat(starts).isZero();
        look(Duration.ofNanos(1));
        assertThat(starts).isEqualTo(1);
    }

    @Test
    void nobodysWindowOrBreakIsCutShort() throws IOException {
        Files.writeString(jar, "second");
        look(Duration.ZERO);
        busy = true;
        look(Replacement.SETTLES);
        busy = false;
        replacement.show(StatusBuilder.sitting(Duration.ZERO).guided(Duration.ZERO, false, false).now());
        assertThat(starts).isZero();
        look(Duration.ZERO);
        assertThat(starts).isEqualTo(1);
    }

    @Test
    void aClassPathIsLeftAlone() {
        replacement = new Replacement(Optional.empty(), () -> nanos, () -> busy, () -> starts++);
        look(Duration.ofDays(1));
        assertThat(replacement.there()).isFalse();
        assertThat(starts).isZero();
    }

    private void look(Duration later) {
        nanos += later.toNanos();
        replacement.show(SITTING);
    }
}
