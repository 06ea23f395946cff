// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.media;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * One connection to a sound server that speaks PulseAudio's protocol. All of it happens on the thread that calls {@link #live}, which
 * sleeps in the kernel while nobody begins or ends a recording; only {@link #refresh} and {@link #end} may come from others.
 */
final class PulseConnection implements AutoCloseable {
    private static final String APPLICATION = "Deskbreak";
    private static final int FOR_EVER = -1;
    /** PulseAudio's own loopbacks and filters have no client; PipeWire's say what they are, and there others may lack one too. */
    private static final String PIPEWIRE = "PipeWire";

    private final LibPulse pulse;
    private final @Nullable String server;
    private final Duration limit;
    private final Consumer<Set<String>> heard;
    private final Pointer loop;
    private final Pointer context;
    // native code keeps these addresses: they must not be collected before the connection
    private final LibPulse.Told stateChanged = (of, data) -> stateChanged();
    private final LibPulse.Event event = (of, type, index, data) -> list();
    private final LibPulse.Listed output = (of, info, end, data) -> output(info, end);
    private final LibPulse.Listed source = (of, info, end, data) -> source(info, end);
    private final List<Stream> streams = new ArrayList<>();
    private final Set<Integer> microphones = new HashSet<>();
    private boolean listing;
    private boolean listAgain;
    private long answerBy;
    private volatile boolean wanted;
    private volatile @Nullable String ended;

    /** @param source the number of what it records from */
    private record Stream(int source, Recording recording) {}

    /**
     * @param server its address; null for the one that libpulse finds by itself
     * @param limit how long each of the server's answers may take
     * @param heard is told who records, on the thread of {@link #live}, when it is known at first and after each change
     */
    PulseConnection(LibPulse pulse, @Nullable String server, Duration limit, Consumer<Set<String>> heard) {
        this.pulse = pulse;
        this.server = server;
        this.limit = limit;
        this.heard = heard;
        loop = pulse.pa_mainloop_new();
        context = pulse.pa_context_new(pulse.pa_mainloop_get_api(loop), APPLICATION);
    }

    /** Connects and listens until the connection is over, and says why it is. */
    String live() {
        answerExpected();
        pulse.pa_context_set_state_callback(context, stateChanged, null);
        if (pulse.pa_context_connect(context, server, LibPulse.CONTEXT_NOAUTOSPAWN, null) < 0) {
            return fault();
        }
        String why = ended;
        while (why == null) {
            turn();
            why = ended;
        }
        return why;
    }

    /** Waits for the next message, but not beyond the time in which an answer must have come. */
    private void turn() {
        long left = answerBy == 0 ? FOR_EVER : Math.max(0, answerBy - System.nanoTime());
        if (left == 0) {
            ended = "the sound server does not answer within " + limit.toMillis() + " ms";
            return;
        }
        boolean well = pulse.pa_mainloop_prepare(loop, left < 0 ? FOR_EVER : (int) (left / 1000) + 1) >= 0;
        if (wanted || ended != null) {
            // asked for after the last turn and before prepare, which forgets that it was woken
            pulse.pa_mainloop_wakeup(loop);
        }
        if (!well || pulse.pa_mainloop_poll(loop) < 0 || pulse.pa_mainloop_dispatch(loop) < 0) {
            ended = "libpulse gave up";
        } else if (wanted && pulse.pa_context_get_state(context) == LibPulse.CONTEXT_READY) {
            wanted = false;
            list();
        }
    }

    /** Asks the server anew, so that one that hangs is noticed. From any thread, as long as the connection is not closed. */
    void refresh() {
        wanted = true;
        pulse.pa_mainloop_wakeup(loop);
    }

    /** Has {@link #live} return. From any thread, as long as the connection is not closed. */
    void end() {
        ended = "ended";
        pulse.pa_mainloop_wakeup(loop);
    }

    private void answerExpected() {
        answerBy = System.nanoTime() + limit.toNanos();
    }

    private String fault() {
        return pulse.pa_strerror(pulse.pa_context_errno(context));
    }

    private void stateChanged() {
        switch (pulse.pa_context_get_state(context)) {
            case LibPulse.CONTEXT_READY -> {
                pulse.pa_context_set_subscribe_callback(context, event, null);
                started(pulse.pa_context_subscribe(context, LibPulse.SUBSCRIBE_SOURCE_OUTPUTS, null, null));
                list();
            }
            case LibPulse.CONTEXT_FAILED, LibPulse.CONTEXT_TERMINATED -> ended = fault();
            default -> {
                // on its way
            }
        }
    }

    private void list() {
        if (listing) {
            listAgain = true;
            return;
        }
        listing = true;
        listAgain = false;
        streams.clear();
        microphones.clear();
        answerExpected();
        started(pulse.pa_context_get_source_output_info_list(context, output, null));
    }

    private void output(@Nullable Pointer info, int end) {
        if (end == 0 && info != null) {
            LibPulse.SourceOutputInfo stream = new LibPulse.SourceOutputInfo(info);
            Recording recording = new Recording(properties(stream.properties));
            boolean ofServer = stream.client == LibPulse.NONE && !PIPEWIRE.equals(stream.driver);
            boolean machinery = ofServer || "peaks".equals(stream.resampleMethod) || recording.machinery();
            if (!machinery && stream.corked == 0) {
                streams.add(new Stream(stream.source, recording));
            }
        } else if (end < 0) {
            ended = fault();
        } else if (streams.isEmpty()) {
            listed();
        } else {
            started(pulse.pa_context_get_source_info_list(context, source, null));
        }
    }

    private void source(@Nullable Pointer info, int end) {
        if (end == 0 && info != null) {
            LibPulse.SourceInfo one = new LibPulse.SourceInfo(info);
            if (one.monitorOfSink == LibPulse.NONE) {
                microphones.add(one.index);
            }
        } else if (end < 0) {
            ended = fault();
        } else {
            listed();
        }
    }

    private void listed() {
        listing = false;
        answerBy = 0;
        heard.accept(streams.stream().filter(stream -> microphones.contains(stream.source())).map(stream -> stream.recording().name())
                .collect(Collectors.toUnmodifiableSet()));
        if (listAgain) {
            list();
        }
    }

    private Map<String, String> properties(@Nullable Pointer list) {
        Map<String, String> properties = new HashMap<>();
        if (list == null) {
            return properties;
        }
        try (Memory state = new Memory(Native.POINTER_SIZE)) {
            state.setPointer(0, Pointer.NULL);
            for (String name = pulse.pa_proplist_iterate(list, state); name != null; name = pulse.pa_proplist_iterate(list, state)) {
                String value = pulse.pa_proplist_gets(list, name);
                if (value != null) {
                    properties.put(name, value);
                }
            }
        }
        return properties;
    }

    private void started(@Nullable Pointer operation) {
        if (operation == null) {
            ended = fault();
        } else {
            pulse.pa_operation_unref(operation);
        }
    }

    @Override
    public void close() {
        pulse.pa_context_set_state_callback(context, null, null);
        pulse.pa_context_disconnect(context);
        pulse.pa_context_unref(context);
        pulse.pa_mainloop_free(loop);
    }
}
