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
 * @param under the first argument, when it must be this path, a part of its beginning that ends in a slash, or a path below it; empty for any
 */
public record Match(String sender, String path, String iface, String member, String first, String under) {
    public Match(String sender, String path, String iface, String member) {
        this(sender, path, iface, member, "", "");
    }

    public Match(String sender, String path, String iface, String member, String first) {
        this(sender, path, iface, member, first, "");
    }

    /** As {@code AddMatch} wants it. */
    public String rule() {
        return "type='signal',sender='" + sender + "',interface='" + iface + "',member='" + member + "'"
                + (path.isEmpty() ? "" : ",path='" + path + "'") + (first.isEmpty() ? "" : ",arg0='" + first + "'")
                + (under.isEmpty() ? "" : ",arg0path='" + under + "'");
    }

    public boolean matches(Signal signal) {
        return signal.name().equals(iface) && signal.member().equals(member) && (path.isEmpty() || signal.path().equals(path))
                && (first.isEmpty() || signal.arguments().stream().findFirst().filter(first::equals).isPresent())
                && (under.isEmpty() || signal.arguments().stream().findFirst().filter(String.class::isInstance).map(String.class::cast)
                        .filter(this::near).isPresent());
    }

    private boolean near(String argument) {
        return argument.equals(under) || (argument.endsWith("/") && under.startsWith(argument))
                || (under.endsWith("/") && argument.startsWith(under));
    }
}
