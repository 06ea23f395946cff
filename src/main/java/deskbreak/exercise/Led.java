// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of a script has really been led: what somebody passes over by "next" or leaves out at the end does not count.
 *
 * @param time how long each move has been led, by its id
 */
public record Led(Script script, Map<String, Duration> time) {
    /** Whoever presses "next" on the last breath of a move has done it. */
    private static final int ENOUGH_PERCENT = 90;

    public Led {
        time = Map.copyOf(time);
    }

    /** The break has only begun. */
    public static Led of(Script script) {
        return new Led(script, Map.of());
    }

    /** After the guide has gone from one point to a later one by itself; an earlier one changes nothing. */
    public Led through(Duration from, Duration to) {
        Map<String, Duration> more = new HashMap<>(time);
        Duration begin = Duration.ZERO;
        for (Script.Step step : script.steps()) {
            Duration end = begin.plus(step.length());
            Duration shared = min(end, to).minus(max(begin, from));
            if (shared.isPositive()) {
                step.exercise().ifPresent(id -> more.merge(id, shared, Duration::plus));
            }
            begin = end;
        }
        return new Led(script, more);
    }

    /** Without what has been led of that move: the person could not do it. */
    public Led without(String id) {
        Map<String, Duration> rest = new HashMap<>(time);
        rest.remove(id);
        return new Led(script, rest);
    }

    /** The moves that have been led to their end, or nearly so. */
    public Set<String> moves() {
        return time.keySet().stream().filter(id -> time.getOrDefault(id, Duration.ZERO).multipliedBy(100)
                .compareTo(whole(id).multipliedBy(ENOUGH_PERCENT)) >= 0).collect(Collectors.toUnmodifiableSet());
    }

    private Duration whole(String id) {
        return script.steps().stream().filter(step -> step.exercise().equals(Optional.of(id))).map(Script.Step::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
