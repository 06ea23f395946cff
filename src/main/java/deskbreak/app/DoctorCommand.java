// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.time.InstantSource;
import java.util.ArrayList;
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
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;
import deskbreak.storage.Home;
import deskbreak.storage.Json;
import deskbreak.storage.OwnExercises;
import deskbreak.storage.SettingsFile;

/**
 * {@code doctor}: each sensor and service, which source answers and its value now, or why not. Where an agent runs it tells what its
 * own sources say; else they are asked from here.
 */
final class DoctorCommand {
    private final Home home;
    private final Console console;

    DoctorCommand(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    int run(Local.Doctor command) {
        Optional<List<Finding>> agents = agents();
        List<Finding> findings = agents.orElseGet(this::own);
        OwnExercises exercises = OwnExercises.in(home);
        if (command.json()) {
            Map<String, Object> form = new LinkedHashMap<>();
            findings.forEach(f -> form.put(f.capability(), f));
            form.put("exercises", Folder.of(exercises));
            console.out().println(Json.pretty(form));
        } else {
            console.out().println(Words.say(agents.isPresent() ? "doctor.agent" : "doctor.alone", Version.text()));
            console.out().println();
            CheckupText.lines(findings, false).forEach(console.out()::println);
            console.out().println();
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

    /** What a running agent says; empty when there is none, or one that is too old to tell. */
    private Optional<List<Finding>> agents() {
        return new ControlClient(home.socket()).ask(Request.of("doctor")) instanceof ControlClient.Outcome.Answered(Answer answer)
                && answer.ok() ? answer.part("doctor").map(Checkup::read) : Optional.empty();
    }

    private List<Finding> own() {
        List<Finding> found = new ArrayList<>(Checkup.services(new SettingsFile(home, SettingsCheck.SHORTEST_INTERVAL,
                InstantSource.system()).read().settings().orElse(Settings.DEFAULT).look()));
        found.add(Finding.none("tray", Words.say("doctor.no-agent")));
        found.addAll(Platform.examined());
        return Checkup.complete(found);
    }
}
