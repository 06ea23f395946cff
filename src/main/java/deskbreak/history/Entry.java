// SPDX-License-Identifier: Apache-2.0
package deskbreak.history;

import java.time.Instant;

import deskbreak.breaks.Event;

/**
 * One line of the history.
 *
 * @param written when it was written down, by the wall clock; its place in the file and its day
 * @param event what happened; its instants are by the wall clock too
 * @param why for a prompt, shown or not, why it came when it came, in plain words ("held 14 min: microphone in use"); else empty
 */
public record Entry(Instant written, Event event, String why) {}
