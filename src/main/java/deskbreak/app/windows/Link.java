// SPDX-License-Identifier: Apache-2.0
package deskbreak.app.windows;

/** The process that draws the windows, as the agent holds it. Returns at once, whatever that process does. */
interface Link {
    /** What has not been sent yet gives way to a later {@link ToWindows.Show}. */
    void tell(ToWindows message);

    /** Has it end once it has been told everything; one that does not end is ended. */
    void end();

    /** Who hears of it, on a thread of its own. */
    interface Ear {
        void heard(FromWindows message, Link from);

        /** @param how one line on how it ended */
        void gone(Link link, String how);
    }

    /** Starts such processes. */
    @FunctionalInterface
    interface Starter {
        /** @throws java.io.IOException when none can be started */
        Link start(Ear ear) throws java.io.IOException;
    }
}
