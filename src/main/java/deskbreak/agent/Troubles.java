// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is wrong and needs the person: one line for each cause, logged when it begins and when it is over. */
final class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final Map<String, String> lines = new LinkedHashMap<>();

    void begin(String cause, String line) {
        if (!line.equals(lines.put(cause, line))) {
            LOG.warn("{}", line);
        }
    }

    void begin(String cause, Exception e) {
        begin(cause, line(e));
    }

    /** What to tell the person of an error. */
    static String line(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString());
    }

    void over(String cause) {
        if (lines.remove(cause) != null) {
            LOG.info("{}: works again", cause);
        }
    }

    List<String> lines() {
        return List.copyOf(lines.values());
    }
}
