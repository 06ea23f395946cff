// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Instant;
import java.util.Optional;

import deskbreak.exercise.Script;

/**
 * What the break under way leads through.
 *
 * @param from the start of the break
 * @param routine the routine, as it was then, when it is one
 */
record Led(Instant from, Script script, Optional<Status.Routine> routine) {}
