// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import deskbreak.text.Messages;

/** This room's texts. */
final class Words {
    private static final Messages BUNDLE = Messages.of("storage");

    private Words() {
    }

    static String say(String key, Object... arguments) {
        return BUNDLE.get(key, arguments);
    }
}
