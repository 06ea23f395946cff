// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;

/**
 * The agent's log: at most 1 MB and one predecessor, {@code agent.log.1}. A folder that cannot be written costs the log and nothing else;
 * every line tries again.
 */
public final class LogFile extends Handler {
    private static final long LARGEST = 1 << 20;
    /** Held here, for the log system forgets loggers that nobody holds, and their levels with them. */
    private static final List<Logger> OURS = List.of(Logger.getLogger("deskbreak"));

    private final Path file;
    private final long largest;
    private @Nullable OutputStream out;
    private long size;

    LogFile(Path file, long largest) {
        this.file = file;
        this.largest = largest;
        setFormatter(new LogLine());
    }

    /**
     * Sends everything that is logged from now on to {@code file}: this program's from INFO on, the libraries' from WARNING on.
     *
     * @param warnings where warnings go besides, usually the standard error output
     */
    public static LogFile start(Path file, Optional<PrintStream> warnings) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        OURS.forEach(logger -> logger.setLevel(Level.INFO));
        LogFile log = new LogFile(file, LARGEST);
        root.addHandler(log);
        warnings.ifPresent(stream -> root.addHandler(new Warnings(stream)));
        return log;
    }

    /** For the commands that have no log: warnings go to {@code stream}, or nowhere. */
    public static void none(Optional<PrintStream> stream) {
        LogManager.getLogManager().reset();
        stream.ifPresent(to -> Logger.getLogger("").addHandler(new Warnings(to)));
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        byte[] line = getFormatter().format(entry).getBytes(StandardCharsets.UTF_8);
        try {
            OutputStream to = stream(line.length);
            to.write(line);
            size += line.length;
        } catch (IOException e) {
            // There is nowhere to log that logging failed; the agent shows by other means that its home cannot be written.
            close();
        }
    }

    private OutputStream stream(int coming) throws IOException {
        if (out != null && size + coming > largest) {
            close();
        }
        if (out == null) {
            Folders.create(Folders.of(file));
            size = Files.exists(file) ? Files.size(file) : 0;
            if (size > 0 && size + coming > largest) {
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
                size = 0;
            }
            out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        return out;
    }

    @Override
    public void flush() {
        // Each line goes to the system at once.
    }

    @Override
    public synchronized void close() {
        OutputStream closing = out;
        out = null;
        try {
            if (closing != null) {
                closing.close();
            }
        } catch (IOException e) {
            // As above: every line had been handed over before.
            return;
        }
    }

    private static final class Warnings extends Handler {
        private final PrintStream stream;
        private final Formatter form = new LogLine();

        Warnings(PrintStream stream) {
            this.stream = stream;
            setLevel(Level.WARNING);
        }

        @Override
        public void publish(LogRecord entry) {
            if (isLoggable(entry)) {
                stream.print(form.format(entry));
            }
        }

        @Override
        public void flush() {
            stream.flush();
        }

        @Override
        public void close() {
            stream.flush();
        }
    }
}
