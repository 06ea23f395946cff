// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

/** Wrong usage; the message is one line for the person. */
final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    Wrong(String message) {
        super(message, null, false, false);
    }
}
