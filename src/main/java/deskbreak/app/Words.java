// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import deskbreak.text.Messages;

/** The texts of the commands that need no agent. */
final class Words {
    private static final Messages TEXT = Messages.of("program");

    private Words() {
    }

    static String say(String key, Object... arguments) {
        return TEXT.get(key, arguments);
    }
}
