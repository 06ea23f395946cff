// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import deskbreak.breaks.WorkingHours;

/** Remembers what it was asked for. */
final class AskedWakeUps implements WakeUps {
    final List<String> asked = new ArrayList<>();
    Duration period = Duration.ofDays(1);
    Optional<Instant> moment = Optional.empty();
    Map<String, List<LocalTime>> times = Map.of();
    WorkingHours hours = WorkingHours.OFF;

    @Override
    public void every(Duration wanted) {
        period = wanted;
        asked.add("every " + wanted);
    }

    @Override
    public void at(Instant wanted) {
        moment = Optional.of(wanted);
        asked.add("at " + wanted);
    }

    @Override
    public void atNone() {
        moment = Optional.empty();
        asked.add("at none");
    }

    @Override
    public void setTimes(Map<String, List<LocalTime>> wanted, WorkingHours within) {
        times = wanted;
        hours = within;
    }

    @Override
    public void close() {
        asked.add("closed");
    }
}
