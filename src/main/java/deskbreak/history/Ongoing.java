// SPDX-License-Identifier: Apache-2.0
package deskbreak.history;

import java.time.Instant;

/**
 * What goes on right now and therefore is in no entry yet.
 *
 * @param kind what the person is doing
 * @param since when that began
 * @param at now
 */
public record Ongoing(Segment.Kind kind, Instant since, Instant at) {}
