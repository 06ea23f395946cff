// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.jspecify.annotations.Nullable;

/** {@code 2026-11-20T09:00:00.123Z WARN storage: message}: a line is a record, whatever the message contains. */
final class LogLine extends Formatter {
    private static final int FRAMES = 8;

    @Override
    public String format(LogRecord entry) {
        StringBuilder line = new StringBuilder(160).append(entry.getInstant().truncatedTo(ChronoUnit.MILLIS)).append(' ')
                .append(level(entry.getLevel())).append(' ').append(room(entry.getLoggerName())).append(": ").append(formatMessage(entry));
        for (Throwable thrown = entry.getThrown(); thrown != null; thrown = thrown.getCause()) {
            line.append(" | ").append(thrown);
            trace(thrown, line);
        }
        return line.toString().replace("\r", "").replace("\n", "\\n") + System.lineSeparator();
    }

    private static String level(Level level) {
        int value = level.intValue();
        if (value >= Level.SEVERE.intValue()) {
            return "ERROR";
        }
        if (value >= Level.WARNING.intValue()) {
            return "WARN";
        }
        return value >= Level.INFO.intValue() ? "INFO" : "DEBUG";
    }

    /** "deskbreak.storage.LogFile" is in the room storage; a library is known by its first two names. */
    private static String room(@Nullable String logger) {
        String[] parts = (logger == null ? "" : logger).split("\\.", 3);
        if (parts.length < 2) {
            return parts[0];
        }
        return parts[0].equals("deskbreak") ? parts[1] : parts[0] + "." + parts[1];
    }

    private static void trace(Throwable thrown, StringBuilder line) {
        StackTraceElement[] frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            line.append(i == 0 ? " at " : " < ").append(frames[i].getClassName().replaceAll(".*\\.", "")).append('.')
                    .append(frames[i].getMethodName()).append(':').append(frames[i].getLineNumber());
        }
    }
}
