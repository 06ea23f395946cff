// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import deskbreak.cli.Console;
import deskbreak.cli.Local;
import deskbreak.control.Answer;
import deskbreak.control.ControlClient;
import deskbreak.control.Request;
import deskbreak.desktop.Finding;
import deskbreak.exercise.Library;
import deskbreak.settings.Look;
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;
import deskbreak.storage.Home;
import deskbreak.storage.Json;
import deskbreak.storage.OwnExercises;
import deskbreak.storage.SettingsFile;
import deskbreak.ui.sound.SoundOutput;

/** {@code doctor}: each sensor and service, which source answers and its value now, or why not. */
final class DoctorCommand {
    private static final List<String> CAPABILITIES = List.of("idle", "lock", "sleep", "awake", "microphone", "camera", "screenShare",
            "fullScreen", "doNotDisturb", "tray", "notifications", "autostart", "theme", "sound");

    private final Home home;
    private final Console console;

    DoctorCommand(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    int run(Local.Doctor command) {
        Map<String, Finding> found = new HashMap<>();
        Platform.findings().forEach(f -> found.put(f.capability(), f));
        found.put("tray", tray());
        found.put("sound", sound());
        Platform.autostart(StartCommand.here(Optional.empty())).ifPresent(a -> found.put("autostart", a.finding()));
        Map<String, Finding> all = new LinkedHashMap<>();
        CAPABILITIES.forEach(c -> all.put(c, found.getOrDefault(c, Finding.none(c, Words.say(advice())))));
        OwnExercises exercises = OwnExercises.in(home);
        if (command.json()) {
            Map<String, Object> form = new LinkedHashMap<>(all);
            form.put("exercises", Folder.of(exercises));
            console.out().println(Json.pretty(form));
        } else {
            all.values().forEach(this::print);
            print(Folder.of(exercises));
        }
        return 0;
    }

    /** The person's own exercises, and what could not be used of them. */
    private record Folder(String folder, List<String> own, List<Library.Rejected> rejected) {
        static Folder of(OwnExercises exercises) {
            Library library = exercises.library();
            return new Folder(exercises.folder().toString(), library.own().stream().sorted().toList(), library.rejected());
        }
    }

    private void print(Folder exercises) {
        console.out().println(Words.say("doctor.exercises", exercises.own().size(), exercises.folder()));
        exercises.rejected().forEach(file -> console.out().println(Words.say("doctor.rejected", file)));
    }

    private static String advice() {
        return Platform.Os.HERE != Platform.Os.OTHER ? "doctor.later" : "doctor.platform";
    }

    /** Only a running agent has a tray icon. */
    private Finding tray() {
        if (new ControlClient(home.socket()).ask(Request.of("status")) instanceof ControlClient.Outcome.Answered answered) {
            String source = answered.answer().part("sources").flatMap((Answer sources) -> sources.text("tray")).orElse("");
            return source.isEmpty()
                    ? Finding.none("tray", Words.say("doctor.no-tray"))
                    : Finding.of("tray", source, Words.say("doctor.shown"));
        }
        return Finding.none("tray", Words.say("doctor.no-agent"));
    }

    private Finding sound() {
        Look look = new SettingsFile(home.settings(), SettingsCheck.SHORTEST_INTERVAL, InstantSource.system()).read().settings()
                .orElse(Settings.DEFAULT).look();
        boolean on = look.sounds() || look.guideSounds();
        return SoundOutput.device().map(device -> Finding.of("sound", device, Words.say(on ? "doctor.sound-on" : "doctor.sound-off")))
                .orElseGet(() -> Finding.none("sound", Words.say("doctor.no-sound")));
    }

    private void print(Finding f) {
        console.out().println(f.works()
                ? Words.say("doctor.works", f.capability(), f.source(), f.value())
                : Words.say("doctor.none", f.capability()));
        f.tried().forEach(t -> console.out().println(Words.say("doctor.tried", t.source(), t.why())));
        if (!f.advice().isEmpty()) {
            console.out().println(Words.say("doctor.advice", f.advice()));
        }
    }
}
