// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.bus;

import java.io.IOException;

/** A call that was answered by an error, by nonsense or not at all. */
public final class BusException extends IOException {
    private static final long serialVersionUID = 1;

    public BusException(String message) {
        super(message);
    }

    public BusException(String message, Throwable cause) {
        super(message, cause);
    }
}
