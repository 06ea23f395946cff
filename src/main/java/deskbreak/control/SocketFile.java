// SPDX-License-Identifier: Apache-2.0
package deskbreak.control;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** The file of the control socket and its folder, for their owner alone. */
final class SocketFile {
    private SocketFile() {
    }

    /**
     * Makes the folder and removes a dead agent's socket.
     *
     * @throws IOException also when something that is no socket is in the way; it is left alone
     */
    static void prepare(Path socket) throws IOException {
        Path folder = socket.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            restrict(folder, "rwx------");
        }
        if (Files.exists(socket, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.readAttributes(socket, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).isOther()) {
                throw new FileAlreadyExistsException(socket.toString(), null, "this is no socket; move it away");
            }
            Files.delete(socket);
        }
    }

    static void restrict(Path socket) throws IOException {
        restrict(socket, "rw-------");
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
