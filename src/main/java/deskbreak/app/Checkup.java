// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import deskbreak.control.Answer;
import deskbreak.desktop.Finding;
import deskbreak.settings.Look;
import deskbreak.ui.sound.SoundOutput;

/** What {@code doctor} tells, put together on a thread of its own; who asks while it is being put together gets the same. */
final class Checkup {
    /** In the order of telling: the keys of {@code doctor --json}. */
    static final List<String> CAPABILITIES = List.of("idle", "lock", "sleep", "awake", "microphone", "camera", "screenShare",
            "fullScreen", "doNotDisturb", "tray", "notifications", "autostart", "theme", "sound");

    private final Supplier<List<Finding>> found;
    private @Nullable CompletableFuture<List<Finding>> open;

    /** @param found asks all there is to ask; may take seconds */
    Checkup(Supplier<List<Finding>> found) {
        this.found = found;
    }

    /** Returns at once. */
    synchronized CompletableFuture<List<Finding>> now() {
        CompletableFuture<List<Finding>> running = open;
        if (running == null || running.isDone()) {
            running = CompletableFuture.supplyAsync(() -> complete(found.get()),
                    task -> Thread.ofPlatform().daemon().name("deskbreak-doctor").start(task));
            open = running;
        }
        return running;
    }

    /** One finding for each capability, in order; what nobody has told of has no source in this version. */
    static List<Finding> complete(List<Finding> found) {
        Map<String, Finding> all = new LinkedHashMap<>();
        CAPABILITIES.forEach(c -> all.put(c, Finding.none(c, Words.say(Platform.linux() ? "doctor.later" : "doctor.platform"))));
        found.forEach(finding -> all.replace(finding.capability(), finding));
        return List.copyOf(all.values());
    }

    /** What is the same in an agent and without one. */
    static List<Finding> services(Look look) {
        List<Finding> services = new ArrayList<>(List.of(sound(look)));
        Platform.autostart(StartCommand.here(Optional.empty())).ifPresent(autostart -> services.add(autostart.finding()));
        return services;
    }

    private static Finding sound(Look look) {
        boolean on = look.sounds() || look.guideSounds();
        return SoundOutput.device().map(device -> Finding.of("sound", device, Words.say(on ? "doctor.sound-on" : "doctor.sound-off")))
                .orElseGet(() -> Finding.none("sound", Words.say("doctor.no-sound")));
    }

    /** The form in which an agent hands it to the command line. */
    static Map<String, Object> form(List<Finding> findings) {
        Map<String, Object> form = new LinkedHashMap<>();
        findings.forEach(f -> form.put(f.capability(), Map.of("source", f.source(), "value", f.value(), "tried",
                f.tried().stream().map(t -> Map.of("source", t.source(), "why", t.why())).toList(), "advice", f.advice())));
        return form;
    }

    /** The way back from {@link #form}; an agent of another version may tell less. */
    static List<Finding> read(Answer form) {
        return complete(CAPABILITIES.stream().flatMap(c -> form.part(c).map(part -> read(c, part)).stream()).toList());
    }

    private static Finding read(String capability, Answer part) {
        return new Finding(capability, part.text("source").orElse(""), part.text("value").orElse(""),
                part.parts("tried").stream().map(t -> new Finding.Attempt(t.text("source").orElse(""), t.text("why").orElse(""))).toList(),
                part.text("advice").orElse(""));
    }
}
