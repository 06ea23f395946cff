// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

/** What ended a bout. */
public enum BoutEnd {
    /** A gap in input. */
    AWAY,
    /** The screen was locked, or another user had the session. */
    LOCKED,
    /** The machine slept. */
    ASLEEP,
    /** The person said that they stand. */
    STANDING,
    /** A break was taken. */
    BREAK,
    /** The person said that they had been away. */
    CORRECTED
}
