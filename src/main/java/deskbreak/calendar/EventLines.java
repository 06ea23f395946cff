// SPDX-License-Identifier: Apache-2.0
package deskbreak.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets through what can matter of a calendar: of each event the lines that tell when it is and whether it counts, and no event that is
 * over for good or far ahead. Years of minutes, attachments and old meetings then cost no more than the reading.
 */
final class EventLines {
    /** Events that may matter; more than that in one file is no calendar of a person. */
    static final int EVENTS = 10_000;

    private static final Set<String> OF_CALENDAR = Set.of("VERSION", "PRODID", "X-WR-CALNAME", "X-OWNER");
    private static final Set<String> OF_EVENT = Set.of("UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID",
            "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS");
    private static final Set<String> MORE_THAN_ONCE = Set.of("RRULE", "RDATE", "RECURRENCE-ID");
    private static final String EVENT = "VEVENT";
    private static final String ZONE = "VTIMEZONE";
    private static final Pattern NAME = Pattern.compile("\\uFEFF?([A-Za-z0-9-]+)[:;].*", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile(".*:(\\d{8})(?:T.*)?");
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    private final String first;
    private final String last;
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder event = new StringBuilder();
    /** What is open inside of the calendar, and how deep inside of that. */
    private String component = "";
    private int below;
    private boolean matters;
    private int events;
    private boolean calendar;

    private EventLines(Window window) {
        first = BASIC.format(window.earliest());
        last = BASIC.format(window.latest());
    }

    /**
     * What matters of {@code text} for {@code window}, as a calendar.
     *
     * @return empty when no event is left
     * @throws UnusableCalendar when there is no calendar in it, or too much of one
     */
    static Optional<String> of(BufferedReader text, Window window) throws IOException, UnusableCalendar {
        EventLines lines = new EventLines(window);
        StringBuilder whole = new StringBuilder();
        boolean wanted = false;
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
            if (!goesOn) {
                lines.take(whole.toString());
                whole.setLength(0);
                wanted = lines.wants(line);
            }
            if (wanted) {
                whole.append(goesOn ? line.substring(1) : line);
            }
        }
        lines.take(whole.toString());
        if (!lines.calendar) {
            throw new UnusableCalendar("empty");
        }
        return lines.events == 0 ? Optional.empty() : Optional.of(lines.kept.toString());
    }

    private boolean wants(String line) {
        String name = name(line);
        boolean frame = name.equals("BEGIN") || name.equals("END");
        return switch (component) {
            case "" -> frame || OF_CALENDAR.contains(name);
            case ZONE -> true;
            case EVENT -> frame || (below == 0 && (OF_EVENT.contains(name) || name.equals("ATTENDEE")));
            default -> frame;
        };
    }

    private static String name(String line) {
        Matcher matcher = NAME.matcher(line);
        return matcher.matches() ? matcher.group(1).toUpperCase(Locale.ROOT) : "";
    }

    private void take(String line) throws UnusableCalendar {
        String name = name(line);
        switch (name) {
            case "" -> {
                // Nothing that could be read.
            }
            case "BEGIN" -> begin(line, value(line));
            case "END" -> end(line);
            default -> {
                keep(line);
                if (component.equals(EVENT)) {
                    matters |= MORE_THAN_ONCE.contains(name) || (name.equals("DTSTART") && near(line));
                }
            }
        }
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip().toUpperCase(Locale.ROOT);
    }

    private void begin(String line, String what) {
        if (!component.isEmpty()) {
            below++;
        } else if (what.equals("VCALENDAR")) {
            calendar = true;
        } else {
            component = what;
            event.setLength(0);
            matters = false;
        }
        keep(line);
    }

    private void end(String line) throws UnusableCalendar {
        keep(line);
        if (below > 0) {
            below--;
            return;
        }
        if (component.equals(EVENT) && matters) {
            kept.append(event);
            if (++events > EVENTS) {
                throw new UnusableCalendar("many");
            }
        }
        component = "";
    }

    private void keep(String line) {
        StringBuilder where = component.equals(EVENT) ? event : kept;
        boolean alarm = component.equals(EVENT) && below > 0;
        boolean other = !component.isEmpty() && !component.equals(EVENT) && !component.equals(ZONE);
        if (!alarm && !other) {
            where.append(line).append("\r\n");
        }
    }

    private boolean near(String start) {
        Matcher day = DAY.matcher(start);
        return day.matches() && day.group(1).compareTo(first) >= 0 && day.group(1).compareTo(last) <= 0;
    }
}
