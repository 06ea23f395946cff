// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Reads instants fast: the plain form by hand and its date only when that changes, every other form as the JDK does. */
final class InstantText {
    private static final int PLAIN = "2026-11-20T09:00:00Z".length();
    private static final Instant LEAST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant MOST = Instant.parse("9999-01-01T00:00:00Z");

    private String date = "1970-01-01";
    private long midnight;

    /** @throws DateTimeException when it is no ISO-8601 instant of the years 1 to 9998 */
    Instant read(String text) {
        int seconds = text.length() == PLAIN && text.charAt(10) == 'T' && text.charAt(PLAIN - 1) == 'Z' ? ofDay(text) : -1;
        if (seconds < 0) {
            Instant instant = Instant.parse(text);
            if (instant.isBefore(LEAST) || instant.isAfter(MOST)) {
                throw new DateTimeException("out of range");
            }
            return instant;
        }
        if (!text.startsWith(date)) {
            String day = text.substring(0, 10);
            midnight = LocalDate.parse(day).toEpochDay() * 86_400;
            date = day;
        }
        return Instant.ofEpochSecond(midnight + seconds);
    }

    /** Seconds since midnight, or less than zero when that is none of the plain form. */
    private static int ofDay(String text) {
        if (text.charAt(13) != ':' || text.charAt(16) != ':') {
            return -1;
        }
        int hour = two(text, 11);
        int minute = two(text, 14);
        int second = two(text, 17);
        return hour < 0 || minute < 0 || second < 0 || hour > 23 || minute > 59 || second > 59 ? -1 : hour * 3600 + minute * 60 + second;
    }

    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
