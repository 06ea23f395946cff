// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import com.sun.jna.platform.win32.Kernel32;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Capability;
import deskbreak.desktop.ClockGap;
import deskbreak.desktop.DesktopSensors;
import deskbreak.desktop.Joined;
import deskbreak.desktop.LastInput;
import deskbreak.desktop.NativeSource;
import deskbreak.desktop.Ranked;
import deskbreak.desktop.SenseWords;
import deskbreak.desktop.Source;

/** Which sources Windows has for each capability. */
final class WindowsSenses {
    private static final String CONSENT = "device use noted by Windows";

    private final SessionWindow window;
    private final ConsentStore consent;
    private final SenseWords words = new SenseWords();

    /** @param window is started by its owner */
    WindowsSenses(SessionWindow window, Registry registry) {
        this.window = window;
        consent = new ConsentStore(registry, ProcessHandle.current().info().command().orElse(""), WindowsSenses::booted);
    }

    DesktopSensors.Senses all() {
        return new DesktopSensors.Senses(idle(), pressed(), lock(), sleep(), awake(), microphone(), camera(), screenShare(), fullScreen(),
                doNotDisturb());
    }

    private Capability<LastInput> idle() {
        return new Ranked<>("idle", List.of(NativeSource.quick("last input of the session", "deskbreak-idle", TickIdle::ask)), words::idle);
    }

    /** Windows tells keys from drift only to a program that is called at every single input, which costs more than it is worth. */
    private Capability<LastInput> pressed() {
        return new Ranked<>("pressed", List.of(), words::idle);
    }

    private Capability<Boolean> lock() {
        return new Ranked<>("lock", List.of(new NativeSource<>("session notifications", window::lock),
                NativeSource.quick("session service", "deskbreak-session-state", SessionState::ask)), words.of("locked"));
    }

    private Capability<Boolean> sleep() {
        return new Ranked<>("sleep", List.of(new NativeSource<>("power broadcasts", window::sleep), new ClockGap()), words.of("asleep"));
    }

    private Capability<Boolean> awake() {
        return Joined.any("awake", List.of(NativeSource.quick("execution state", "deskbreak-awake", ExecutionState::ask)),
                words.of("awake"));
    }

    private Capability<Set<String>> microphone() {
        return new Ranked<>("microphone", List.of(NativeSource.quick(CONSENT, "deskbreak-microphone", () -> consent.users("microphone"))),
                words::recorders);
    }

    private Capability<Boolean> camera() {
        return new Ranked<>("camera", List.of(used("webcam", "deskbreak-camera")), words.of("camera"));
    }

    private Capability<Boolean> screenShare() {
        return new Ranked<>("screenShare", List.of(used("graphicsCaptureProgrammatic", "deskbreak-share")), words.of("screenShare"));
    }

    private Capability<Boolean> fullScreen() {
        return new Ranked<>("fullScreen",
                List.of(NativeSource.quick("notification state", "deskbreak-full-screen", NotificationState::fullScreen)),
                words.of("fullScreen"));
    }

    private Capability<Boolean> doNotDisturb() {
        return Joined.any("doNotDisturb",
                List.of(NativeSource.quick("notification state", "deskbreak-quiet", NotificationState::quietTime),
                        NativeSource.quick("focus assist", "deskbreak-focus", FocusAssist::ask)),
                words.of("doNotDisturb"));
    }

    private Source<Boolean> used(String capability, String threadName) {
        return NativeSource.quick(CONSENT, threadName, () -> switch (consent.users(capability)) {
            case Answer.Known<Set<String>>(Set<String> users) -> new Answer.Known<>(!users.isEmpty());
            case Answer.Silent<Set<String>>(String why, String advice) -> new Answer.Silent<>(why, advice);
        });
    }

    private static Instant booted() {
        return Instant.now().minus(Duration.ofMillis(Kernel32.INSTANCE.GetTickCount64()));
    }
}
