// SPDX-License-Identifier: Apache-2.0
package deskbreak.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;

import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.ICalProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

/**
 * Which instant a time in a calendar means. A zone that is known by its name, IANA's or Windows', goes by this machine's rules, which are
 * newer than those that were written into the file; any other goes by the file's. A time without a zone, or with one that nobody knows, is
 * meant in the person's own zone.
 */
final class Zones {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final Properties WINDOWS = windows();

    private final TimezoneInfo file;
    private final ZoneId own;

    /** The rules of one zone. */
    @FunctionalInterface
    interface Zone {
        Instant instant(LocalDateTime local);
    }

    Zones(TimezoneInfo file, ZoneId own) {
        this.file = file;
        this.own = own;
    }

    private static Properties windows() {
        Properties names = new Properties();
        try (InputStream in = Zones.class.getResourceAsStream("/calendar/windows-zones.properties")) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    Zone of(ICalProperty property, ICalDate value) {
        if (value.getRawComponents().isUtc()) {
            return local -> local.toInstant(ZoneOffset.UTC);
        }
        Optional<TimezoneAssignment> assigned = Optional.ofNullable(file.getTimezone(property));
        Optional<String> name = assigned.map(Zones::name).or(() -> Optional.ofNullable(property.getParameter("TZID")));
        Optional<Zone> known = name.flatMap(Zones::known).map(zone -> local -> local.atZone(zone).toInstant());
        return known.or(() -> assigned.map(TimezoneAssignment::getTimeZone).map(Zones::byFile))
                .orElse(local -> local.atZone(own).toInstant());
    }

    private static String name(TimezoneAssignment assigned) {
        return assigned.getComponent() == null ? assigned.getGlobalId() : assigned.getComponent().getTimezoneId().getValue();
    }

    /** Also within a path, such as {@code /freeassociation.sourceforge.net/Europe/Berlin}. */
    private static Optional<ZoneId> known(String name) {
        String rest = name.strip();
        while (true) {
            String id = WINDOWS.getProperty(rest, rest);
            if (KNOWN.contains(id)) {
                return Optional.of(ZoneId.of(id));
            }
            int slash = rest.indexOf('/');
            if (slash < 0) {
                return Optional.empty();
            }
            rest = rest.substring(slash + 1);
        }
    }

    private static Zone byFile(TimeZone zone) {
        return local -> new DateTimeComponents(local.getYear(), local.getMonthValue(), local.getDayOfMonth(), local.getHour(),
                local.getMinute(), local.getSecond(), false).toDate(zone).toInstant();
    }

    /** @throws java.time.DateTimeException when there is no such time */
    static LocalDateTime local(ICalDate value) {
        DateTimeComponents raw = value.getRawComponents();
        return LocalDateTime.of(raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond());
    }

    /** What {@code value} of {@code property} means. */
    Instant instant(ICalProperty property, ICalDate value) {
        return of(property, value).instant(local(value));
    }
}
