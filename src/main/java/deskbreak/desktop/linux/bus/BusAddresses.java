// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.bus;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Where the buses are. */
public final class BusAddresses {
    private BusAddresses() {
    }

    public static List<String> system(Map<String, String> environment) {
        String address = environment.getOrDefault("DBUS_SYSTEM_BUS_ADDRESS", "");
        return address.isEmpty()
                ? List.of("unix:path=/run/dbus/system_bus_socket", "unix:path=/var/run/dbus/system_bus_socket")
                : split(address);
    }

    public static List<String> session(Map<String, String> environment) {
        String address = environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        if (address.isEmpty()) {
            return runtime.isEmpty() ? List.of() : List.of("unix:path=" + runtime + "/bus");
        }
        return split(address);
    }

    private static List<String> split(String addresses) {
        return Arrays.stream(addresses.split(";")).filter(part -> !part.isBlank()).toList();
    }
}
