// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;

/**
 * What is offered how often.
 *
 * @param id names it in settings, events and on the command line
 * @param every sitting time after which it is due; zero for a routine, which is due at a time of the day
 * @param length how long the break lasts
 * @param moves how many exercises it holds; the rest of its length is a walk
 */
public record Plan(String id, Duration every, Duration length, int moves) {
    /** Whether it stands for a routine at its set time. */
    boolean routine() {
        return every.isZero();
    }
}
