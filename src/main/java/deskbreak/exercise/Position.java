// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

/** How the body starts a move. */
public enum Position {
    SEATED, STANDING, SEATED_OR_STANDING, SUPINE, PRONE, ALL_FOURS, KNEELING, LONG_SITTING, SIDE_LYING, BALL
}
