// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.bus;

import java.io.IOException;

/** A call that was answered by an error, by nonsense or not at all. */
public class BusException extends IOException {
    private static final long serialVersionUID = 1;

    public BusException(String message) {
        super(message);
    }

    public BusException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The other program answered that it does not do this. Asking again is no use until another one has taken its place. */
    public static final class Refused extends BusException {
        private static final long serialVersionUID = 1;

        public Refused(String message) {
            super(message);
        }
    }
}
