// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Background;
import deskbreak.desktop.Capability;
import deskbreak.desktop.DesktopSensors;
import deskbreak.desktop.Joined;
import deskbreak.desktop.LastInput;
import deskbreak.desktop.Ranked;
import deskbreak.desktop.SenseWords;
import deskbreak.desktop.Source;
import deskbreak.desktop.linux.bus.BusUser;
import deskbreak.desktop.linux.session.Logind;
import deskbreak.desktop.linux.session.SessionLock;
import deskbreak.desktop.linux.wayland.WaylandIdle;
import deskbreak.desktop.linux.x11.XFullScreen;
import deskbreak.desktop.linux.x11.XIdle;
import deskbreak.desktop.linux.x11.XPressed;

/** Which sources Linux has for each capability. */
final class LinuxSenses {
    private final Map<String, String> environment;
    private final Logind logind;
    private final WaylandIdle wayland;
    private final SenseWords words = new SenseWords();

    /** @param changed what sources report to that hear of a change by themselves */
    LinuxSenses(Map<String, String> environment, LongSupplier userId, Runnable changed) {
        this.environment = environment;
        logind = new Logind(environment, userId, changed);
        wayland = new WaylandIdle(environment, changed);
    }

    /** The sources that live on the session bus. */
    List<BusUser> onSession() {
        return List.of();
    }

    /** The sources that live on the system bus. */
    List<BusUser> onSystem() {
        return List.of(logind);
    }

    /** @param again has a source begin anew */
    void onRestart(Consumer<BusUser> again) {
        logind.onRestart(() -> again.accept(logind));
    }

    DesktopSensors.Senses all() {
        Capability<LastInput> idle = idle();
        return new DesktopSensors.Senses(idle, pressed(), lock(idle), sleep(), awake(), microphone(), camera(), screenShare(), fullScreen(),
                doNotDisturb());
    }

    private Capability<LastInput> idle() {
        return new Ranked<>("idle", List.of(wayland, quick(new XIdle(environment), "deskbreak-idle")), words::idle);
    }

    private Capability<LastInput> pressed() {
        return new Ranked<>("pressed", List.of(quick(new XPressed(environment), "deskbreak-pressed")), words::idle);
    }

    private Capability<Boolean> lock(Capability<LastInput> idle) {
        return Joined.any("lock", List.of(new SessionLock(logind.lock(), idle, System::nanoTime)), words.of("locked"));
    }

    private Capability<Boolean> sleep() {
        return new Ranked<>("sleep", List.of(logind.sleep(), new ClockGap()), words.of("asleep"));
    }

    private Capability<Boolean> awake() {
        return Joined.any("awake", List.of(), words.of("awake"));
    }

    private Capability<Set<String>> microphone() {
        return new Ranked<>("microphone", List.of(), words::recorders);
    }

    private Capability<Boolean> camera() {
        return new Ranked<>("camera", List.of(), words.of("camera"));
    }

    private Capability<Boolean> screenShare() {
        return new Ranked<>("screenShare", List.of(), words.of("screenShare"));
    }

    private Capability<Boolean> fullScreen() {
        return new Ranked<>("fullScreen", List.of(quick(new XFullScreen(environment), "deskbreak-full-screen")), words.of("fullScreen"));
    }

    private Capability<Boolean> doNotDisturb() {
        return Joined.any("doNotDisturb", List.of(), words.of("doNotDisturb"));
    }

    /** For a source that answers in less than a millisecond unless it is broken, and whose answers are news each time. */
    private static <T> Source<T> quick(Source<T> source, String thread) {
        return new Background<>(source, thread, Duration.ZERO, Background.MOMENT, () -> {
        });
    }

    /** Sleep is never missed: the agent compares a clock that runs through suspend with one that does not. It is noticed on waking. */
    private static final class ClockGap implements Source<Boolean> {
        @Override
        public String name() {
            return "difference of the clocks";
        }

        @Override
        public Answer<Boolean> ask() {
            return new Answer.Known<>(false);
        }
    }
}
