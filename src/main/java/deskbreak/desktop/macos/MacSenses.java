// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import deskbreak.desktop.Background;
import deskbreak.desktop.Capability;
import deskbreak.desktop.ClockGap;
import deskbreak.desktop.DesktopSensors;
import deskbreak.desktop.Joined;
import deskbreak.desktop.LastInput;
import deskbreak.desktop.NativeSource;
import deskbreak.desktop.Ranked;
import deskbreak.desktop.SenseWords;

/** Which sources macOS has for each capability. */
final class MacSenses {
    private final Path home;
    private final SleepNotices notices;
    private final SenseWords words = new SenseWords();

    /**
     * @param home the person's home folder
     * @param notices is started by its owner
     */
    MacSenses(Path home, SleepNotices notices) {
        this.home = home;
        this.notices = notices;
    }

    DesktopSensors.Senses all() {
        return new DesktopSensors.Senses(idle(), pressed(), lock(), sleep(), awake(), microphone(), camera(), screenShare(), fullScreen(),
                doNotDisturb());
    }

    private Capability<LastInput> idle() {
        return new Ranked<>("idle", List.of(NativeSource.quick("event source", "deskbreak-idle", InputTimes::any)), words::idle);
    }

    private Capability<LastInput> pressed() {
        return new Ranked<>("pressed", List.of(NativeSource.quick("event source", "deskbreak-pressed", InputTimes::pressed)), words::idle);
    }

    private Capability<Boolean> lock() {
        return new Ranked<>("lock", List.of(NativeSource.quick("session dictionary", "deskbreak-lock", ScreenSession::ask)),
                words.of("locked"));
    }

    private Capability<Boolean> sleep() {
        return new Ranked<>("sleep", List.of(notices, new ClockGap()), words.of("asleep"));
    }

    private Capability<Boolean> awake() {
        return Joined.any("awake", List.of(NativeSource.quick("power assertions", "deskbreak-awake", PowerAssertions::ask)),
                words.of("awake"));
    }

    private Capability<Set<String>> microphone() {
        return new Ranked<>("microphone",
                List.of(NativeSource.quick("CoreAudio, by program", "deskbreak-recorders",
                        () -> Microphones.programs(NativeMediaObjects.audio(), ProcessHandle.current().pid())),
                        NativeSource.quick("CoreAudio, by device", "deskbreak-microphone",
                                () -> Microphones.devices(NativeMediaObjects.audio()))),
                words::recorders);
    }

    private Capability<Boolean> camera() {
        return new Ranked<>("camera",
                List.of(NativeSource.quick("CoreMediaIO", "deskbreak-camera", () -> Cameras.inUse(NativeMediaObjects.video()))),
                words.of("camera"));
    }

    private Capability<Boolean> screenShare() {
        return new Ranked<>("screenShare", List.of(NativeSource.quick("screen watchers", "deskbreak-share", ScreenWatchers::ask)),
                words.of("screenShare"));
    }

    private Capability<Boolean> fullScreen() {
        return new Ranked<>("fullScreen", List.of(NativeSource.quick("window list", "deskbreak-full-screen", WindowList::fullScreen)),
                words.of("fullScreen"));
    }

    private Capability<Boolean> doNotDisturb() {
        return Joined.any("doNotDisturb",
                List.of(new Background<>(new FocusFile(home), "deskbreak-focus", Duration.ZERO, Background.MOMENT, () -> {
                })), words.of("doNotDisturb"));
    }
}
