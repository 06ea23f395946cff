// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import deskbreak.desktop.Answer;

/** Who records: by program from macOS 14.2 on, before that only by device. */
final class Microphones {
    private static final String PROCESSES = "prs#";
    private static final String RECORDS = "piri";
    private static final String PROCESS_ID = "ppid";
    private static final String BUNDLE = "pbid";
    private static final String DEVICES = "dev#";
    private static final String STREAMS = "stm#";
    private static final String RUNS_SOMEWHERE = "gone";
    private static final String NAME = "lnam";
    /** Waits for its name to be called, all day long. */
    private static final String LISTENS_ALWAYS = "com.apple.corespeech";

    private Microphones() {
    }

    /** The programs that record, by their bundle's identifier, such as "us.zoom.xos". */
    static Answer<Set<String>> programs(MediaObjects audio, long ownProcess) {
        Optional<int[]> processes = audio.list(MediaObjects.SYSTEM, PROCESSES, MediaObjects.GLOBAL);
        if (processes.isEmpty()) {
            return new Answer.Silent<>("needs macOS 14.2", "");
        }
        Set<String> names = new TreeSet<>();
        IntStream.of(processes.get()).filter(process -> yes(audio, process, RECORDS))
                .filter(process -> audio.number(process, PROCESS_ID, MediaObjects.GLOBAL).orElse(0) != ownProcess)
                .mapToObj(process -> audio.text(process, BUNDLE, MediaObjects.GLOBAL).filter(name -> !name.isBlank()).orElse("a program"))
                .filter(name -> !name.toLowerCase(Locale.ROOT).startsWith(LISTENS_ALWAYS)).forEach(names::add);
        return new Answer.Known<>(names);
    }

    /**
     * The devices that record, by name. One that also plays is left out: it runs for music as well, and nothing tells which of the two it
     * is.
     */
    static Answer<Set<String>> devices(MediaObjects audio) {
        Optional<int[]> devices = audio.list(MediaObjects.SYSTEM, DEVICES, MediaObjects.GLOBAL);
        if (devices.isEmpty()) {
            return new Answer.Silent<>("macOS lists no sound devices", "");
        }
        Set<String> names = new TreeSet<>();
        IntStream.of(devices.get()).filter(device -> has(audio, device, MediaObjects.INPUT) && !has(audio, device, MediaObjects.OUTPUT))
                .filter(device -> yes(audio, device, RUNS_SOMEWHERE))
                .mapToObj(device -> audio.text(device, NAME, MediaObjects.GLOBAL).filter(name -> !name.isBlank()).orElse("a microphone"))
                .forEach(names::add);
        return new Answer.Known<>(names);
    }

    private static boolean has(MediaObjects audio, int device, String direction) {
        return audio.list(device, STREAMS, direction).filter(streams -> streams.length > 0).isPresent();
    }

    private static boolean yes(MediaObjects audio, int object, String property) {
        return audio.number(object, property, MediaObjects.GLOBAL).orElse(0) != 0;
    }
}
