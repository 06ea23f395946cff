// SPDX-License-Identifier: Apache-2.0
/** The agent's own rules over a recorded day, in virtual time. Pure: lines come in parsed, results go out as values. */
@org.jspecify.annotations.NullMarked
package deskbreak.simulation;
