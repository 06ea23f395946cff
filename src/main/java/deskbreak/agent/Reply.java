// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

/**
 * What came of a command.
 *
 * @param ok whether it was carried out
 * @param error a stable word for programs ("nothing-up", "no-snooze-left"); empty when ok
 * @param message one line for the person: what happened, or what to do
 */
public record Reply(boolean ok, String error, String message) {
    /** Carried out. */
    public static Reply done(String message) {
        return new Reply(true, "", message);
    }

    /** Not carried out. */
    public static Reply refused(String error, String message) {
        return new Reply(false, error, message);
    }
}
