// SPDX-License-Identifier: Apache-2.0
package deskbreak.control;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One line to the agent: a command and its arguments, all of them still words. {@link Protocol} gives them a meaning.
 *
 * @param command the stable word, such as "snooze"
 * @param arguments by their names in the protocol: "duration" (ISO-8601), "until", "exercise", "routine", "short", "window"
 */
public record Request(String command, Map<String, String> arguments) {
    /** The only version of the protocol there is. */
    static final int VERSION = 1;

    public Request {
        arguments = Map.copyOf(arguments);
    }

    public static Request of(String command) {
        return new Request(command, Map.of());
    }

    /** The same with one more argument. */
    public Request with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Request(command, more);
    }

    /** The same for so long. */
    public Request lasting(Duration duration) {
        return with("duration", duration.toString());
    }

    Optional<String> argument(String name) {
        return Optional.ofNullable(arguments.get(name));
    }

    byte[] line() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("version", VERSION);
        object.put("command", command);
        object.putAll(arguments);
        return Lines.write(object);
    }

    /**
     * Reads a line. Names that no command knows are passed over, so that a newer client can talk to an older agent.
     *
     * @throws Refused when it is no JSON object, of another version, or without a command
     */
    static Request read(byte[] line) throws Refused {
        Map<String, Object> object = Lines.read(line).orElseThrow(() -> new Refused("not-understood"));
        Object version = object.getOrDefault("version", (double) VERSION);
        if (!version.equals((double) VERSION)) {
            throw new Refused("unknown-version", version);
        }
        if (!(object.get("command") instanceof String command)) {
            throw new Refused("not-understood");
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        object.forEach((name, value) -> arguments.put(name, value.toString()));
        arguments.remove("command");
        return new Request(command, arguments);
    }
}
