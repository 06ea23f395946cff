// SPDX-License-Identifier: Apache-2.0
package deskbreak.app.windows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.storage.Home;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("A process that draws the windows, as the agent runs it")
@EnabledOnOs(value = OS.LINUX, disabledReason = "Windows are drawn in the agent's own process elsewhere")
class ChildProcessTest {
    @TempDir
    Path folder;

    private final CompletableFuture<String> gone = new CompletableFuture<>();

    @Test
    void endsWhenItSpeaksNoSense() throws Exception {
        start("head -c 64 /dev/zero | tr '\\0' '\\377'; exec cat >/dev/null");
        assertThat(gone.get(20, TimeUnit.SECONDS)).as("its input was closed, so it has ended").isEqualTo("exit status 0");
        leavesNoThread();
    }

    @Test
    void leavesNothingBehindWhenItDies() throws Exception {
        start("exit 3");
        assertThat(gone.get(20, TimeUnit.SECONDS)).isEqualTo("exit status 3");
        leavesNoThread();
    }

    private void start(String script) throws Exception {
        ToWindows.Hello hello = new ToWindows.Hello(new Home(folder, folder, folder, folder.resolve("agent.sock"), Optional.empty()), 1,
                Duration.ofMinutes(1));
        ChildProcess.start(List.of("/bin/sh", "-c", script), hello, new Link.Ear() {
            @Override
            public void heard(FromWindows message, Link from) {
                throw new AssertionError("heard " + message);
            }

            @Override
            public void gone(Link link, String how) {
                gone.complete(how);
            }
        });
    }

    private static void leavesNoThread() throws InterruptedException {
        for (String name : List.of("windows-out", "windows-in", "windows-end")) {
            Optional<Thread> thread = threads().filter(t -> t.getName().equals(name)).findFirst();
            if (thread.isPresent()) {
                thread.get().join(Duration.ofSeconds(20));
                assertThat(thread.get().isAlive()).as(name).isFalse();
            }
        }
    }

    private static Stream<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream();
    }
}
