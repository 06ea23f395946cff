// SPDX-License-Identifier: Apache-2.0
package deskbreak.calendar;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The calendar files at a path: the file itself, whatever its name, or every {@code .ics} file in the folder and the folders in it, as khal
 * and vdirsyncer keep one event a file. What is hidden is left out; a link is followed, but not into a folder that it lies in.
 */
final class IcsFolder extends SimpleFileVisitor<Path> {
    private static final int DEPTH = 8;
    /** More files than this are no calendar of a person. */
    private static final int FILES = 10_000;

    private final Path root;
    private final Map<Path, BasicFileAttributes> files = new TreeMap<>();

    private IcsFolder(Path root) {
        this.root = root;
    }

    /**
     * In the order of their names.
     *
     * @throws NoSuchFileException when there is nothing at that path
     * @throws IOException when it cannot be looked at
     */
    static Map<Path, BasicFileAttributes> files(Path path) throws IOException {
        BasicFileAttributes there = Files.readAttributes(path, BasicFileAttributes.class);
        if (!there.isDirectory()) {
            return Map.of(path, there);
        }
        IcsFolder folder = new IcsFolder(path);
        Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, folder);
        return folder.files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(root) && hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !hidden(file) && file.toString().toLowerCase(Locale.ROOT).endsWith(".ics")) {
            files.put(file, attributes);
        }
        return files.size() < FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    /** A file that has just gone, a folder of somebody else's, a link into itself: the others still count. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(root)) {
            throw e;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException e) {
        return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
