// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.media;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.desktop.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** With servers that are no good; with real ones it is tested on the desktop, see {@code CallIT}. */
@Timeout(30)
class PulseRecordersTest {
    private static final Duration LIMIT = Duration.ofMillis(300);

    @TempDir
    Path runtime;

    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final List<PulseRecorders> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(PulseRecorders::close);
    }

    @Test
    void withoutASocketThereIsNoServer() {
        PulseRecorders recorders = recorders(Map.of("XDG_RUNTIME_DIR", runtime.toString()));
        recorders.settle();
        assertThat(why(recorders)).isEqualTo("there is no sound server");
        assertThat(recorders.ask()).isInstanceOfSatisfying(Answer.Silent.class, silent -> assertThat(silent.advice()).contains("PipeWire"));
    }

    @Test
    void withoutASessionTheSystemsServerIsLookedFor() throws Exception {
        Files.createFile(runtime.resolve("system"));
        recorders(Map.of()).settle();
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("Connection refused");
    }

    @Test
    void oneThatTakesTheConnectionAndSaysNothingIsGivenUp() throws Exception {
        try (ServerSocketChannel server = server()) {
            PulseRecorders recorders = recorders(Map.of("XDG_RUNTIME_DIR", runtime.toString()));
            recorders.settle();
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("the sound server does not answer within 300 ms");
            assertThat(server.isOpen()).isTrue();
        }
    }

    @Test
    void oneThatTalksNonsenseIsGivenUp() throws Exception {
        try (ServerSocketChannel server = server()) {
            Thread.ofPlatform().daemon().start(() -> talk(server, "HTTP/1.1 400 Bad Request\r\n\r\n".repeat(50)));
            PulseRecorders recorders = recorders(Map.of("XDG_RUNTIME_DIR", runtime.toString()));
            recorders.settle();
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isIn("Connection terminated", "Protocol error");
        }
    }

    @Test
    void itIsLookedForAgain() throws Exception {
        PulseRecorders recorders = recorders(Map.of("XDG_RUNTIME_DIR", runtime.toString()));
        recorders.settle();
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("there is no sound server");
        try (ServerSocketChannel server = server()) {
            CountDownLatch came = new CountDownLatch(1);
            Thread.ofPlatform().daemon().start(() -> {
                talk(server, "");
                came.countDown();
            });
            assertThat(came.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void closingDoesNotWaitForTheServerAndEndsTheThread() throws Exception {
        try (ServerSocketChannel server = server()) {
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            PulseRecorders recorders = new PulseRecorders(Map.of("XDG_RUNTIME_DIR", runtime.toString()), runtime.resolve("system"),
                    Duration.ofMinutes(1), Duration.ofMinutes(1), () -> {
                    });
            assertThat(why(recorders)).isEqualTo("has not answered yet");
            assertThat(server.accept()).isNotNull();
            Thread thread = Thread.getAllStackTraces().keySet().stream().filter(one -> one.getName().equals("deskbreak-microphone"))
                    .filter(one -> !before.contains(one)).findFirst().orElseThrow();
            recorders.close();
            thread.join();
            assertThat(why(recorders)).isEqualTo("ended");
        }
    }

    private PulseRecorders recorders(Map<String, String> environment) {
        PulseRecorders[] self = new PulseRecorders[1];
        self[0] = new PulseRecorders(environment, runtime.resolve("system"), LIMIT, Duration.ofMinutes(1), () -> heard.add(why(self[0])));
        opened.add(self[0]);
        return self[0];
    }

    private ServerSocketChannel server() throws IOException {
        Path socket = Files.createDirectories(runtime.resolve("pulse")).resolve("native");
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        return server.bind(UnixDomainSocketAddress.of(socket));
    }

    private static void talk(ServerSocketChannel server, String text) {
        try (SocketChannel guest = server.accept()) {
            guest.write(ByteBuffer.wrap(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String why(PulseRecorders recorders) {
        return recorders.ask() instanceof Answer.Silent<?> silent ? silent.why() : "known";
    }
}
