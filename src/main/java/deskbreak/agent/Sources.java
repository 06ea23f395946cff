// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/** Which source answers, by capability. Asking costs a look at each of them, so it is not done at every heartbeat. */
final class Sources {
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(30);

    private final Supplier<Map<String, String>> sources;
    private Map<String, String> latest = Map.of();
    private Instant asked = Instant.MIN;

    Sources(Supplier<Map<String, String>> sources) {
        this.sources = sources;
    }

    void askNowAndThen(Instant now) {
        if (!now.isBefore(asked.plus(NOW_AND_THEN))) {
            asked = now;
            ask();
        }
    }

    void ask() {
        latest = sources.get();
    }

    Map<String, String> latest() {
        return latest;
    }
}
