// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import deskbreak.exercise.Catalogue;
import deskbreak.exercise.ExerciseTexts;
import deskbreak.exercise.Library;
import deskbreak.exercise.Library.Rejected;
import deskbreak.exercise.OwnExercise;

/**
 * The person's own exercises, a file each in one folder, and the library that they make together with those that come with Deskbreak.
 * What is saved, changed or removed there is known at the next call of {@link #library}: each call looks at the files' attributes and
 * reads those that have changed. To be called from any thread.
 */
public final class OwnExercises {
    static final int MOST_FILES = 1000;

    private final Path folder;
    private final Supplier<Catalogue> reader;
    private final ExerciseTexts words;
    private Found found = new Found(Map.of(), Optional.empty());
    private @Nullable Library library;
    private @Nullable Catalogue shipped;

    /** @param reader reads those that come with Deskbreak, once, when the moves are first needed: it takes longer than all else at the start */
    OwnExercises(Path folder, Supplier<Catalogue> reader, ExerciseTexts words) {
        this.folder = folder;
        this.reader = reader;
        this.words = words;
    }

    /**
     * Those of that home, beside the ones that come with Deskbreak.
     */
    public static OwnExercises in(Home home) {
        return new OwnExercises(home.exercises(), CatalogueReader::shipped, ExerciseTexts.in(Locale.getDefault()));
    }

    /**
     * The ids of all moves of that home, the person's own as their files are named. Much faster than the library, and for a suggestion
     * alone: whether a file can be used is not looked at.
     */
    public static List<String> ids(Home home) throws IOException {
        Stream<String> own = names(home.exercises()).stream()
                .map(name -> name.substring(0, name.length() - OwnExerciseForm.ENDING.length()));
        return Stream.concat(CatalogueReader.ids().stream(), own).toList();
    }

    /** What came of a file when it had that stamp; empty where trying again may give something else. */
    private record Look(Optional<FileStamp> stamp, Optional<OwnExercise> own, Optional<Rejected> rejected) {
        static Look rejected(Optional<FileStamp> stamp, Rejected why) {
            return new Look(stamp, Optional.empty(), Optional.of(why));
        }
    }

    /** Where the files are. */
    public Path folder() {
        return folder;
    }

    /**
     * Saves it in {@code ID.json}, in place of the one of that id.
     *
     * @throws InvalidExerciseFile when no file can say this, or its id belongs to an exercise that comes with Deskbreak
     * @throws IOException with one line that says what to do; what was there before is then still there
     */
    public synchronized void save(OwnExercise own) throws IOException {
        String name = own.exercise().id() + OwnExerciseForm.ENDING;
        FileStamp there = stamp(name);
        byte[] content = OwnExerciseForm.write(own, there.regular() ? Optional.of(content(name)) : Optional.empty());
        check(name, content);
        write(name, content);
    }

    /**
     * Removes the file of that exercise, whether it could be used or not.
     *
     * @return false when there was none
     * @throws IOException with one line that says what to do
     */
    public synchronized boolean delete(String id) throws IOException {
        return ExerciseForm.isId(id) && remove(id + OwnExerciseForm.ENDING);
    }

    /**
     * Removes a file of that name, such as one that cannot be used. Nothing but an exercise file in this folder is ever removed.
     *
     * @return false when there was none
     * @throws IOException with one line that says what to do
     */
    public synchronized boolean remove(String name) throws IOException {
        Path file = folder.resolve(name);
        try {
            return names(folder).contains(name) && Files.deleteIfExists(file);
        } catch (IOException e) {
            throw WriteFault.explain(file, e);
        }
    }

    /** @throws InvalidExerciseFile when that content cannot be used under that name */
    OwnExercise check(String name, byte[] content) {
        OwnExercise own = read(name, content);
        if (shipped().find(own.exercise().id()).isPresent()) {
            throw new InvalidExerciseFile(name, "id", Words.say("exercise.shipped"));
        }
        return own;
    }

    private static OwnExercise read(String name, byte[] content) {
        try {
            return OwnExerciseForm.read(name, content);
        } catch (InvalidExerciseFile e) {
            throw e;
        } catch (RuntimeException e) {
            // No file stops the agent, not even one that finds a mistake in the reader.
            throw new InvalidExerciseFile(name, "", e.toString());
        }
    }

    /** Puts that content into that file, at once or not at all. */
    void write(String name, byte[] content) throws IOException {
        FileStamp there = stamp(name);
        if (there.there() && !there.regular()) {
            throw new IOException(folder.resolve(name) + ": " + Words.say("exercise.notfile"));
        }
        AtomicFile.write(folder.resolve(name), content);
    }

    FileStamp stamp(String name) {
        return FileStamp.of(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** What is in that file; a byte more than is allowed is enough to see that it is too large. */
    byte[] content(String name) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(OwnExerciseForm.LARGEST + 1);
        }
    }

    /** What a look at the folder gave: by file name, and what is wrong with the folder itself. */
    private record Found(Map<String, Look> files, Optional<Rejected> folder) {}

    /**
     * All moves there are now. The same object until something has changed; no file of the person's makes it fail.
     *
     * @throws InvalidExerciseFile when one that comes with Deskbreak cannot be used
     */
    public synchronized Library library() {
        Found now = found();
        Library latest = library;
        if (latest == null || !now.equals(found)) {
            latest = library(now);
        }
        found = now;
        library = latest;
        return latest;
    }

    private synchronized Catalogue shipped() {
        Catalogue known = shipped;
        if (known == null) {
            known = reader.get();
            shipped = known;
        }
        return known;
    }

    private Library library(Found now) {
        List<OwnExercise> own = now.files().values().stream().flatMap(look -> look.own().stream()).toList();
        Stream<Rejected> files = now.files().values().stream().flatMap(look -> look.rejected().stream());
        return Library.of(shipped(), words, own, Stream.concat(files, now.folder().stream()).toList());
    }

    private Found found() {
        List<String> names;
        try {
            names = names(folder);
        } catch (IOException e) {
            return new Found(Map.of(), Optional.of(folderTrouble(Words.say("exercise.folder", ReadFault.reason(e)))));
        }
        Map<String, Look> files = new TreeMap<>();
        names.stream().limit(MOST_FILES).forEach(name -> files.put(name, look(name)));
        return new Found(files, names.size() <= MOST_FILES
                ? Optional.empty()
                : Optional.of(folderTrouble(Words.say("exercise.many", MOST_FILES, names.size() - MOST_FILES))));
    }

    private Rejected folderTrouble(String reason) {
        return new Rejected(folder.getFileName() + "/", "", reason);
    }

    /** Hidden files are what others leave behind for a moment, a half-written one of this program among them. */
    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && name.toLowerCase(Locale.ROOT).endsWith(OwnExerciseForm.ENDING)).sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private Look look(String name) {
        FileStamp stamp = stamp(name);
        Look known = found.files().get(name);
        return known != null && known.stamp().equals(Optional.of(stamp)) ? known : read(name, stamp);
    }

    private Look read(String name, FileStamp stamp) {
        if (!stamp.regular()) {
            return Look.rejected(Optional.of(stamp), new Rejected(name, "", Words.say("exercise.notfile")));
        }
        try {
            return new Look(Optional.of(stamp), Optional.of(check(name, content(name))), Optional.empty());
        } catch (InvalidExerciseFile e) {
            return Look.rejected(Optional.of(stamp), e.rejected());
        } catch (IOException e) {
            // Another right to read it changes no stamp, so that it is tried again.
            return Look.rejected(Optional.empty(), new Rejected(name, "", ReadFault.reason(e)));
        }
    }
}
