// SPDX-License-Identifier: Apache-2.0
package deskbreak.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.RawProperty;

/** Which events make a person busy: those that block their time, are not called off, and were not declined by them. */
final class Counting {
    private static final Set<String> FREE = Set.of("FREE", "WORKINGELSEWHERE");

    /** The addresses that this calendar is of, as far as it says so: by its owner, or by its name, which is an address with Google. */
    private final Set<String> owners;

    Counting(ICalendar calendar) {
        owners = Stream.of("X-OWNER", "X-WR-CALNAME").flatMap(name -> values(calendar.getExperimentalProperties(name)))
                .map(Counting::address).filter(text -> text.contains("@")).collect(Collectors.toSet());
    }

    boolean counts(VEvent event) {
        boolean transparent = event.getTransparency() != null && event.getTransparency().isTransparent();
        boolean cancelled = event.getStatus() != null && event.getStatus().isCancelled();
        boolean free = values(event.getExperimentalProperties("X-MICROSOFT-CDO-BUSYSTATUS")).anyMatch(FREE::contains);
        return !transparent && !cancelled && !free && event.getAttendees().stream().noneMatch(this::declined);
    }

    private boolean declined(Attendee attendee) {
        return ParticipationStatus.DECLINED.equals(attendee.getParticipationStatus())
                && Stream.of(attendee.getEmail(), attendee.getUri()).anyMatch(text -> text != null && owners.contains(address(text)));
    }

    private static Stream<String> values(List<RawProperty> properties) {
        return properties.stream().map(RawProperty::getValue).filter(java.util.Objects::nonNull);
    }

    private static String address(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "");
    }
}
