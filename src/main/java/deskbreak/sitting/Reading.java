// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * One look at the sensors.
 *
 * @param idle time since the last input of any kind; empty when nothing tells
 * @param pressed time since the last key, button or turn of the wheel; empty when nothing tells those from a pointer that merely moves
 * @param locked the screen is locked, or another user has the session
 * @param asleep the machine is about to sleep, or has not yet said that it woke
 * @param recorders the programs that record from a microphone, as they name themselves
 * @param camera a program reads from a camera
 * @param screenShared the picture on the screen is handed to a program
 * @param awake something keeps the display awake
 * @param fullScreen the active window fills its screen
 * @param doNotDisturb notifications are switched off
 */
public record Reading(Optional<Duration> idle, Optional<Duration> pressed, boolean locked, boolean asleep, Set<String> recorders,
        boolean camera, boolean screenShared, boolean awake, boolean fullScreen, boolean doNotDisturb) {
    /** Where nothing tells anything. */
    public static final Reading NOTHING = new Reading(Optional.empty(), Optional.empty(), false, false, Set.of(), false, false, false,
            false, false);

    public Reading {
        recorders = Set.copyOf(recorders);
    }
}
