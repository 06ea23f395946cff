// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

import org.jspecify.annotations.Nullable;

/**
 * What one look at a file's attributes tells, without reading it. Two different files have the same stamp only if they were written
 * within a tick of the file system's clock and are of one size.
 *
 * @param regular a file, and no folder, link or device
 * @param size in bytes
 */
record FileStamp(boolean there, boolean regular, FileTime time, long size, @Nullable Object key) {
    static FileStamp of(Path file, LinkOption... links) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, links);
            return new FileStamp(true, found.isRegularFile(), found.lastModifiedTime(), found.size(), found.fileKey());
        } catch (IOException e) {
            return new FileStamp(false, false, FileTime.fromMillis(0), 0, null);
        }
    }
}
