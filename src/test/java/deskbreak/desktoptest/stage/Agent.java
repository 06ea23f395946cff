// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged program, as the agent of one home. */
public final class Agent {
    private static final Duration START = Duration.ofSeconds(40);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Path home;
    private final Process process;
    private final ControlSocket socket;
    private int read;

    private Agent(Desktop desktop, Path home, int rate, Map<String, String> more) {
        this.home = home;
        String log = "agent-" + COUNT.incrementAndGet();
        List<String> command = command(home, "--test-clock-rate", Integer.toString(rate), "--test-short-intervals");
        process = desktop.guest(log, command, more);
        socket = new ControlSocket(home.resolve("agent.sock"));
        Await.until("the agent answers", START, () -> !process.isAlive() || socket.answers());
        if (!process.isAlive()) {
            throw new AssertionError("the agent ended with status " + process.exitValue() + ": " + desktop.programs().said(log));
        }
    }

    /**
     * Starts an agent and waits until it answers. It goes when the test ends, or after the last test when it was started for all.
     *
     * @param rate how many times faster than the machine's clock its time runs
     */
    public static Agent start(Desktop desktop, Path home, int rate) {
        return start(desktop, home, rate, Map.of());
    }

    /** @param more on top of the desktop's environment */
    public static Agent start(Desktop desktop, Path home, int rate, Map<String, String> more) {
        return new Agent(desktop, home, rate, more);
    }

    /** Writes the settings file of a home. */
    public static void settings(Path home, String json) {
        try {
            Path fresh = Files.writeString(home.resolve("settings.json.new"), json);
            Files.move(fresh, home.resolve("settings.json"), java.nio.file.StandardCopyOption.REPLACE_EXISTING,
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command that a person with this java would give. */
    static List<String> command(Path home, String... arguments) {
        return Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@installer/common/jvm.options", "-jar", "target/deskbreak.jar", "--home", home.toString()), Stream.of(arguments)).toList();
    }

    public Path home() {
        return home;
    }

    public long pid() {
        return process.pid();
    }

    /** What {@code status --json} prints. */
    public JsonNode status() {
        return socket.ask(Map.of("command", "status"));
    }

    public String posture() {
        return status().path("posture").asString();
    }

    public String phase() {
        return status().path("phase").asString();
    }

    /** Sitting time of the running bout, in the agent's time. */
    public Duration sat() {
        return Duration.parse(status().path("sat").asString());
    }

    public void awaitPhase(String phase) {
        Await.until("the break is " + phase, () -> phase().equals(phase), this::status);
    }

    public void awaitPosture(String posture) {
        Await.until("the person is " + posture, () -> posture().equals(posture), this::status);
    }

    public boolean seesSitting() {
        return posture().equals("sitting");
    }

    /** Lets go of what is offered. */
    public void skip() {
        socket.ask(Map.of("command", "skip"));
    }

    /** Asks it to quit, and returns when the process is gone. */
    public void quit() {
        socket.ask(Map.of("command", "quit"));
        awaitEnd();
    }

    /** The lines of its log, without their times. */
    public List<String> log() {
        return lines(home.resolve("agent.log")).map(line -> line.substring(line.indexOf(' ') + 1)).toList();
    }

    /** Opens one of its windows. */
    public void show(String window) {
        JsonNode answer = socket.ask(Map.of("command", "show", "window", window));
        if (!answer.path("ok").asBoolean()) {
            throw new AssertionError("window " + window + " was not opened: " + answer);
        }
    }

    /** What was written into the history up to now is of no interest any more. */
    public void fromHereOn() {
        read += history().size();
    }

    /** The entries of the history, the oldest first. */
    public List<JsonNode> history() {
        Path folder = home.resolve("history");
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> months = files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
            return months.stream().flatMap(Agent::lines).skip(read).map(JSON::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of all events in the history, the oldest first. */
    public List<String> events() {
        return history().stream().map(entry -> entry.path("event").asString()).toList();
    }

    /** The newest entry of that kind. */
    public JsonNode last(String event) {
        awaitEvent(event);
        return history().stream().filter(entry -> entry.path("event").asString().equals(event)).toList().getLast();
    }

    public void awaitEvent(String event) {
        Await.until("the history has " + event, () -> events().contains(event), this::events);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it without a chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                throw new AssertionError("the agent did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
