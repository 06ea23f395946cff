// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.List;

/**
 * What is known about one capability of this desktop, for {@code doctor}.
 *
 * @param capability its stable word: "idle", "lock", "tray" ...
 * @param source the source in use; empty when there is none
 * @param value what that source says now, in a few words; empty when there is none
 * @param tried the sources that were asked before it and why each was not used
 * @param advice one line on what to install or switch on; empty when there is nothing to do
 */
public record Finding(String capability, String source, String value, List<Attempt> tried, String advice) {
    public Finding {
        tried = List.copyOf(tried);
    }

    /** A source that was asked, and why it is not the one in use. */
    public record Attempt(String source, String why) {}

    /** Whether some source answers. */
    public boolean works() {
        return !source.isEmpty();
    }

    public static Finding of(String capability, String source, String value) {
        return new Finding(capability, source, value, List.of(), "");
    }

    public static Finding none(String capability, String advice) {
        return new Finding(capability, "", "", List.of(), advice);
    }
}
