// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Exercise files in a zip, {@code ID.json} each and nothing else. What comes in is somebody else's: no name in it leads anywhere, and
 * nothing is unpacked past the limits, whatever the zip says about itself.
 */
final class ExerciseZip {
    /** Unpacked, of all files together, in bytes: a hundred of the largest. */
    static final int MOST_BYTES = 100 * OwnExerciseForm.LARGEST;
    private static final int LONGEST_SHOWN = 80;

    private ExerciseZip() {
    }

    /** The zip that holds these files. */
    static byte[] pack(SortedMap<String, byte[]> files) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    /**
     * The files in a zip, by name; what they say is not looked at.
     *
     * @throws IOException with one line that says what is wrong with it
     */
    static Map<String, byte[]> unpack(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(Words.say(Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? "zip.notfile" : "zip.missing", file));
        }
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            Map<String, byte[]> files = entries(file, zip);
            if (files.isEmpty()) {
                throw new Refused(Words.say("zip.none", file));
            }
            return files;
        } catch (Refused e) {
            throw e;
        } catch (EOFException | ZipException | IllegalArgumentException e) {
            // A name that is no UTF-8 is an IllegalArgumentException here.
            throw new Refused(Words.say("zip.broken", file));
        } catch (IOException e) {
            throw new Refused(file + ": " + ReadFault.reason(e));
        }
    }

    private static Map<String, byte[]> entries(Path file, ZipInputStream zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        int total = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            refuseName(file, name);
            byte[] content = content(file, name, zip);
            total += content.length;
            if (total > MOST_BYTES) {
                throw new Refused(Words.say("zip.large", file, MOST_BYTES / 1024 / 1024));
            }
            if (files.put(name, content) != null) {
                throw new Refused(Words.say("zip.twice", file, name));
            }
            if (files.size() > OwnExercises.MOST_FILES) {
                throw new Refused(Words.say("zip.many", file, OwnExercises.MOST_FILES));
            }
        }
        return files;
    }

    private static void refuseName(Path file, String name) throws Refused {
        boolean fits = name.endsWith(OwnExerciseForm.ENDING)
                && ExerciseForm.isId(name.substring(0, name.length() - OwnExerciseForm.ENDING.length()));
        if (!fits) {
            throw new Refused(Words.say("zip.name", file, shown(name)));
        }
    }

    /** Unpacks no more than shows that it is too large. */
    private static byte[] content(Path file, String name, InputStream zip) throws IOException {
        byte[] content = zip.readNBytes(OwnExerciseForm.LARGEST + 1);
        if (content.length > OwnExerciseForm.LARGEST) {
            throw new Refused(file + ": " + name + ": " + Words.say("exercise.large", OwnExerciseForm.LARGEST / 1024));
        }
        return content;
    }

    private static String shown(String name) {
        String plain = name.replaceAll("\\p{C}", "?");
        return plain.length() > LONGEST_SHOWN ? plain.substring(0, LONGEST_SHOWN) + "..." : plain;
    }

    /** Already in words for the person. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }
}
