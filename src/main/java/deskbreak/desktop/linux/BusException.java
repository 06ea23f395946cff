// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux;

import java.io.IOException;

/** A call that was answered by an error, by nonsense or not at all. */
final class BusException extends IOException {
    private static final long serialVersionUID = 1;

    BusException(String message) {
        super(message);
    }

    BusException(String message, Throwable cause) {
        super(message, cause);
    }
}
