// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.util.List;

/**
 * How a due break may be put off.
 *
 * @param lengths the choices, shortest first, each 1 to 60 min; never empty
 * @param preselected the length of a plain "snooze", and how long a missed prompt stays away; one of {@code lengths}
 * @param most how often one due break may be snoozed or missed, 0 to 10
 * @param total how long one due break may be put off in all, at most 2 h
 */
public record Snoozes(List<Duration> lengths, Duration preselected, int most, Duration total) {
    public Snoozes {
        lengths = List.copyOf(lengths);
    }

    /** The lengths still on offer after {@code used} snoozes of {@code spent} in all; empty when none is left. */
    public List<Duration> left(int used, Duration spent) {
        return used >= most ? List.of() : lengths.stream().filter(l -> spent.plus(l).compareTo(total) <= 0).toList();
    }
}
