// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.agent.Recorder;
import deskbreak.breaks.Input;
import deskbreak.breaks.State;
import deskbreak.simulation.Recording;
import deskbreak.simulation.TraceLine;
import deskbreak.storage.TraceWriter;

/** What the sensors see, in a file. One with a hole in it would tell of other prompts, so the first failure to write ends it. */
final class TraceRecorder implements Recorder {
    private static final Logger LOG = LoggerFactory.getLogger(TraceRecorder.class);

    private final TraceWriter file;
    private final Recording recording;
    private boolean ended;

    private TraceRecorder(TraceWriter file) {
        this.file = file;
        recording = new Recording(file.before(), this::write);
    }

    /** @throws IOException when the file cannot be written, with one line that says what to do */
    static Recorder into(Optional<Path> trace) throws IOException {
        return trace.isPresent() ? new TraceRecorder(TraceWriter.open(trace.get())) : NONE;
    }

    @Override
    public void fed(State state, Input input) {
        if (ended) {
            return;
        }
        try {
            recording.fed(state, input);
        } catch (UncheckedIOException e) {
            ended = true;
            LOG.warn("{}", Words.say("recording.ended", String.valueOf(e.getMessage())));
        }
    }

    private void write(TraceLine line) {
        try {
            file.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
