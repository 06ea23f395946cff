// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import deskbreak.exercise.Library;
import deskbreak.exercise.Library.Rejected;

/** Brings exercises of the person's own to others and theirs here, as a zip of their files. */
public final class ExerciseExchange {
    private final OwnExercises own;

    public ExerciseExchange(OwnExercises own) {
        this.own = own;
    }

    /** What came of an import. */
    public sealed interface Outcome {
        /** All are here now; both lists hold ids. */
        record Imported(List<String> added, List<String> replaced) implements Outcome {}

        /** Nothing was imported: files of these ids are here already, and they were not to be replaced. */
        record Conflicts(List<String> ids) implements Outcome {}

        /** Nothing was imported: these cannot be used. */
        record Refused(List<Rejected> files) implements Outcome {}
    }

    /**
     * Packs exercises into a zip, their files as they are. A file of that name is replaced.
     *
     * @param ids which; empty for all of the person's own that can be used
     * @throws IOException with one line that says what to do, when one is not the person's own, none is there or a file cannot be read or written
     */
    public List<String> export(Path zip, List<String> ids) throws IOException {
        Library library = own.library();
        List<String> wanted = ids.isEmpty() ? library.own().stream().sorted().toList() : ids.stream().distinct().sorted().toList();
        if (wanted.isEmpty()) {
            throw new IOException(Words.say("export.none", own.folder()));
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String id : wanted) {
            if (!library.own(id)) {
                throw new IOException(Words.say(library.find(id).isPresent() ? "export.shipped" : "export.unknown", id));
            }
            files.put(id + OwnExerciseForm.ENDING, own.content(id + OwnExerciseForm.ENDING));
        }
        AtomicFile.write(zip, ExerciseZip.pack(files));
        return wanted;
    }

    /**
     * Takes in all exercises of a zip, or none of them.
     *
     * @param replace whether files of the same id are replaced
     * @throws IOException with one line that says what to do, when the zip is none or holds anything else, or a file cannot be written;
     *     everything is then as it was before
     */
    public Outcome take(Path zip, boolean replace) throws IOException {
        Map<String, byte[]> files = ExerciseZip.unpack(zip);
        List<Rejected> bad = new ArrayList<>();
        files.forEach((name, content) -> rejected(name, content).ifPresent(bad::add));
        if (!bad.isEmpty()) {
            return new Outcome.Refused(bad);
        }
        synchronized (own) {
            List<String> here = files.keySet().stream().filter(name -> own.stamp(name).there()).toList();
            if (!here.isEmpty() && !replace) {
                return new Outcome.Conflicts(ids(here));
            }
            for (String name : here) {
                refuseOdd(name);
            }
            refuseTooMany(files.size() - here.size());
            write(files);
            return new Outcome.Imported(ids(files.keySet().stream().filter(name -> !here.contains(name)).toList()), ids(here));
        }
    }

    private Optional<Rejected> rejected(String name, byte[] content) {
        try {
            own.check(name, content);
            return Optional.empty();
        } catch (InvalidExerciseFile e) {
            return Optional.of(e.rejected());
        }
    }

    /** What could not be put back as it was is not replaced. */
    private void refuseOdd(String name) throws IOException {
        FileStamp there = own.stamp(name);
        if (!there.regular() || there.size() > OwnExerciseForm.LARGEST) {
            throw new IOException(Words.say("import.odd", own.folder().resolve(name)));
        }
    }

    private void refuseTooMany(int more) throws IOException {
        Library library = own.library();
        int there = library.own().size() + library.rejected().size();
        if (there + more > OwnExercises.MOST_FILES) {
            throw new IOException(Words.say("import.many", OwnExercises.MOST_FILES, own.folder(), there));
        }
    }

    private void write(Map<String, byte[]> files) throws IOException {
        Map<String, Optional<byte[]>> before = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                String name = file.getKey();
                before.put(name, own.stamp(name).regular() ? Optional.of(own.content(name)) : Optional.empty());
                own.write(name, file.getValue());
            }
        } catch (IOException e) {
            before.forEach((name, content) -> putBack(name, content, e));
            throw e;
        }
    }

    private void putBack(String name, Optional<byte[]> before, IOException why) {
        try {
            if (before.isPresent()) {
                own.write(name, before.get());
            } else {
                own.delete(name.substring(0, name.length() - OwnExerciseForm.ENDING.length()));
            }
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    private static List<String> ids(List<String> names) {
        return names.stream().map(name -> name.substring(0, name.length() - OwnExerciseForm.ENDING.length())).sorted().toList();
    }
}
