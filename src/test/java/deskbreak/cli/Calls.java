// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import deskbreak.control.Answer;
import deskbreak.control.ControlClient.Outcome;
import deskbreak.control.Request;

/** A command line whose agent and functions only remember what they were asked. */
final class Calls implements LocalCommands {
    private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    private final Console console = new Console(stream(outBytes), stream(errBytes));
    final List<Object> asked = new ArrayList<>();
    Optional<Path> home = Optional.empty();
    Outcome outcome = answered("{\"ok\":true,\"message\":\"Done\"}", Map.of("ok", true, "message", "Done"));
    Optional<IOException> failure = Optional.empty();
    int localStatus;

    static Outcome answered(String line, Map<String, Object> fields) {
        return new Outcome.Answered(new Answer(line, fields));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    int run(String... args) {
        asked.clear();
        outBytes.reset();
        errBytes.reset();
        return new Cli(this, console, (socket, request) -> {
            asked.add(request);
            return outcome;
        }).run(args);
    }

    /** What was asked for by one command line that is right. */
    Object meaning(String line) {
        int status = run(line.isEmpty() ? new String[0] : line.split(" "));
        if (status != 0 || asked.size() != 1) {
            throw new AssertionError(line + " gave " + status + " " + asked + " " + err());
        }
        return asked.get(0);
    }

    static Request request(String command, String... arguments) {
        Request request = Request.of(command);
        for (int i = 0; i < arguments.length; i += 2) {
            request = request.with(arguments[i], arguments[i + 1]);
        }
        return request;
    }

    String out() {
        return outBytes.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return errBytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public int run(Local command, Optional<Path> chosen, Console where) throws IOException {
        home = chosen;
        asked.add(command);
        if (failure.isPresent()) {
            throw failure.get();
        }
        return localStatus;
    }

    @Override
    public Path socket(Optional<Path> chosen) {
        home = chosen;
        return Path.of("agent.sock");
    }

    @Override
    public LocalDate date() {
        return LocalDate.of(2026, 1, 31);
    }

    @Override
    public String version() {
        return "1.2.3";
    }
}
