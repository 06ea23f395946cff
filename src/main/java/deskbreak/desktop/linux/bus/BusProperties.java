// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.bus;

import java.util.Map;

import org.freedesktop.dbus.types.Variant;

import deskbreak.desktop.linux.bus.Served.Result;

/** org.freedesktop.DBus.Properties for objects that only let themselves be read. */
public final class BusProperties {
    private BusProperties() {
    }

    /** @param member "Get" or "GetAll" */
    public static Result answer(String member, Arguments given, Map<String, Variant<?>> properties) throws BusException {
        if (member.equals("GetAll")) {
            return Result.of("a{sv}", properties);
        }
        Variant<?> value = properties.get(given.text(1));
        if (value == null) {
            throw new BusException("no such property: " + given.text(1));
        }
        return Result.of("v", value);
    }
}
