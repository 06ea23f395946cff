// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

import deskbreak.desktop.Background;
import deskbreak.desktop.Capability;
import deskbreak.desktop.ClockGap;
import deskbreak.desktop.DesktopSensors;
import deskbreak.desktop.Joined;
import deskbreak.desktop.LastInput;
import deskbreak.desktop.Ranked;
import deskbreak.desktop.SenseWords;
import deskbreak.desktop.Source;
import deskbreak.desktop.linux.bus.BusUser;
import deskbreak.desktop.linux.idle.IdleMonitor;
import deskbreak.desktop.linux.idle.SaverIdle;
import deskbreak.desktop.linux.media.AlsaRecorders;
import deskbreak.desktop.linux.media.OpenCameras;
import deskbreak.desktop.linux.media.PipeWire;
import deskbreak.desktop.linux.media.PulseRecorders;
import deskbreak.desktop.linux.media.SharedScreen;
import deskbreak.desktop.linux.session.DesktopSetting;
import deskbreak.desktop.linux.session.Inhibitors;
import deskbreak.desktop.linux.session.Logind;
import deskbreak.desktop.linux.session.QuietModes;
import deskbreak.desktop.linux.session.ScreenSavers;
import deskbreak.desktop.linux.session.ServiceFlag;
import deskbreak.desktop.linux.session.SessionLock;
import deskbreak.desktop.linux.wayland.WaylandIdle;
import deskbreak.desktop.linux.x11.XFullScreen;
import deskbreak.desktop.linux.x11.XIdle;
import deskbreak.desktop.linux.x11.XPressed;

/** Which sources Linux has for each capability. */
final class LinuxSenses {
    /** How old an answer may be that had to be looked for. */
    private static final Duration GOOD_ENOUGH = Duration.ofSeconds(5);

    private final Map<String, String> environment;
    private final Runnable changed;
    private final PipeWire pipeWire;
    private final Logind logind;
    private final List<IdleMonitor> idleMonitors;
    private final SaverIdle saverIdle = new SaverIdle(System::nanoTime);
    private final List<ServiceFlag> screenSavers;
    private final ServiceFlag logindInhibitors;
    private final List<ServiceFlag> inhibitors;
    private final List<ServiceFlag> quietServices;
    private final List<DesktopSetting> quietSettings;
    private final WaylandIdle wayland;
    private final SenseWords words = new SenseWords();

    /** @param changed what sources report to that hear of a change by themselves */
    LinuxSenses(Map<String, String> environment, LongSupplier userId, Runnable changed) {
        this.environment = environment;
        this.changed = changed;
        pipeWire = new PipeWire(environment);
        logind = new Logind(environment, userId, changed);
        idleMonitors = IdleMonitor.all(changed);
        screenSavers = ScreenSavers.all(changed);
        logindInhibitors = Inhibitors.ofLogind(changed);
        inhibitors = Inhibitors.ofSession(environment, changed);
        quietServices = QuietModes.ofServices(environment, changed);
        quietSettings = QuietModes.ofSettings(environment, changed);
        wayland = new WaylandIdle(environment, changed);
    }

    /** The sources that live on the session bus. */
    List<BusUser> onSession() {
        return Stream.of(idleMonitors, screenSavers, inhibitors, quietServices, quietSettings, List.of(saverIdle))
                .<BusUser>flatMap(List::stream).toList();
    }

    /** The sources that live on the system bus. */
    List<BusUser> onSystem() {
        return List.of(logind, logindInhibitors);
    }

    DesktopSensors.Senses all() {
        Capability<LastInput> idle = idle();
        return new DesktopSensors.Senses(idle, pressed(), lock(idle), sleep(), awake(), microphone(), camera(), screenShare(), fullScreen(),
                doNotDisturb());
    }

    private Capability<LastInput> idle() {
        List<Source<LastInput>> sources = new ArrayList<>(idleMonitors);
        sources.add(wayland);
        sources.add(quick(new XIdle(environment), "deskbreak-idle"));
        sources.add(saverIdle);
        return new Ranked<>("idle", sources, words::idle);
    }

    private Capability<LastInput> pressed() {
        return new Ranked<>("pressed", List.of(quick(new XPressed(environment), "deskbreak-pressed")), words::idle);
    }

    private Capability<Boolean> lock(Capability<LastInput> idle) {
        List<Source<Boolean>> sources = new ArrayList<>(screenSavers);
        sources.addFirst(new SessionLock(logind.lock(), idle, System::nanoTime));
        return Joined.any("lock", sources, words.of("locked"));
    }

    private Capability<Boolean> sleep() {
        return new Ranked<>("sleep", List.of(logind.sleep(), new ClockGap()), words.of("asleep"));
    }

    private Capability<Boolean> awake() {
        List<Source<Boolean>> sources = new ArrayList<>(inhibitors);
        sources.addFirst(logindInhibitors);
        return Joined.any("awake", sources, words.of("awake"));
    }

    private Capability<Set<String>> microphone() {
        return new Ranked<>("microphone", List.of(new PulseRecorders(environment, changed),
                slow(pipeWire.recorders(), "deskbreak-recorders"), slow(new AlsaRecorders(Path.of("/proc")), "deskbreak-alsa")),
                words::recorders);
    }

    private Capability<Boolean> camera() {
        return new Ranked<>("camera", List.of(slow(new OpenCameras(pipeWire), "deskbreak-camera")), words.of("camera"));
    }

    private Capability<Boolean> screenShare() {
        return new Ranked<>("screenShare",
                List.of(new SharedScreen(slow(pipeWire.screenCast(), "deskbreak-screen-share"), environment)), words.of("screenShare"));
    }

    private Capability<Boolean> fullScreen() {
        return new Ranked<>("fullScreen", List.of(quick(new XFullScreen(environment), "deskbreak-full-screen")), words.of("fullScreen"));
    }

    private Capability<Boolean> doNotDisturb() {
        List<Source<Boolean>> sources = new ArrayList<>(quietServices);
        sources.addAll(quietSettings);
        return Joined.any("doNotDisturb", sources, words.of("doNotDisturb"));
    }

    /** For a source that answers in less than a millisecond unless it is broken, and whose answers are news each time. */
    private static <T> Source<T> quick(Source<T> source, String thread) {
        return new Background<>(source, thread, Duration.ZERO, Background.MOMENT, () -> {
        });
    }

    /** For a source that costs something; it tells when its answer has changed, as it may well be asked only now and then. */
    private <T> Source<T> slow(Source<T> source, String thread) {
        return new Background<>(source, thread, GOOD_ENOUGH, Background.MOMENT, changed);
    }
}
