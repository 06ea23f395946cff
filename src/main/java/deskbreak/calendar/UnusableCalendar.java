// SPDX-License-Identifier: Apache-2.0
package deskbreak.calendar;

/** Why a file cannot be used, as the key of a message. */
final class UnusableCalendar extends Exception {
    private static final long serialVersionUID = 1;

    UnusableCalendar(String key) {
        super(key);
    }
}
