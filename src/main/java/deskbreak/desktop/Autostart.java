// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.io.IOException;

/** Start at login. */
public interface Autostart {
    /** What would happen at the next login. */
    enum State {
        ON, OFF,
        /** Something else is started under our name: an older place of this program, or a line changed by hand. */
        OTHER
    }

    /** @throws IOException when it cannot be written; what was there is still there then */
    void on() throws IOException;

    void off() throws IOException;

    State state() throws IOException;

    /** Where it is written, for messages. */
    String place();

    /** For {@code doctor}. */
    Finding finding();
}
