// SPDX-License-Identifier: Apache-2.0
package deskbreak.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;

/** Hands out a trace instant by instant: the ranges of inputs unrolled between its lines, state signals before all else, unless it is a recording. */
final class Timeline {
    private final Iterator<TraceLine> lines;
    private final PriorityQueue<Range> ranges = new PriorityQueue<>(
            Comparator.comparing((Range r) -> r.next).thenComparingLong(r -> r.order));
    private @Nullable TraceLine ahead;
    private final boolean recorded;
    private long order;

    /** @param recorded whether lines of one instant stand in the order in which an agent was told of them */
    Timeline(Iterable<TraceLine> trace, boolean recorded) {
        this.recorded = recorded;
        lines = trace.iterator();
        ahead = lines.hasNext() ? lines.next() : null;
    }

    /** The next instant at which there is something; {@link Instant#MAX} at the end. */
    Instant next() {
        Instant line = ahead == null ? Instant.MAX : ahead.at();
        Range range = ranges.peek();
        return range != null && range.next.isBefore(line) ? range.next : line;
    }

    /** All there is at {@code at}, which {@link #next} has named. */
    List<TraceLine> take(Instant at) {
        List<TraceLine> found = new ArrayList<>(1);
        for (Range range = ranges.peek(); range != null && range.next.equals(at); range = ranges.peek()) {
            ranges.poll();
            found.add(new TraceLine.Inputs(at, at, range.inputs.every()));
            resume(range);
        }
        while (ahead != null && ahead.at().equals(at)) {
            found.add(ahead);
            if (ahead instanceof TraceLine.Inputs inputs && inputs.until().isAfter(at)) {
                resume(new Range(inputs, at, order++));
            }
            ahead = lines.hasNext() ? lines.next() : null;
        }
        if (!recorded && found.size() > 1) {
            found.sort(Comparator.comparingInt(line -> state(line) ? 0 : 1));
        }
        return found;
    }

    private static boolean state(TraceLine line) {
        return line instanceof TraceLine.Signal || line instanceof TraceLine.ClockStep || line instanceof TraceLine.Restart;
    }

    /** Both ends are included, the last one also where it is not a whole number of steps away. */
    private void resume(Range range) {
        Instant until = range.inputs.until();
        if (range.next.isBefore(until)) {
            Instant next = range.next.plus(range.inputs.every());
            ranges.add(new Range(range.inputs, next.isAfter(until) ? until : next, range.order));
        }
    }

    private record Range(TraceLine.Inputs inputs, Instant next, long order) {}
}
