// SPDX-License-Identifier: Apache-2.0
package deskbreak.settings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import deskbreak.sitting.CallSign;
import deskbreak.sitting.Reading;

/**
 * What of the sensors' readings counts.
 *
 * @param calls what shows that a call is in progress
 * @param recordersLeftOut programs whose recording is no call, as they name themselves; large and small letters are alike
 * @param awake whether a display that is kept awake counts as sitting
 * @param calendars files and folders of calendars whose busy times hold prompts back; {@code ~/} stands for the person's home
 */
public record Sensing(Set<CallSign> calls, List<String> recordersLeftOut, boolean awake, List<String> calendars) {
    /** As it is before anybody has chosen anything. */
    public static final Sensing DEFAULT = new Sensing(EnumSet.allOf(CallSign.class), List.of(), true, List.of());

    public Sensing {
        calls = Set.copyOf(calls);
        recordersLeftOut = List.copyOf(recordersLeftOut);
        calendars = List.copyOf(calendars);
    }

    public Sensing withCalls(Set<CallSign> changed) {
        return new Sensing(changed, recordersLeftOut, awake, calendars);
    }

    public Sensing withRecordersLeftOut(List<String> changed) {
        return new Sensing(calls, changed, awake, calendars);
    }

    public Sensing withAwake(boolean changed) {
        return new Sensing(calls, recordersLeftOut, changed, calendars);
    }

    public Sensing withCalendars(List<String> changed) {
        return new Sensing(calls, recordersLeftOut, awake, changed);
    }

    /** What shows a call in this reading; empty when none is in progress. */
    public Set<CallSign> call(Reading reading) {
        Set<CallSign> signs = EnumSet.noneOf(CallSign.class);
        if (reading.recorders().stream().anyMatch(this::heard)) {
            signs.add(CallSign.MICROPHONE);
        }
        if (reading.camera()) {
            signs.add(CallSign.CAMERA);
        }
        if (reading.screenShared()) {
            signs.add(CallSign.SCREEN_SHARE);
        }
        signs.retainAll(calls);
        return signs;
    }

    /** Those of the programs that record whose recording counts, by name. */
    public List<String> counted(Set<String> recorders) {
        return recorders.stream().filter(this::heard).sorted().toList();
    }

    /** The same with one more program whose recording is no call. */
    public Sensing leavingOut(String recorder) {
        return heard(recorder)
                ? withRecordersLeftOut(Stream.concat(recordersLeftOut.stream(), Stream.of(recorder)).toList())
                : this;
    }

    private boolean heard(String recorder) {
        return recordersLeftOut.stream().noneMatch(recorder::equalsIgnoreCase);
    }

    /** Whether the display is kept awake in this reading, and that counts. */
    public boolean awake(Reading reading) {
        return awake && reading.awake();
    }
}
