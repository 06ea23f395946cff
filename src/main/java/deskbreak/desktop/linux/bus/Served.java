// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.bus;

import java.util.List;

/** An object that other programs on the bus may call. Called on the bus's reading thread: returns at once and calls nobody back. */
@FunctionalInterface
public interface Served {
    /**
     * Answers a call.
     *
     * @throws BusException with one line for the caller when there is no such method or the arguments make no sense
     */
    Result call(String iface, String member, List<Object> arguments) throws BusException;

    /** @param signature of the values; empty for no value */
    record Result(String signature, List<Object> values) {
        public static final Result NOTHING = of("");

        public static Result of(String signature, Object... values) {
            return new Result(signature, List.of(values));
        }
    }
}
