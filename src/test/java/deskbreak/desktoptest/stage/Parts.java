// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.util.List;
import java.util.Map;

/**
 * Services beside those of the shared desktop, each of which can hang and die without taking another with it. Whoever starts one
 * closes it.
 */
public final class Parts {
    private static final String DISPLAY = ":94";

    private final Desktop desktop;
    private final Buses buses;

    Parts(Desktop desktop, Buses buses) {
        this.desktop = desktop;
        this.buses = buses;
    }

    /** What a program finds in its environment that lives on {@link #screen}. */
    public Map<String, String> environment() {
        return Map.of("DISPLAY", DISPLAY);
    }

    /** An X server beside the desktop's. */
    public Part screen() {
        return part("X11 screen saver extension", List.of("Xvfb", DISPLAY, "-nolisten", "tcp", "-noreset", "-s", "0"),
                () -> Await.until("the second X server answers",
                        () -> desktop.programs().run(List.of("xprop", "-root"), environment()).status() == 0));
    }

    /** Presses a key on {@link #screen}. */
    public void press() {
        desktop.programs().run(List.of("xdotool", "key", "a"), environment());
    }

    public Part sound() {
        return part("sound server", List.of("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "-L",
                "module-native-protocol-unix", "-L", "module-null-source source_name=" + Sound.MICROPHONE),
                () -> Await.until("the sound server answers",
                        () -> desktop.programs().run(List.of("pactl", "info"), Map.of()).status() == 0));
    }

    public Part notifications() {
        return part("dunst", List.of("dunst"), () -> buses.await("--session", "org.freedesktop.Notifications"));
    }

    public Part screenSaver() {
        return part("GNOME's screen lock", List.of(Needs.PYTHON, "-m", "dbusmock", "--session", "--template", "gnome_screensaver"),
                () -> buses.await("--session", "org.gnome.ScreenSaver"));
    }

    /** The one of the desktop. */
    public Part logind() {
        return desktop.logind().part();
    }

    private Part part(String name, List<String> command, Runnable ready) {
        return new Part(name, desktop.programs(), () -> {
            Process process = desktop.programs().start(name.replaceAll("\\W+", "-"), command);
            ready.run();
            return process;
        });
    }
}
