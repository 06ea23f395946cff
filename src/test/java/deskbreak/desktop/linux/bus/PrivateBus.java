// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.bus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.freedesktop.dbus.types.UInt32;
import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.fail;

/** A message bus of our own, with nobody on it but the test, and none of the machine's services to start. */
public final class PrivateBus implements AutoCloseable {
    private static final String CONFIGURATION = """
            <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
             "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig>
              <type>session</type>
              <listen>%s</listen>
              <servicedir>%s</servicedir>
              <policy context="default">
                <allow own="*"/>
                <allow send_destination="*" eavesdrop="true"/>
                <allow receive_sender="*"/>
              </policy>
            </busconfig>
            """;
    private static final String DAEMON = "org.freedesktop.DBus";

    private final Path socket;
    private final List<Bus> peers = new ArrayList<>();
    private Process daemon;

    public PrivateBus(Path folder) throws IOException {
        if (!Files.isExecutable(Path.of("/usr/bin/dbus-daemon"))) {
            String missing = "dbus-daemon is missing: install Debian's package dbus-daemon to run the message-bus tests";
            if ("true".equals(System.getenv("CI"))) {
                fail(missing);
            }
            System.out.println("skipped: " + missing);
            Assumptions.abort(missing);
        }
        socket = folder.resolve("bus");
        daemon = start();
    }

    private Process start() throws IOException {
        Files.deleteIfExists(socket);
        Path configuration = Files.writeString(socket.resolveSibling("bus.conf"), CONFIGURATION.formatted(address(), services()));
        Process process = new ProcessBuilder("/usr/bin/dbus-daemon", "--config-file=" + configuration, "--nofork", "--nopidfile",
                "--print-address=1").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        out.readLine();
        return process;
    }

    private Path services() throws IOException {
        return Files.createDirectories(socket.resolveSibling("services"));
    }

    public String address() {
        return "unix:path=" + socket;
    }

    public Bus connect() throws BusException {
        Bus bus = Bus.connect(address());
        peers.add(bus);
        return bus;
    }

    /** Another program with a well-known name, which answers alike on each of these paths. */
    public Bus peer(String name, Served object, String... paths) throws BusException {
        Bus bus = connect();
        // Whoever waits for the name asks as soon as it is taken.
        List.of(paths).forEach(path -> bus.serve(path, object));
        bus.call(DAEMON, "/org/freedesktop/DBus", DAEMON, "RequestName", "su", name, new UInt32(4));
        return bus;
    }

    /** From the next start on, the daemon runs this command when somebody calls a name that nobody has. */
    public void startable(String name, String command) throws IOException {
        Files.writeString(services().resolve(name + ".service"), "[D-BUS Service]\nName=" + name + "\nExec=" + command + "\n");
    }

    public void kill() throws IOException {
        daemon.destroyForcibly();
        try {
            daemon.waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    public void restart() throws IOException {
        daemon = start();
    }

    @Override
    public void close() {
        peers.forEach(Bus::close);
        try {
            kill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
