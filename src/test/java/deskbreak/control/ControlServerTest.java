// SPDX-License-Identifier: Apache-2.0
package deskbreak.control;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.agent.Windows.Window;
import deskbreak.control.ControlClient.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The contract of the socket, with real sockets. */
@Timeout(30)
class ControlServerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @TempDir
    private Path folder;
    private Path socket = Path.of("");
    private ControlServer server;
    private final Queue<Command> commands = new ConcurrentLinkedQueue<>();
    private final Queue<Window> windows = new ConcurrentLinkedQueue<>();
    private volatile CompletableFuture<Map<String, Object>> doctor = CompletableFuture.completedFuture(Map.of());
    private volatile CompletableFuture<Reply> reply = CompletableFuture.completedFuture(Reply.done("Done"));

    @BeforeEach
    void listen() throws IOException {
        socket = folder.resolve("home").resolve("agent.sock");
        server = serve();
    }

    private ControlServer serve() throws IOException {
        return new ControlServer(socket, new Answering(command -> {
            commands.add(command);
            return reply;
        }, () -> CompletableFuture.completedFuture(Statuses.sitting()), status -> "Sitting 32 min", windows::add, () -> doctor), PATIENCE);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void the_doctor_may_take_its_time_and_nobody_else_waits_for_it() throws Exception {
        doctor = new CompletableFuture<>();
        var slow = CompletableFuture.supplyAsync(() -> answer(Request.of("doctor")));
        assertThat(answer(Request.of("status")).text("line")).contains("Sitting 32 min");
        doctor.complete(Map.of("idle", Map.of("source", "X11", "tried", List.of(Map.of("source", "Mutter", "why", "not there")))));
        Answer idle = slow.get().part("doctor").orElseThrow().part("idle").orElseThrow();
        assertThat(idle.text("source")).contains("X11");
        assertThat(idle.parts("tried")).singleElement().satisfies(tried -> assertThat(tried.text("why")).contains("not there"));
    }

    private Outcome ask(Request request) {
        return new ControlClient(socket).ask(request);
    }

    private Answer answer(Request request) {
        return switch (ask(request)) {
            case Outcome.Answered(var answer) -> answer;
            case Outcome other -> throw new AssertionError(other);
        };
    }

    private SocketChannel connect() throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(socket));
    }

    private static void send(SocketChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String line(SocketChannel channel) throws IOException {
        StringBuilder line = new StringBuilder();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (channel.read(one) >= 0) {
            if (one.get(0) == '\n') {
                return line.toString();
            }
            line.append((char) one.get(0));
            one.clear();
        }
        return line + "<end>";
    }

    @Test
    void commands_reach_the_agent_and_its_reply_comes_back() {
        assertThat(answer(Request.of("snooze").lasting(Duration.ofMinutes(5))).ok()).isTrue();
        assertThat(commands).containsExactly(new Command.Snooze(java.util.Optional.of(Duration.ofMinutes(5))));
        reply = CompletableFuture.completedFuture(Reply.refused("no-snooze-left", "no snooze is left"));
        Answer refused = answer(Request.of("snooze"));
        assertThat(refused.line()).isEqualTo("{\"ok\":false,\"error\":\"no-snooze-left\",\"message\":\"no snooze is left\"}");
    }

    @Test
    void the_status_and_windows_need_no_command() {
        Answer status = answer(Request.of("status"));
        assertThat(status.ok()).isTrue();
        assertThat(status.duration("sat")).contains(Duration.ofMinutes(32));
        assertThat(status.text("line")).contains("Sitting 32 min");
        assertThat(answer(Request.of("show").with("window", "exercises")).ok()).isTrue();
        assertThat(windows).containsExactly(Window.EXERCISES);
        assertThat(commands).isEmpty();
    }

    @Test
    void only_the_owner_may_use_the_socket() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent()))).isEqualTo("rwx------");
    }

    @Test
    void garbage_is_answered_and_the_connection_goes_on() throws IOException {
        try (SocketChannel client = connect()) {
            send(client, "hello\n\u0000\n{\"command\":\"dance\"}\n{\"command\":\"skip\"}\n");
            assertThat(line(client)).contains("\"error\":\"not-understood\"");
            assertThat(line(client)).contains("\"error\":\"not-understood\"");
            assertThat(line(client)).contains("\"error\":\"unknown-command\"");
            assertThat(line(client)).contains("\"ok\":true");
        }
    }

    @Test
    void a_line_of_64_kib_is_read_and_a_longer_one_ends_the_connection() throws IOException {
        String filler = "{\"command\":\"skip\",\"x\":\"" + "y".repeat(65_536);
        try (SocketChannel client = connect()) {
            send(client, filler.substring(0, 65_536 - 2) + "\"}\n");
            assertThat(line(client)).contains("\"ok\":true");
        }
        try (SocketChannel client = connect()) {
            send(client, filler.substring(0, 65_536 + 1));
            assertThat(line(client)).contains("\"error\":\"too-long\"");
            assertThat(line(client)).isEqualTo("<end>");
        }
        assertThat(answer(Request.of("status")).ok()).isTrue();
    }

    @Test
    void silent_and_dripping_clients_are_dropped_after_a_while_and_delay_nobody() throws IOException {
        try (SocketChannel silent = connect(); SocketChannel dripping = connect()) {
            send(dripping, "{");
            long begin = System.nanoTime();
            assertThat(answer(Request.of("status")).ok()).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
            assertThat(line(silent)).isEqualTo("<end>");
            assertThat(line(dripping)).isEqualTo("<end>");
        }
    }

    @Test
    void a_request_that_waits_for_the_agent_holds_up_no_other_client() throws IOException {
        reply = new CompletableFuture<>();
        try (SocketChannel waiting = connect()) {
            send(waiting, "{\"command\":\"skip\"}\n{\"command\":\"status\"}\n");
            while (commands.isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(answer(Request.of("status")).ok()).isTrue();
            reply.complete(Reply.done("Skipped"));
            assertThat(line(waiting)).contains("Skipped");
            assertThat(line(waiting)).contains("Sitting 32 min");
        }
    }

    @Test
    void more_silent_clients_than_there_is_room_for_do_not_lock_others_out() throws IOException {
        List<SocketChannel> silent = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                silent.add(connect());
            }
            assertThat(answer(Request.of("status")).ok()).isTrue();
        } finally {
            for (SocketChannel channel : silent) {
                channel.close();
            }
        }
    }

    @Test
    void a_flood_is_slowed_down_and_delays_nobody_else() throws Exception {
        try (SocketChannel flood = connect(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> answered = threads.submit(() -> {
                int count = 0;
                long begin = System.nanoTime();
                send(flood, "{\"command\":\"sit\"}\n".repeat(1000));
                while (System.nanoTime() - begin < 500_000_000L && line(flood).contains("ok")) {
                    count++;
                }
                return count;
            });
            long begin = System.nanoTime();
            assertThat(answer(Request.of("status")).ok()).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
            assertThat(answered.get()).isBetween(1, 200);
        }
    }

    @Test
    void many_clients_at_once_are_all_served() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                answers.add(threads.submit(() -> answer(Request.of("sit"))));
            }
            for (Future<Answer> each : answers) {
                assertThat(each.get().ok()).isTrue();
            }
        }
        assertThat(commands).hasSize(12);
    }

    @Test
    void a_failing_agent_is_answered_for() {
        reply = CompletableFuture.failedFuture(new IllegalStateException("deliberate, for this test"));
        Answer answer = answer(Request.of("skip"));
        assertThat(answer.text("error")).contains("failed");
    }

    @Test
    void a_dead_agents_socket_is_replaced_and_close_removes_it() throws IOException {
        server.close();
        assertThat(socket).doesNotExist();
        assertThat(ask(Request.of("status"))).isEqualTo(new Outcome.NoAgent());
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(socket));
        }
        assertThat(socket).exists();
        assertThat(ask(Request.of("status"))).isEqualTo(new Outcome.NoAgent());
        server = serve();
        assertThat(answer(Request.of("status")).ok()).isTrue();
    }

    @Test
    void a_file_of_the_persons_own_is_left_alone() throws IOException {
        server.close();
        Files.writeString(socket, "mine");
        assertThatThrownBy(this::serve).isInstanceOf(IOException.class).hasMessageContaining("this is no socket");
        assertThat(socket).hasContent("mine");
    }

    @Test
    void an_agent_that_does_not_answer_is_told_from_one_that_is_not_there() {
        reply = new CompletableFuture<>();
        Outcome outcome = new ControlClient(socket, Duration.ofMillis(300)).ask(Request.of("skip"));
        assertThat(outcome).isEqualTo(new Outcome.NoAnswer("no answer within 0 s"));
    }

    @Test
    void an_answer_that_is_no_json_or_ends_early_is_no_answer() throws Exception {
        server.close();
        try (ServerSocketChannel odd = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            odd.bind(UnixDomainSocketAddress.of(socket));
            for (String said : List.of("hello\n", "{\"ok\":")) {
                Future<Outcome> outcome = threads.submit(() -> ask(Request.of("status")));
                try (SocketChannel client = odd.accept()) {
                    line(client);
                    send(client, said);
                }
                assertThat(outcome.get()).isInstanceOf(Outcome.NoAnswer.class);
            }
        }
    }
}
