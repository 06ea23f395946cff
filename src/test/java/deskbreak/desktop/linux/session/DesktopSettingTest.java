// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusLink;
import deskbreak.desktop.linux.bus.PrivateBus;
import deskbreak.desktop.linux.bus.Served;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
class DesktopSettingTest {
    private static final String FOLDER = "/org/gnome/desktop/notifications/";

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private PrivateBus daemon;
    private BusLink link;
    private DesktopSetting setting;
    private Bus dconf;

    @BeforeEach
    void start() throws IOException {
        daemon = new PrivateBus(folder);
        dconf = daemon.peer("ca.desrt.dconf", (iface, member, arguments) -> Served.Result.NOTHING);
        use(folder.resolve("gsettings").toString());
    }

    private void use(String program) {
        setting = new DesktopSetting("GNOME's notifications",
                new DesktopSetting.Key("org.gnome.desktop.notifications", "show-banners", FOLDER, false), program, "",
                () -> heard.add("news"));
        link = new BusLink("session bus", List.of(daemon.address()), List.of(setting));
    }

    @AfterEach
    void stop() {
        setting.close();
        link.close();
        daemon.close();
    }

    @Test
    void isReadOnceAndAgainOnlyWhenItWasWritten() throws Exception {
        gsettings("echo true");
        come();
        assertThat(settled()).isEqualTo("no");
        for (int look = 0; look < 20; look++) {
            assertThat(FlagOnBus.words(setting.ask())).isEqualTo("no");
        }
        assertThat(reads()).containsExactly("get org.gnome.desktop.notifications show-banners");

        gsettings("echo false");
        written("/org/gnome/desktop/interface/", "clock-format");
        written(FOLDER + "show-banners", "");
        awaitYes();
        assertThat(reads()).hasSize(2);
    }

    @Test
    void aWholeFolderThatWasWrittenCountsToo() throws Exception {
        gsettings("echo true");
        come();
        assertThat(settled()).isEqualTo("no");
        gsettings("echo false");
        written("/org/gnome/", "desktop/notifications/show-banners");
        awaitYes();
    }

    @Test
    void nonsenseAndRefusalsAreSilence() throws Exception {
        gsettings("echo perhaps");
        come();
        assertThat(settled()).isEqualTo("silent: the setting is not yes or no");
    }

    @Test
    void aSettingThatThisDesktopDoesNotHaveIsSilence() throws Exception {
        gsettings("exit 1");
        come();
        assertThat(settled()).isEqualTo("silent: this desktop has no such setting");
    }

    @Test
    void aChildThatHangsIsEndedAndSilent() throws Exception {
        gsettings("echo $$ >'" + folder.resolve("pid") + "'; exec sleep 60");
        come();
        assertThat(settled()).startsWith("silent: ").contains("within 2 s");
        long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        ProcessHandle.of(pid).ifPresent(child -> assertThat(child.onExit()).succeedsWithin(10, TimeUnit.SECONDS));
    }

    @Test
    void withoutTheCommandItSaysWhatToInstall() throws Exception {
        use("/nonexistent/gsettings");
        come();
        setting.settle();
        assertThat(setting.ask()).hasToString("Silent[why=/nonexistent/gsettings is missing,"
                + " advice=Install gsettings: libglib2.0-bin (Debian, Ubuntu) or glib2 (Fedora, Arch).]");
    }

    @Test
    void belongsToTheDesktopThatRuns() {
        assertThat(QuietModes.ofSettings(Map.of("XDG_CURRENT_DESKTOP", "ubuntu:GNOME"), () -> {
        })).extracting(DesktopSetting::name).containsExactly("GNOME's notifications");
        assertThat(QuietModes.ofSettings(Map.of("XDG_CURRENT_DESKTOP", "X-Cinnamon"), () -> {
        })).extracting(DesktopSetting::name).containsExactly("Cinnamon's notifications");
        assertThat(QuietModes.ofSettings(Map.of(), () -> {
        })).isEmpty();
    }

    /** Reads take longer than a moment on a busy machine. */
    private String settled() {
        setting.settle();
        return FlagOnBus.words(setting.ask());
    }

    private void come() throws Exception {
        link.start();
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("news");
    }

    private void awaitYes() throws InterruptedException {
        while (!FlagOnBus.words(setting.ask()).equals("yes")) {
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("news");
        }
    }

    private void written(String prefix, String changes) throws IOException {
        dconf.emit("/ca/desrt/dconf/Writer/user", "ca.desrt.dconf.Writer", "Notify", "sass", prefix, new String[]{changes}, "tag");
    }

    private List<String> reads() throws IOException {
        return Files.readAllLines(folder.resolve("reads"));
    }

    private void gsettings(String does) throws IOException {
        Path script = folder.resolve("gsettings.new");
        Files.writeString(script, "#!/bin/sh\necho \"$*\" >>'" + folder.resolve("reads") + "'\n" + does + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        Files.move(script, folder.resolve("gsettings"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
