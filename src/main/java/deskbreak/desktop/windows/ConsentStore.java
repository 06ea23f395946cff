// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import deskbreak.desktop.Answer;

/**
 * Who uses a microphone or a camera, as Windows itself notes it for its privacy pages: for each program when it began, and when it
 * ended, which is 0 as long as it has not.
 */
final class ConsentStore {
    static final String KEY = "Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore";

    private static final String DESKTOP_PROGRAMS = "NonPackaged";
    private static final long FILE_TIME_BEGIN = -11_644_473_600L;
    private static final long TICKS = 10_000_000;
    /** How far the start of the machine, found by the wall clock, may be off. */
    private static final Duration INEXACT = Duration.ofMinutes(1);

    private final Registry registry;
    private final String ownProgram;
    private final Supplier<Instant> booted;

    /**
     * @param ownProgram the path of this process's program, which is left out
     * @param booted when the machine was started: a program that was killed with the machine before never noted its end
     */
    ConsentStore(Registry registry, String ownProgram, Supplier<Instant> booted) {
        this.registry = registry;
        this.ownProgram = ownProgram;
        this.booted = booted;
    }

    /**
     * The programs that use it now: the file names of desktop programs without their ".exe", the package names of others without their
     * publisher.
     *
     * @param capability as Windows names it: "microphone", "webcam", "graphicsCaptureProgrammatic"
     */
    Answer<Set<String>> users(String capability) {
        String key = KEY + "\\" + capability;
        Optional<List<String>> packages = registry.keys(key);
        if (packages.isEmpty()) {
            return new Answer.Silent<>("Windows notes no use of it", "");
        }
        Instant since = booted.get().minus(INEXACT);
        Set<String> users = new TreeSet<>();
        for (String name : packages.get()) {
            if (!name.equals(DESKTOP_PROGRAMS) && uses(key + "\\" + name, since)) {
                users.add(packageName(name));
            }
        }
        String programs = key + "\\" + DESKTOP_PROGRAMS;
        for (String name : registry.keys(programs).orElse(List.of())) {
            String path = name.replace('#', '\\');
            if (!path.equalsIgnoreCase(ownProgram) && uses(programs + "\\" + name, since)) {
                users.add(programName(path));
            }
        }
        return new Answer.Known<>(users);
    }

    private boolean uses(String key, Instant since) {
        Map<String, Object> values = registry.values(key);
        return values.get("LastUsedTimeStart") instanceof Long start && start != 0
                && values.get("LastUsedTimeStop") instanceof Long stop && stop == 0 && !time(start).isBefore(since);
    }

    /** Windows counts units of 100 ns from 1601 on. */
    private static Instant time(long fileTime) {
        return Instant.ofEpochSecond(FILE_TIME_BEGIN + fileTime / TICKS, fileTime % TICKS * 100);
    }

    private static String packageName(String family) {
        int publisher = family.lastIndexOf('_');
        return publisher > 0 ? family.substring(0, publisher) : family;
    }

    private static String programName(String path) {
        String file = path.substring(path.lastIndexOf('\\') + 1);
        return file.toLowerCase(Locale.ROOT).endsWith(".exe") ? file.substring(0, file.length() - ".exe".length()) : file;
    }
}
