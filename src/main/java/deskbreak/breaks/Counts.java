// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How each plan counts: the sitting time of the running bout plus an offset of its own, none being zero.
 *
 * @param offsets by plan; negative after a skip, positive when carried over from the bout before
 * @param reset the plans that were skipped in this bout
 * @param before the offsets when the last bout ended, for the case that its end is undone
 */
public record Counts(Map<String, Duration> offsets, Set<String> reset, Map<String, Duration> before) {
    static final Counts NONE = new Counts(Map.of(), Set.of(), Map.of());

    public Counts {
        offsets = Map.copyOf(offsets);
        reset = Set.copyOf(reset);
        before = Map.copyOf(before);
    }

    Duration of(String plan, Duration sat) {
        return offsets.isEmpty() ? sat : sat.plus(offsets.getOrDefault(plan, Duration.ZERO));
    }

    Counts restarted(String plan, Duration sat) {
        Map<String, Duration> changed = new HashMap<>(offsets);
        changed.put(plan, sat.negated());
        Set<String> more = new HashSet<>(reset);
        more.add(plan);
        return new Counts(changed, more, before);
    }

    /** The bout is over; {@code carried} goes into the next one. */
    Counts boutEnded(Map<String, Duration> carried) {
        return new Counts(carried, Set.of(), offsets);
    }

    /** The end of the bout before is undone; plans skipped since keep what they have. */
    Counts undone(Duration satBefore, Duration satAfter) {
        Map<String, Duration> merged = new HashMap<>(before);
        for (String plan : reset) {
            merged.put(plan, of(plan, satBefore).minus(satAfter));
        }
        return new Counts(merged, reset, Map.of());
    }
}
