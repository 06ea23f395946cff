// SPDX-License-Identifier: Apache-2.0
package deskbreak.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A busy time, by the wall clock: its begin belongs to it, its end does not. */
record Span(Instant from, Instant until) {
    boolean covers(Instant at) {
        return !from.isAfter(at) && until.isAfter(at);
    }

    /** The same times in order, with those that overlap or touch made one. */
    static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            Span last = joined.isEmpty() ? span : joined.getLast();
            if (joined.isEmpty() || span.from().isAfter(last.until())) {
                joined.add(span);
            } else if (span.until().isAfter(last.until())) {
                joined.set(joined.size() - 1, new Span(last.from(), span.until()));
            }
        }
        return List.copyOf(joined);
    }
}
