// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Answer.Known;
import deskbreak.desktop.Answer.Silent;
import deskbreak.desktop.Source;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On what PipeWire 0.3.65 printed: two recordings of a microphone (parec and pw-record), one of a monitor, a level meter and a loopback;
 * and a screen cast of Mutter 43 before and while it is watched. Left out of it is what is neither node nor link.
 */
@Timeout(30)
class PipeWireTest {
    private static final Path RECORDED = Path.of("src/test/resources/pipewire");
    private static final String CAMERA = """
            \tid: 70
            \ttype: PipeWire:Interface:Node/3
            *\tstate: "running"
            *\tproperties:
            *\t\tmedia.class = "Video/Source"
            *\t\tmedia.role = "Camera"
            *\t\tdevice.api = "v4l2"
            \tid: 71
            \ttype: PipeWire:Interface:Node/3
            *\tstate: "running"
            *\tproperties:
            *\t\tmedia.class = "Stream/Input/Video"
            *\t\tnode.name = "%s"
            """;
    private static final String LINK = """
            \tid: 72
            \ttype: PipeWire:Interface:Link/3
            *\tproperties:
            *\t\tlink.output.node = "70"
            *\t\tlink.input.node = "71"
            """;

    @TempDir
    Path runtime;

    @Test
    void namesWhoRecordsFromAMicrophoneAndNobodyElse() {
        assertThat(recorded("recordings").recorders()).isEqualTo(Set.of("parec", "pw-record"));
        assertThat(recorded("cast-watched").recorders()).isEmpty();
    }

    @Test
    void aPausedRecordingIsNone() {
        String paused = read("recordings").replace("state: \"running\"", "state: \"idle\"");
        assertThat(PipeWireGraph.parse(paused).recorders()).isEmpty();
    }

    @Test
    void aScreenCastCountsOnceSomebodyWatches() {
        assertThat(recorded("cast-unwatched").screenCast()).isFalse();
        assertThat(recorded("cast-watched").screenCast()).isTrue();
    }

    @Test
    void aPreviewInTheTaskBarIsNoScreenCast() {
        assertThat(PipeWireGraph.parse(read("cast-watched").replace("gst-launch-1.0", "plasmashell")).screenCast()).isFalse();
    }

    /** As wlroots' portal makes it: a source, as cameras are, but not of their role. */
    @Test
    void aPortalsSourceIsAScreenCastAndACameraIsNot() {
        String portal = (CAMERA.formatted("firefox") + LINK).replace("\"Camera\"", "\"Screen\"").replace("v4l2", "none");
        assertThat(PipeWireGraph.parse(portal).screenCast()).isTrue();
        assertThat(PipeWireGraph.parse(portal).cameraRead()).isFalse();
        PipeWireGraph camera = PipeWireGraph.parse(CAMERA.formatted("firefox") + LINK);
        assertThat(camera.screenCast()).isFalse();
        assertThat(camera.cameraRead()).isTrue();
        assertThat(PipeWireGraph.parse(CAMERA.formatted("firefox")).cameraRead()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Error: \"failed to connect: Host is down\"", "\tid: \n\ttype: \n*\tstate: \n* \t = \"\"",
            "id: 7\nid: 7\nid: 7",
            "{\"id\": 12}", "\0\0\0"})
    void nonsenseIsSilence(String text) throws IOException {
        running();
        Path answer = Files.writeString(runtime.resolve("answer"), text);
        assertThat(source("cat", answer.toString()).ask()).isEqualTo(new Silent<>("PipeWire's answer makes no sense", ""));
    }

    @Test
    void halfAnAnswerIsTakenForWhatItIs() {
        String all = read("recordings");
        for (int end = 0; end < all.length(); end += 97) {
            PipeWireGraph graph = PipeWireGraph.parse(all.substring(0, end));
            assertThat(Set.of("parec", "pw-record")).containsAll(graph.recorders());
        }
    }

    @Test
    void withoutPipeWireNothingIsStarted() {
        assertThat(source("false").ask()).isEqualTo(new Silent<>("PipeWire is not running", ""));
    }

    @Test
    void aMissingToolComesWithAdvice() throws IOException {
        running();
        assertThat(source("no-such-tool").ask()).isEqualTo(new Silent<>("no-such-tool is not installed",
                "Install pipewire-bin (Debian, Ubuntu), pipewire-utils (Fedora) or pipewire (Arch)."));
    }

    @Test
    void aSlowToolIsSilence() throws IOException {
        running();
        assertThat(source("sleep", "60").ask()).isEqualTo(new Silent<>("sleep did not answer within 400 ms", ""));
    }

    @Test
    void onX11OnlyAYesIsWorthSomething() {
        Map<String, String> x11 = Map.of("XDG_SESSION_TYPE", "x11");
        Map<String, String> wayland = Map.of("XDG_SESSION_TYPE", "wayland");
        assertThat(shared(new Known<>(true), x11)).isEqualTo(new Known<>(true));
        assertThat(shared(new Known<>(false), wayland)).isEqualTo(new Known<>(false));
        assertThat(shared(new Silent<>("PipeWire is not running", ""), wayland)).isEqualTo(new Silent<>("PipeWire is not running", ""));
        assertThat(shared(new Known<>(false), x11)).isInstanceOfSatisfying(Silent.class, silent -> {
            assertThat(silent.why()).contains("X11");
            assertThat(silent.advice()).contains("Wayland");
        });
    }

    private static Answer<Boolean> shared(Answer<Boolean> casts, Map<String, String> environment) {
        return new SharedScreen(new Source<>() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public Answer<Boolean> ask() {
                return casts;
            }
        }, environment).ask();
    }

    private void running() throws IOException {
        Files.createFile(runtime.resolve("pipewire-0"));
    }

    private Source<Boolean> source(String... command) {
        Map<String, String> environment = Map.of("XDG_RUNTIME_DIR", runtime.toString(), "PATH", "/usr/bin:/bin");
        return new PipeWire(environment, List.of(command), Duration.ofMillis(400)).screenCast();
    }

    private static PipeWireGraph recorded(String name) {
        return PipeWireGraph.parse(read(name));
    }

    private static String read(String name) {
        try {
            return Files.readString(RECORDED.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
