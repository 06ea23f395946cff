// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A session bus and a system bus of the session's own. The session bus can start Xfce's settings service and nothing else: portals and
 * accessibility services of the machine would make each machine another desktop.
 */
final class Buses {
    private static final String CONFIGURATION = """
            <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
             "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig>
              <type>%s</type>
              <listen>unix:path=%s</listen>
              <servicedir>%s</servicedir>
              <policy context="default">
                <allow user="*"/>
                <allow own="*"/>
                <allow send_destination="*" eavesdrop="true"/>
                <allow receive_sender="*"/>
              </policy>
            </busconfig>
            """;

    private final Programs programs;

    Buses(Programs programs, Path folder) throws IOException {
        this.programs = programs;
        Path services = Files.createDirectory(folder.resolve("services"));
        Files.copy(Needs.XFCONF, services.resolve(Needs.XFCONF.getFileName()));
        programs.set("DBUS_SESSION_BUS_ADDRESS", start("session", folder, services));
        programs.set("DBUS_SYSTEM_BUS_ADDRESS", start("system", folder, Files.createDirectory(folder.resolve("no-services"))));
    }

    private String start(String type, Path folder, Path services) throws IOException {
        Path configuration = folder.resolve(type + "-bus.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(type, folder.resolve(type + "-bus"), services));
        return programs.announced(type + "-bus",
                List.of("dbus-daemon", "--nofork", "--print-address=1", "--config-file=" + configuration));
    }

    /** Waits until somebody owns the name. */
    void await(String bus, String name) {
        programs.output("gdbus", "wait", bus, "--timeout", "20", name);
    }

    /** Calls a method; arguments and answer in the text form of GVariant. */
    String call(String bus, String name, String path, String method, String... arguments) {
        String[] command = {"gdbus", "call", bus, "--dest", name, "--object-path", path, "--method", method};
        String[] all = java.util.Arrays.copyOf(command, command.length + arguments.length);
        System.arraycopy(arguments, 0, all, command.length, arguments.length);
        return programs.output(all);
    }
}
