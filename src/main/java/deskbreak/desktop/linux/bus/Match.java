// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.bus;

/**
 * Which signals to hear. The bus itself checks the sender, so that nobody else can play it.
 *
 * @param sender a bus name
 * @param path of the object, empty for any
 * @param iface the interface
 * @param member the signal's name
 * @param first the first argument, when it must be this string; empty for any
 */
public record Match(String sender, String path, String iface, String member, String first) {
    public Match(String sender, String path, String iface, String member) {
        this(sender, path, iface, member, "");
    }

    /** As {@code AddMatch} wants it. */
    public String rule() {
        return "type='signal',sender='" + sender + "',interface='" + iface + "',member='" + member + "'"
                + (path.isEmpty() ? "" : ",path='" + path + "'") + (first.isEmpty() ? "" : ",arg0='" + first + "'");
    }

    public boolean matches(Signal signal) {
        return signal.name().equals(iface) && signal.member().equals(member) && (path.isEmpty() || signal.path().equals(path))
                && (first.isEmpty() || signal.arguments().stream().findFirst().filter(first::equals).isPresent());
    }
}
