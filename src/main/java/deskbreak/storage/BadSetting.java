// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

/** A setting that does not exist or a value that it cannot have; the message is one line that says what there is or what is allowed. */
public final class BadSetting extends Exception {
    private static final long serialVersionUID = 1;

    BadSetting(String message) {
        super(message);
    }
}
