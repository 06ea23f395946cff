// SPDX-License-Identifier: Apache-2.0
package deskbreak.control;

import deskbreak.text.Messages;

/** A request that cannot be passed on. Its word is also the key of its message. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final String word;

    Refused(String word, Object... details) {
        super(Messages.of("control").get(word, details), null, false, false);
        this.word = word;
    }

    String word() {
        return word;
    }
}
