// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Answer.Known;
import deskbreak.desktop.Answer.Silent;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
class ChildTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void tellsWhatTheProgramPrintsAndGivesItTheEnvironment() {
        assertThat(sh(LONG, "echo \"$GREETING\"; echo noise >&2")).isEqualTo(new Known<>("hello\n"));
    }

    @Test
    void oneThatFailsIsSilent() {
        assertThat(sh(LONG, "echo half; exit 3")).isEqualTo(new Silent<>("sh failed with status 3", ""));
    }

    @Test
    void aMissingOneComesWithAdvice() {
        assertThat(new Child(List.of("no-such-program"), Map.of(), LONG, "Install it.").run())
                .isEqualTo(new Silent<>("no-such-program is not installed", "Install it."));
    }

    @Test
    void aLateOneIsEndedWithItsChildren() throws IOException {
        Path number = folder.resolve("pid");
        Answer<String> answer = sh(Duration.ofMillis(500), "sleep 60 & echo $! > '" + number + "'; wait");
        assertThat(answer).isEqualTo(new Silent<>("sh did not answer within 500 ms", ""));
        ProcessHandle.of(Long.parseLong(Files.readString(number).strip())).map(ProcessHandle::onExit).ifPresent(CompletableFuture::join);
    }

    @Test
    void oneThatClosesItsOutputAndStaysIsLate() {
        assertThat(sh(Duration.ofMillis(500), "exec >&-; sleep 60")).isEqualTo(new Silent<>("sh did not answer within 500 ms", ""));
    }

    @Test
    void oneThatPrintsWithoutEndIsLate() {
        assertThat(sh(LONG, "exec yes")).isInstanceOf(Silent.class);
    }

    private static Answer<String> sh(Duration limit, String script) {
        return new Child(List.of("sh", "-c", script), Map.of("PATH", "/usr/bin:/bin", "GREETING", "hello"), limit, "").run();
    }
}
