// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import deskbreak.breaks.Input;
import deskbreak.breaks.State;
import deskbreak.settings.Sensing;
import deskbreak.sitting.Reading;

/** Looks at clocks, sensors and calendars, and says what is new. */
final class Looking {
    /** How long the sensors are looked at closely for somebody who wants to see what they say. */
    private static final Duration WHILE_WATCHED = Duration.ofSeconds(10);
    /** More programs than this are not remembered. */
    private static final int MOST_RECENT = 12;

    private final Parts parts;
    private final Appointments appointments;
    private final List<String> recent = new ArrayList<>();
    private Watch watch;
    private Reading latest = Reading.NOTHING;
    private Instant watchedUntil = Instant.MIN;

    Looking(Parts parts, TrueTime time, Troubles troubles) {
        this.parts = parts;
        appointments = new Appointments(parts.calendar(), troubles);
        watch = new Watch(parts.clock(), time);
    }

    /** Begins anew, in other time. */
    void from(TrueTime time) {
        watch = new Watch(parts.clock(), time);
    }

    /** What clocks and sensors say. */
    List<Input> sensed(State state, Sensing chosen, Instant now) {
        boolean watched = watchedUntil.isAfter(now);
        latest = parts.sensors().look(watch.early() || watched ? Attention.closely(state) : Attention.now(state, now));
        latest.recorders().stream().sorted().forEach(this::remember);
        return watch.news(state, latest, chosen, now);
    }

    private void remember(String recorder) {
        recent.remove(recorder);
        recent.addFirst(recorder);
        if (recent.size() > MOST_RECENT) {
            recent.removeLast();
        }
    }

    /** A wall clock or a time zone that was set while nobody looked. */
    List<Input> clocks(State state, Instant now) {
        return watch.clocks(state, now);
    }

    /** What the calendars say, when that is new. */
    Optional<Input> calendar(State state, Instant now) {
        return appointments.news(state, now).filter(news -> news.on() || !watch.early()).map(news -> news);
    }

    /** When the calendars will say something else, by the wall clock. */
    Optional<Instant> appointments(State state) {
        return appointments.next(state);
    }

    /** What is wrong with calendars, by their names. */
    Map<String, String> brokenCalendars() {
        return appointments.broken();
    }

    /** Somebody wants to see what the sensors say. */
    void watched(Instant now) {
        watchedUntil = now.plus(WHILE_WATCHED);
    }

    /** What is known about a call. */
    Status.Call call(State state) {
        return new Status.Call(state.callSigns(), latest.recorders(), recent);
    }
}
