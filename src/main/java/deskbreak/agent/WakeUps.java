// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import deskbreak.breaks.WorkingHours;

/**
 * Wakes the agent. "Wake" means "look at the clock", never "N seconds have passed": a call that comes late, twice or not
 * at all must do no harm. Calls arrive on a thread of the schedule's own and return at once.
 */
public interface WakeUps extends AutoCloseable {
    /** Wakes the agent every {@code period} from now on, instead of the period asked for before. */
    void every(Duration period);

    /** Wakes the agent once at {@code moment} by the wall clock, instead of the moment asked for before; at once if it has passed. */
    void at(Instant moment);

    /** Asks for no exact wake-up. */
    void atNone();

    /**
     * Set times of the day by the wall clock, by name, instead of those asked for before; they are left out outside the working hours.
     * The name comes back in {@link Listener#setTime}. The start of the working day comes back as {@code "day"}; it is midnight without working hours.
     * A time that was slept through or jumped over comes once, late.
     */
    void setTimes(Map<String, List<LocalTime>> times, WorkingHours hours);

    /** Ends all of it within a second. */
    @Override
    void close();

    /** Who is woken. */
    interface Listener {
        /** The heartbeat, an exact wake-up, or a clock that was found to have been set. */
        void wake();

        /** A set time has come. */
        void setTime(String name);
    }
}
