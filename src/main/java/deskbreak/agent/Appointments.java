// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import deskbreak.breaks.Input;
import deskbreak.breaks.State;

/** What the calendars say, for the rules and for the schedule. */
final class Appointments {
    private static final String CAUSE = "calendar ";

    private final Calendar calendar;
    private final Troubles troubles;
    private Map<String, String> broken = Map.of();

    Appointments(Calendar calendar, Troubles troubles) {
        this.calendar = calendar;
        this.troubles = troubles;
    }

    /** What to tell the rules. */
    Optional<Input.Busy> news(State state, Instant now) {
        boolean busy = calendar.busyUntil(state.wall().shown(now)).isPresent();
        tell(calendar.troubles());
        return busy == state.busy() ? Optional.empty() : Optional.of(new Input.Busy(now, busy));
    }

    private void tell(Map<String, String> now) {
        broken.keySet().stream().filter(name -> !now.containsKey(name)).forEach(name -> troubles.over(CAUSE + name));
        now.forEach((name, line) -> troubles.begin(CAUSE + name, line));
        broken = Map.copyOf(now);
    }

    /** One line for each that cannot be read, by its name. */
    Map<String, String> broken() {
        return broken;
    }

    /** When they will say something else, by the wall clock. */
    Optional<Instant> next(State state) {
        Instant now = state.wall().shown(state.now());
        return calendar.busyUntil(now).or(() -> calendar.nextBusy(now));
    }
}
