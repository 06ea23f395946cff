// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What a class says in the log while it is listened to. */
public final class Told implements AutoCloseable {
    private final Logger log;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.INFO.intValue()) {
                lines.add(line.getLevel() + " " + new SimpleFormatter().formatMessage(line));
            }
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    public Told(String logger) {
        log = Logger.getLogger(logger);
        log.addHandler(listener);
        log.setUseParentHandlers(false);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        log.removeHandler(listener);
        log.setUseParentHandlers(true);
    }
}
