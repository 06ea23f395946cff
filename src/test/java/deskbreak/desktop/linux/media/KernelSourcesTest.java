// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Answer.Known;
import deskbreak.desktop.Answer.Silent;

import static org.assertj.core.api.Assertions.assertThat;

/** Sound cards and cameras, in folders that look like the kernel's. */
@Timeout(30)
class KernelSourcesTest {
    private static final Known<Boolean> YES = new Known<>(true);
    private static final Known<Boolean> NO = new Known<>(false);
    /** As kernel 6.1 writes it. */
    private static final String RECORDING = """
            state: RUNNING
            owner_pid   : 4711
            trigger_time: 5310.861127127
            tstamp      : 5337.170103233
            delay       : 384
            avail       : 384
            avail_max   : 1024
            -----
            hw_ptr      : 1159552
            appl_ptr    : 1159168
            """;

    @TempDir
    Path root;

    private Answer<Boolean> throughPipeWire = NO;

    @Test
    void aSoundCardNamesWhoRecordsFromIt() throws IOException {
        write("proc/4711/comm", "arecord\n");
        write("proc/asound/card0/pcm0c/sub0/status", RECORDING);
        write("proc/asound/card0/pcm0p/sub0/status", RECORDING.replace("4711", "1"));
        write("proc/asound/card1/pcm0c/sub0/status", "closed\n");
        assertThat(alsa()).isEqualTo(new Known<>(Set.of("arecord")));
        write("proc/asound/card0/pcm0c/sub0/status", "closed\n");
        assertThat(alsa()).isEqualTo(new Known<>(Set.of()));
    }

    @Test
    void aPreparedOrUnreadableSoundCardIsNotInUse() throws IOException {
        write("proc/asound/card0/pcm0c/sub0/status", RECORDING.replace("RUNNING", "PREPARED"));
        assertThat(alsa()).isEqualTo(new Known<>(Set.of()));
        write("proc/asound/card0/pcm0c/sub0/status", "state: RUNNING\nowner_pid : nobody\n");
        assertThat(alsa()).isEqualTo(new Known<>(Set.of()));
    }

    @Test
    void aSoundServerThatHoldsTheCardDoesNotSayForWhom() throws IOException {
        write("proc/4711/comm", "jackd\n");
        write("proc/asound/card0/pcm0c/sub0/status", RECORDING);
        assertThat(alsa()).isEqualTo(new Silent<>("a sound server holds the microphone and does not say for whom", ""));
    }

    @Test
    void withoutASoundCardItSaysSo() {
        assertThat(alsa()).isEqualTo(new Silent<>("there is no sound card", ""));
    }

    @Test
    void withoutACameraNoneIsInUse() {
        assertThat(cameras()).isEqualTo(NO);
    }

    @Test
    void aCameraIsInUseWhileAProgramHasItOpen() throws IOException {
        camera("2");
        assertThat(cameras()).isEqualTo(NO);
        open(4711, "zoom");
        assertThat(cameras()).isEqualTo(YES);
    }

    @Test
    void nobodyIsLookedForWhenTheDriverIsAtRest() throws IOException {
        camera("0");
        open(4711, "zoom");
        assertThat(cameras()).isEqualTo(NO);
    }

    @Test
    void aDriverThatDoesNotTellIsNotTrusted() throws IOException {
        write("dev/video0", "");
        open(4711, "zoom");
        assertThat(cameras()).isEqualTo(YES);
    }

    @Test
    void aDecoderIsNoCamera() throws IOException {
        camera("1");
        open(4711, "mpv");
        write("run/udev/data/c81:0", "E:ID_V4L_VERSION=2\nE:ID_V4L_CAPABILITIES=:video_output:\n");
        assertThat(cameras()).isEqualTo(NO);
        write("run/udev/data/c81:0", "E:ID_V4L_CAPABILITIES=:capture:\n");
        assertThat(cameras()).isEqualTo(YES);
    }

    @Test
    void whatPipeWireHasOpenCountsWhenSomebodyReadsIt() throws IOException {
        camera("1");
        open(4711, "pipewire");
        open(4712, "wireplumber");
        assertThat(cameras()).isEqualTo(NO);
        throughPipeWire = YES;
        assertThat(cameras()).isEqualTo(YES);
        throughPipeWire = new Silent<>("pw-cli is not installed", "Install it.");
        assertThat(cameras()).isEqualTo(throughPipeWire);
    }

    @Test
    void aRealProcessThatHoldsAFileOpenIsFound() throws Exception {
        Path file = write("dev/video0", "");
        Files.createSymbolicLink(root.resolve("proc"), Path.of("/proc"));
        assertThat(cameras()).isEqualTo(NO);
        Process holder = new ProcessBuilder("sh", "-c", "exec 3< '" + file + "'; echo open; read end").start();
        try (var said = holder.inputReader(); var end = holder.outputWriter()) {
            assertThat(said.readLine()).isEqualTo("open");
            assertThat(cameras()).isEqualTo(YES);
            end.write("\n");
        }
        holder.waitFor();
        assertThat(cameras()).isEqualTo(NO);
    }

    private Answer<Set<String>> alsa() {
        return new AlsaRecorders(root.resolve("proc")).ask();
    }

    private Answer<Boolean> cameras() {
        return new OpenCameras(root, () -> throughPipeWire).ask();
    }

    private void camera(String users) throws IOException {
        write("dev/video0", "");
        write("sys/class/video4linux/video0/dev", "81:0\n");
        write("sys/class/video4linux/video0/device/driver/module/refcnt", users + "\n");
    }

    private void open(int process, String name) throws IOException {
        write("proc/" + process + "/comm", name + "\n");
        Path files = Files.createDirectories(root.resolve("proc/" + process + "/fd"));
        Files.createSymbolicLink(files.resolve("0"), Path.of("/dev/null"));
        Files.createSymbolicLink(files.resolve("7"), root.resolve("dev/video0"));
    }

    private Path write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }
}
