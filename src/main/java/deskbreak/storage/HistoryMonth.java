// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

import deskbreak.history.Entry;

/** One file of the history. */
record HistoryMonth(Path file) {
    /** Is told of a line, from 1 on, that is no entry; line 0 means that the file cannot be read further. */
    interface Skipped {
        void line(int number, String reason);
    }

    /** Hands over what was written down in that time. Of other days' lines no more is read than their dates. */
    void entries(Stretch wanted, Skipped skipped, Consumer<Entry> reader) {
        try (BufferedReader lines = open()) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && wanted.mayHold(line)) {
                    entry(line, number, skipped, entry -> {
                        if (wanted.holds(entry)) {
                            reader.accept(entry);
                        }
                    });
                }
            }
        } catch (IOException e) {
            skipped.line(0, ReadFault.reason(e));
        }
    }

    private static void entry(String line, int number, Skipped skipped, Consumer<Entry> reader) {
        Entry entry;
        try {
            entry = EventJson.read(line);
        } catch (IllegalArgumentException e) {
            skipped.line(number, ReadFault.reason(e));
            return;
        }
        reader.accept(entry);
    }

    /** Takes out what was written down before {@code before}; a month of which nothing is left goes altogether. */
    void cut(Instant before) throws IOException {
        StringBuilder left = new StringBuilder();
        boolean keep = false;
        try (BufferedReader lines = open()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                keep = keeps(line, before, keep);
                if (keep) {
                    left.append(line).append('\n');
                }
            }
        }
        if (left.isEmpty()) {
            Files.delete(file);
        } else {
            AtomicFile.write(file, left.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean keeps(String line, Instant before, boolean above) {
        try {
            return !EventJson.read(line).written().isBefore(before);
        } catch (IllegalArgumentException e) {
            return above;
        }
    }

    /** A torn line may end in half a character: that costs this line and no other. */
    private BufferedReader open() throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }
}
