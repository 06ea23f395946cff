// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.util.HashSet;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one broken part from stopping the others: its first failure is logged, the ones after it are not until it has worked again. */
final class Steady {
    private static final Logger LOG = LoggerFactory.getLogger(Steady.class);

    private final Set<String> broken = new HashSet<>();

    /** Whether it went well. */
    boolean run(String part, Runnable task) {
        try {
            task.run();
            if (broken.remove(part)) {
                LOG.info("{}: works again", part);
            }
            return true;
        } catch (RuntimeException e) {
            if (broken.add(part)) {
                LOG.error("{}: failed; the agent goes on", part, e);
            }
            return false;
        }
    }
}
