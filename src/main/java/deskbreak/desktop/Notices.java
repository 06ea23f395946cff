// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

/** The desktop's own notifications; one at a time is ours. Nothing here blocks. */
public interface Notices {
    /** Told of what becomes of it, on a thread that must not be kept. */
    interface Listener {
        /** A button, or {@link Notice#OPEN}. */
        void pressed(String key);

        /** What {@link Notices#carried} says may be another now. */
        void changed();
    }

    /** For as long as nobody wants to know. */
    Listener NOBODY = new Listener() {
        @Override
        public void pressed(String key) {
            // Nobody listens.
        }

        @Override
        public void changed() {
            // Nobody listens.
        }
    };

    void tell(Listener listener);

    /** Puts it up, in place of the one that is up. */
    void show(Notice notice);

    void withdraw();

    /**
     * Whether the last notice reaches the person: it is up, on its way, or was closed by them. False when nothing takes notifications, and
     * when it is up no longer for another reason; something else must be shown then.
     */
    boolean carried();
}
