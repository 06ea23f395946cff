// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import deskbreak.history.Entry;

/** A stretch of time, its end not included, from which lines of the history are wanted. */
final class Stretch {
    private static final String AT = "{\"at\":\"";
    private static final String WRITTEN = "\"" + EventJson.WRITTEN + "\"";
    private static final int DATE = "2026-11-20".length();

    private final Instant begin;
    private final Instant end;
    /** The days in UTC that it touches, in the form of the lines, whose order as texts is their order in time up to the year 9999. */
    private final String first;
    private final String last;

    Stretch(Instant begin, Instant end) {
        this.begin = begin;
        this.end = end;
        first = date(begin, "0000-01-01");
        last = date(end, "9999-12-31");
    }

    private static String date(Instant instant, String otherwise) {
        boolean fourDigits = !instant.isBefore(Instant.EPOCH) && instant.isBefore(Instant.parse("9999-12-31T00:00:00Z"));
        return fourDigits ? LocalDate.ofInstant(instant, ZoneOffset.UTC).toString() : otherwise;
    }

    boolean holds(Entry entry) {
        return !entry.written().isBefore(begin) && entry.written().isBefore(end);
    }

    /**
     * Whether there is reason to read the line: false when it says in its letters that it is of another day. A month may have
     * thousands of lines, and to read one takes far longer than to look at it.
     */
    boolean mayHold(String line) {
        int place = place(line);
        if (place < 0 || place + DATE > line.length() || !Character.isDigit(line.charAt(place))) {
            return true;
        }
        String date = line.substring(place, place + DATE);
        return date.compareTo(first) >= 0 && date.compareTo(last) <= 0;
    }

    /** Where the line says when it was written down, if it has the form in which this program writes; else -1. */
    private static int place(String line) {
        int key = line.indexOf(WRITTEN);
        if (key < 0) {
            return line.startsWith(AT) ? AT.length() : -1;
        }
        int value = key + WRITTEN.length();
        return line.startsWith(":\"", value) ? value + 2 : -1;
    }
}
