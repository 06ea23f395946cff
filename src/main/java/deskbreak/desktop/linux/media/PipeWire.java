// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.media;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Answer.Known;
import deskbreak.desktop.Answer.Silent;
import deskbreak.desktop.Background;
import deskbreak.desktop.Source;

/**
 * What PipeWire itself tells, through its own command-line tool: a program is started for each question, so ask seldom. Its sources
 * belong into a {@link Background}.
 */
public final class PipeWire {
    private static final String ADVICE = "Install pipewire-bin (Debian, Ubuntu), pipewire-utils (Fedora) or pipewire (Arch).";

    private final Map<String, String> environment;
    private final Child child;

    /** @param environment says where PipeWire is */
    public PipeWire(Map<String, String> environment) {
        this(environment, List.of("pw-cli", "info", "all"), Background.LIMIT);
    }

    /** @param command what to run in place of the real tool */
    PipeWire(Map<String, String> environment, List<String> command, Duration limit) {
        this.environment = Map.copyOf(environment);
        child = new Child(command, environment, limit, ADVICE);
    }

    /** The programs that record from a microphone; for where no sound server speaks PulseAudio's protocol. */
    public Source<Set<String>> recorders() {
        return source(PipeWireGraph::recorders);
    }

    /** Whether somebody is handed what is on the screen. */
    public Source<Boolean> screenCast() {
        return source(PipeWireGraph::screenCast);
    }

    /** Whether a program takes pictures from a camera by way of PipeWire. */
    Answer<Boolean> cameraRead() {
        return ask(PipeWireGraph::cameraRead);
    }

    private <T> Source<T> source(Function<PipeWireGraph, T> question) {
        return new Source<>() {
            @Override
            public String name() {
                return "PipeWire";
            }

            @Override
            public Answer<T> ask() {
                return PipeWire.this.ask(question);
            }
        };
    }

    private <T> Answer<T> ask(Function<PipeWireGraph, T> question) {
        if (!there()) {
            return new Silent<>("PipeWire is not running", "");
        }
        return switch (child.run()) {
            case Known<String>(String text) -> {
                PipeWireGraph graph = PipeWireGraph.parse(text);
                yield graph.isEmpty() ? new Silent<>("PipeWire's answer makes no sense", "") : new Known<>(question.apply(graph));
            }
            case Silent<String>(String why, String advice) -> new Silent<>(why, advice);
        };
    }

    /** Looked at first, for it costs nothing. */
    private boolean there() {
        String folder = environment.getOrDefault("PIPEWIRE_RUNTIME_DIR", environment.getOrDefault("XDG_RUNTIME_DIR", ""));
        String remote = environment.getOrDefault("PIPEWIRE_REMOTE", "pipewire-0");
        return (!folder.isEmpty() || remote.startsWith("/")) && Files.exists(Path.of(folder).resolve(remote));
    }
}
