// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Duration;
import java.util.Optional;

/**
 * One look at the sensors.
 *
 * @param idle time since the last input; empty when nothing tells
 * @param locked the screen is locked, or another user has the session
 * @param asleep the machine is about to sleep, or has not yet said that it woke
 * @param call a call is in progress
 * @param awake something keeps the display awake
 * @param fullScreen the active window fills its screen
 * @param doNotDisturb notifications are switched off
 */
public record Reading(Optional<Duration> idle, boolean locked, boolean asleep, boolean call, boolean awake, boolean fullScreen,
        boolean doNotDisturb) {}
