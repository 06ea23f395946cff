// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.io.IOException;
import java.util.List;

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

    /** What keeps it, in a few words for the person: "XDG autostart". */
    String source();

    /** For {@code doctor}. */
    default Finding finding() {
        try {
            return Finding.of("autostart", source(), switch (state()) {
                case ON -> "on";
                case OFF -> "off";
                case OTHER -> "on, but " + place() + " starts another program or place";
            });
        } catch (IOException | LinkageError e) {
            return new Finding("autostart", "", "", List.of(new Finding.Attempt(source(), place() + " cannot be read")),
                    "Make " + place() + " readable.");
        }
    }
}
