// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.bus;

/** Something that lives on a bus and survives its loss. All calls come on the link's thread. */
public interface BusUser {
    /** Who keeps the bus; told once, before anything else. */
    default void joined(BusLink link) {
    }

    /**
     * The bus is there: subscribe and ask for the present state.
     *
     * @throws BusException when that failed; {@link #lost} follows, and another try after a while
     */
    void arrived(Bus bus) throws BusException;

    /**
     * What was known is known no longer.
     *
     * @param why in a few words for the person
     */
    void lost(String why);
}
