// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.bus;

import java.util.List;

import org.freedesktop.dbus.types.Variant;

/**
 * An object of another program that is looked at and listened to, but never started: where it does not run, nobody needs what it
 * would say.
 *
 * @param name the well-known name of its program
 * @param path of the object
 * @param iface the interface that is spoken
 */
public record Service(String name, String path, String iface) {
    private static final String DAEMON = "org.freedesktop.DBus";
    private static final String PROPERTIES = "org.freedesktop.DBus.Properties";

    /** Whether its program runs. */
    public boolean runs(Bus bus) throws BusException {
        return bus.call(DAEMON, "/org/freedesktop/DBus", DAEMON, "NameHasOwner", "s", name).equals(List.of(true));
    }

    /** The first value that a method gives. */
    public Object ask(Bus bus, String member, String signature, Object... arguments) throws BusException {
        return first(member, bus.callRunning(name, path, iface, member, signature, arguments));
    }

    /** The value of a property. */
    public Object property(Bus bus, String property) throws BusException {
        return first(property, bus.callRunning(name, path, PROPERTIES, "Get", "ss", iface, property));
    }

    /** An object beside it, in the same program. */
    public Service at(String otherPath) {
        return new Service(name, otherPath, iface);
    }

    /** That its program has come, gone or been replaced. */
    public Match comesAndGoes() {
        return new Match(DAEMON, "/org/freedesktop/DBus", DAEMON, "NameOwnerChanged", name);
    }

    /** A signal of its interface, from whatever object. */
    public Match signal(String member) {
        return new Match(name, "", iface, member);
    }

    /** That properties of its interface have changed. */
    public Match propertiesChanged() {
        return new Match(name, path, PROPERTIES, "PropertiesChanged", iface);
    }

    private static Object first(String what, List<Object> values) throws BusException {
        Object value = values.isEmpty() ? null : values.getFirst();
        while (value instanceof Variant<?> variant) {
            value = variant.getValue();
        }
        if (value == null) {
            throw new BusException(what + " has no value");
        }
        return value;
    }
}
