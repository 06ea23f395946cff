// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to be installed for the desktop tests. */
final class Needs {
    /** Debian's own, for its packages are seen by no other. */
    static final String PYTHON = "/usr/bin/python3";
    /** xfconfd is no command: the session bus starts it by this file. */
    static final Path XFCONF = Path.of("/usr/share/dbus-1/services/org.xfce.Xfconf.service");
    private static final Path PACKAGES = Path.of(".ci/packages");
    private static final List<String> PROGRAMS = List.of("Xvfb", "openbox", "xfce4-panel", "dbus-daemon", "gdbus", "xdotool", "xprop",
            "xwininfo", "xsetroot", "xrandr", "xterm", "xfconf-query", "mutter", "dunst", "dunstctl", "pulseaudio", "pactl", "parec",
            "pipewire",
            "pipewire-pulse", "wireplumber", "pw-cli", "gst-launch-1.0", "sway", "wtype", "setpriv");

    private Needs() {
    }

    /** What is missing, in words; empty when nothing is. */
    static List<String> missing() {
        List<String> missing = PROGRAMS.stream().filter(program -> !onPath(program)).collect(Collectors.toCollection(ArrayList::new));
        if (!Files.exists(XFCONF)) {
            missing.add("xfconfd");
        }
        if (!hasMock()) {
            missing.add("python3-dbusmock");
        }
        return missing;
    }

    /** What to do about it, in one line. */
    static String advice() {
        try (Stream<String> lines = Files.lines(PACKAGES)) {
            return lines.map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                    .collect(Collectors.joining(" ", "apt-get install ", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean onPath(String program) {
        return Stream.of(Programs.PATH.split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static boolean hasMock() {
        try {
            return new ProcessBuilder(PYTHON, "-c", "import dbusmock").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
