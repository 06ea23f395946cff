// SPDX-License-Identifier: Apache-2.0
package deskbreak.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A span of time that starts out as away and is painted over, stretch by stretch; what is painted later lies on top. */
final class Timeline {
    private final Instant from;
    private final Instant to;
    /** What begins at each instant, and lasts until the next. */
    private final TreeMap<Instant, Segment.Kind> begins = new TreeMap<>();

    Timeline(Instant from, Instant to) {
        this.from = from;
        this.to = to;
        begins.put(from, Segment.Kind.AWAY);
    }

    /** Paints the part of the stretch that lies inside; a stretch that ends before it begins is left out. */
    void paint(Instant begin, Instant end, Segment.Kind kind) {
        Instant first = begin.isAfter(from) ? begin : from;
        Instant last = end.isBefore(to) ? end : to;
        if (!first.isBefore(last)) {
            return;
        }
        Segment.Kind after = begins.floorEntry(last).getValue();
        begins.subMap(first, last).clear();
        begins.put(first, kind);
        begins.put(last, after);
    }

    /** From end to end, without overlap, neighbours of one kind joined; empty for an empty span. */
    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        Instant begin = from;
        Segment.Kind kind = begins.firstEntry().getValue();
        for (Map.Entry<Instant, Segment.Kind> next : begins.tailMap(from, false).headMap(to, false).entrySet()) {
            if (next.getValue() != kind) {
                segments.add(new Segment(begin, next.getKey(), kind));
                begin = next.getKey();
                kind = next.getValue();
            }
        }
        if (begin.isBefore(to)) {
            segments.add(new Segment(begin, to, kind));
        }
        return List.copyOf(segments);
    }
}
