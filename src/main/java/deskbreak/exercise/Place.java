// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

/** Where a move can be done. */
public enum Place {
    /** At the chair or the desk. */
    DESK,
    /** Standing, with some free space and no floor work. */
    OFFICE,
    /** On the floor or with gear. */
    HOME
}
