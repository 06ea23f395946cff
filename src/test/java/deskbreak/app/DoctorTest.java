// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.agent.Reply;
import deskbreak.cli.Console;
import deskbreak.cli.Local;
import deskbreak.control.Answering;
import deskbreak.control.ControlServer;
import deskbreak.desktop.Finding;
import deskbreak.storage.Home;
import deskbreak.storage.Homes;

import static org.assertj.core.api.Assertions.assertThat;

/** What the doctor prints, with an agent and without one. */
@Timeout(60)
class DoctorTest {
    private static final Finding IDLE = new Finding("idle", "X11 screen saver extension", "3 s ago",
            List.of(new Finding.Attempt("GNOME's idle monitor", "GNOME does not run here")), "");
    private static final Finding CAMERA = new Finding("camera", "", "",
            List.of(new Finding.Attempt("open video devices", "there is no folder /proc to look through"),
                    new Finding.Attempt("the session's portal of this desktop",
                            "it gives no answer, and so it is passed over until it does")),
            "Plug in a camera, or allow this program to look through the processes of your own account.");

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8), System.err);

    private List<String> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void it_fits_a_terminal_and_stands_in_columns() {
        assertThat(CheckupText.lines(List.of(IDLE, CAMERA), false)).containsExactly(
                "Last input            3 s ago (X11 screen saver extension)",
                "Camera                no source answers",
                "                      tried open video devices: there is no folder /proc to",
                "                        look through",
                "                      tried the session's portal of this desktop: it gives no",
                "                        answer, and so it is passed over until it does",
                "                      What helps: Plug in a camera, or allow this program to",
                "                        look through the processes of your own account.");
        assertThat(CheckupText.lines(List.of(IDLE), true)).containsExactly(
                "Last input            3 s ago (X11 screen saver extension)",
                "                      tried GNOME's idle monitor: GNOME does not run here");
    }

    @Test
    void each_capability_is_told_of_once_in_order_and_has_a_name() {
        List<Finding> all = Checkup.complete(List.of(CAMERA, IDLE, Finding.of("weather", "window", "rain")));
        assertThat(all).extracting(Finding::capability).isEqualTo(Checkup.CAPABILITIES);
        assertThat(all).contains(IDLE, CAMERA);
        assertThat(Checkup.CAPABILITIES).noneMatch(c -> CheckupText.name(c).startsWith("doctor."));
    }

    @Test
    void where_an_agent_runs_it_tells_what_that_one_sees() throws IOException {
        Home home = Homes.here(Optional.of(folder.toString()));
        home.create();
        try (ControlServer agent = agent(home, () -> List.of(IDLE, CAMERA))) {
            assertThat(new DoctorCommand(home, console).run(new Local.Doctor(false))).isZero();
        }
        assertThat(printed().getFirst()).startsWith("Deskbreak ").endsWith(", as the running agent sees it");
        List<String> told = new ArrayList<>(CheckupText.lines(List.of(IDLE), false));
        told.addAll(CheckupText.lines(List.of(CAMERA), false));
        assertThat(printed()).containsAll(told);
    }

    @Test
    void the_json_of_an_agent_has_the_same_form_as_that_without_one() throws IOException {
        Home home = Homes.here(Optional.of(folder.toString()));
        home.create();
        try (ControlServer agent = agent(home, () -> List.of(IDLE, CAMERA))) {
            new DoctorCommand(home, console).run(new Local.Doctor(true));
        }
        assertThat(String.join("", printed()).replace(" ", ""))
                .contains("\"idle\":{\"capability\":\"idle\",\"source\":\"X11screensaverextension\","
                        + "\"value\":\"3sago\",\"tried\":[{\"source\":\"GNOME'sidlemonitor\",\"why\":\"GNOMEdoesnotrunhere\"}],\"advice\":\"\"}");
    }

    private static ControlServer agent(Home home, java.util.function.Supplier<List<Finding>> found) throws IOException {
        Checkup checkup = new Checkup(found);
        return new ControlServer(home.socket(), new Answering(command -> CompletableFuture.completedFuture(Reply.done("")),
                CompletableFuture::new, status -> "", window -> {
                }, () -> checkup.now().thenApply(Checkup::form)));
    }

    @Test
    void who_asks_while_it_is_being_put_together_gets_the_same_and_who_asks_later_a_new_one() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        Checkup checkup = new Checkup(() -> {
            asked.incrementAndGet();
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of(IDLE);
        });
        CompletableFuture<List<Finding>> first = checkup.now();
        CompletableFuture<List<Finding>> second = checkup.now();
        assertThat(first).isNotDone();
        release.countDown();
        assertThat(first.join()).contains(IDLE).isEqualTo(second.join());
        assertThat(asked).hasValue(1);
        checkup.now().join();
        assertThat(asked).hasValue(2);
    }

    @Test
    void one_that_failed_is_no_reason_not_to_try_again() {
        boolean[] broken = {true};
        Checkup checkup = new Checkup(() -> {
            if (broken[0]) {
                throw new IllegalStateException("broken");
            }
            return List.of(IDLE);
        });
        assertThat(checkup.now()).failsWithin(java.time.Duration.ofSeconds(30));
        broken[0] = false;
        assertThat(checkup.now().join()).contains(IDLE);
    }
}
