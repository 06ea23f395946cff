// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** A sound server with a microphone and a loudspeaker that are none, and those who record from them. */
public final class Sound {
    public static final String MICROPHONE = "mic";
    /** What is played, as if it were recorded. */
    public static final String MONITOR = "speakers.monitor";
    /** Mutter, asked to cast its screen as its portal asks it; prints the number of the stream. */
    private static final String CAST = """
            import gi
            from gi.repository import Gio, GLib
            bus = Gio.bus_get_sync(Gio.BusType.SESSION)
            base = 'org.gnome.Mutter.ScreenCast'
            def call(path, face, method, types=None, *values):
                arguments = GLib.Variant(types, values) if types else None
                return bus.call_sync(base, path, face, method, arguments, None, 0, -1, None).unpack()
            session = call('/org/gnome/Mutter/ScreenCast', base, 'CreateSession', '(a{sv})', {})[0]
            stream = call(session, base + '.Session', 'RecordMonitor', '(sa{sv})', 'Meta-0', {})[0]
            bus.signal_subscribe(None, base + '.Stream', 'PipeWireStreamAdded', stream, None, 0,
                lambda *all: print(all[5].unpack()[0], flush=True))
            call(session, base + '.Session', 'Start')
            GLib.MainLoop().run()
            """;

    private final Desktop desktop;

    private Sound(Desktop desktop) {
        this.desktop = desktop;
    }

    static Sound pulseAudio(Desktop desktop) {
        desktop.guest("pulseaudio", List.of("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1",
                "-L", "module-native-protocol-unix", "-L", "module-null-sink sink_name=speakers", "-L",
                "module-null-source source_name=" + MICROPHONE));
        return new Sound(desktop).ready(true);
    }

    static Sound pipeWire(Desktop desktop) {
        desktop.guest("pipewire", List.of("pipewire"));
        Await.until("PipeWire answers", () -> desktop.programs().run(List.of("pw-cli", "info", "0"), Map.of()).status() == 0);
        desktop.guest("wireplumber", List.of("wireplumber"));
        desktop.guest("pipewire-pulse", List.of("pipewire-pulse"));
        Sound sound = new Sound(desktop).ready(false);
        desktop.programs().output("pactl", "load-module", "module-null-sink", "sink_name=speakers");
        desktop.programs().output("pactl", "load-module", "module-null-sink", "sink_name=" + MICROPHONE, "media.class=Audio/Source/Virtual",
                "channel_map=mono");
        return sound.ready(true);
    }

    private Sound ready(boolean microphone) {
        Await.until("the sound server answers", () -> {
            Programs.Outcome sources = pactl("sources");
            return sources.status() == 0 && (!microphone || sources.output().contains(MICROPHONE) && sources.output().contains(MONITOR));
        });
        return this;
    }

    private Programs.Outcome pactl(String what) {
        return desktop.programs().run(List.of("pactl", "list", "short", what), Map.of());
    }

    /** Somebody who does something with sound or pictures. */
    public final class Somebody {
        private final Process process;

        private Somebody(String name, List<String> command, BooleanSupplier begun) {
            process = desktop.guest(name, command);
            Await.until(name + " has begun", begun);
        }

        public void end() {
            desktop.programs().end(process);
        }
    }

    /** Begins to record; returns when the server knows of it. */
    public Somebody record(String source) {
        long before = recordings();
        return new Somebody("parec", List.of("sh", "-c", "exec parec -d " + source + " > /dev/null"), () -> recordings() > before);
    }

    private long recordings() {
        return pactl("source-outputs").output().lines().count();
    }

    /** A compositor casts its screen and somebody watches; on PipeWire alone. */
    public Somebody shareScreen() {
        desktop.guest("mutter", List.of("mutter", "--headless", "--wayland", "--no-x11", "--virtual-monitor", "640x400"));
        desktop.programs().output("gdbus", "wait", "--session", "--timeout", "20", "org.gnome.Mutter.ScreenCast");
        String stream = desktop.programs().announced("cast", List.of(Needs.PYTHON, "-u", "-c", CAST));
        return new Somebody("watcher",
                List.of("gst-launch-1.0", "-q", "pipewiresrc", "path=" + stream, "!", "video/x-raw", "!", "fakesink"),
                // It has been seen to crash while the graph changes; then it is asked again.
                () -> desktop.programs().run(List.of("pw-cli", "info", "all"), Map.of()).output().contains("Stream/Input/Video"));
    }
}
