// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Folders that belong to the person alone: when somebody sat at the desk is nobody else's business. */
final class Folders {
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    private Folders() {
    }

    /** The folder that {@code file} is in. */
    static Path of(Path file) {
        return file.toAbsolutePath().resolveSibling(".").normalize();
    }

    /** Makes the folder and what is missing above it; one that exists stays as the person has set it up. */
    static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder, posix(folder) ? ownerAlone() : new FileAttribute<?>[0]);
        } catch (IOException e) {
            throw WriteFault.explain(folder, e);
        }
    }

    /** A folder in a place that everybody may write to could have been laid there by somebody else. */
    static void refuseIfOpen(Path folder) throws IOException {
        if (!posix(folder)) {
            return;
        }
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS);
        if (rights.contains(PosixFilePermission.GROUP_WRITE) || rights.contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new IOException(Words.say("folder.open", folder));
        }
    }

    /** Has the folder's own list of names on disk, where the system lets a program ask for that. */
    static void sync(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Windows opens no folder; its file system journals names by itself.
            return;
        }
    }

    private static FileAttribute<?>[] ownerAlone() {
        return new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(OWNER_ALONE)};
    }

    static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
