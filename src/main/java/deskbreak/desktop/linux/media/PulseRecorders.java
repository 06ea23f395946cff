// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.media;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Background;
import deskbreak.desktop.Complaint;
import deskbreak.desktop.SharedLibrary;
import deskbreak.desktop.Source;

/**
 * Who records from a microphone, as the sound server says: PulseAudio, or PipeWire in its stead. Keeps a connection from the first time
 * it is asked and hears of each recording that begins or ends; muted recordings count, for a muted call is still a call, and paused ones
 * do not. The server is asked again once a minute at most, and only when somebody wants to know, so that a hanging one is noticed.
 */
public final class PulseRecorders implements Source<Set<String>> {
    private static final Logger LOG = LoggerFactory.getLogger(PulseRecorders.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final String ADVICE_SERVER = "Calls are noticed through PipeWire with pipewire-pulse, or PulseAudio; start one of them.";
    private static final String ADVICE_LIBRARY = "Install libpulse0 (Debian, Ubuntu), pulseaudio-libs (Fedora) or libpulse (Arch).";

    private final Map<String, String> environment;
    private final Path systemSocket;
    private final Duration limit;
    private final Duration trusted;
    private final Runnable changed;
    private final Complaint complaint = new Complaint(LOG);
    private final CountDownLatch settled = new CountDownLatch(1);
    private final Object turn = new Object();
    private @Nullable Thread thread;
    private @Nullable PulseConnection connection;
    private boolean closed;
    private volatile Answer<Set<String>> latest = new Answer.Silent<>("has not answered yet", "");
    private volatile long heardAt;

    /**
     * @param environment says where the server is
     * @param changed called on a thread of its own when the answer has changed
     */
    public PulseRecorders(Map<String, String> environment, Runnable changed) {
        this(environment, Path.of("/run/pulse/native"), Background.LIMIT, Duration.ofMinutes(1), changed);
    }

    /** @param trusted how old what the server has said may be before it is asked again */
    PulseRecorders(Map<String, String> environment, Path systemSocket, Duration limit, Duration trusted, Runnable changed) {
        this.environment = Map.copyOf(environment);
        this.systemSocket = systemSocket;
        this.limit = limit;
        this.trusted = trusted;
        this.changed = changed;
    }

    @Override
    public String name() {
        return "sound server";
    }

    @Override
    public Answer<Set<String>> ask() {
        start();
        await(Background.MOMENT);
        synchronized (turn) {
            if (connection != null && latest instanceof Answer.Known<?> && System.nanoTime() - heardAt > trusted.toNanos()) {
                heardAt = System.nanoTime();
                connection.refresh();
            }
        }
        return latest;
    }

    @Override
    public void settle() {
        start();
        await(limit);
    }

    private void start() {
        synchronized (turn) {
            if (thread == null && !closed) {
                thread = Thread.ofPlatform().name("deskbreak-microphone").daemon().start(this::keep);
            }
        }
    }

    private void await(Duration atMost) {
        try {
            boolean answered = settled.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
            LOG.trace("answered: {}", answered);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        Duration pause = Duration.ZERO;
        while (goesOn()) {
            Answer.Silent<Set<String>> silence = life();
            boolean known = latest instanceof Answer.Known<?>;
            if (goesOn()) {
                complaint.silent(name(), silence.why(), false);
            }
            become(silence);
            pause = known || pause.isZero() ? FIRST_PAUSE : longer(pause);
            if (!rest(pause)) {
                return;
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private boolean rest(Duration pause) {
        try {
            Thread.sleep(pause);
            return goesOn();
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** One connection from its begin to its end. */
    private Answer.Silent<Set<String>> life() {
        Optional<String> server = server();
        if (server.isEmpty()) {
            return new Answer.Silent<>("there is no sound server", ADVICE_SERVER);
        }
        LibPulse pulse;
        try {
            pulse = SharedLibrary.load(LibPulse.NAME, LibPulse.class);
        } catch (UnsatisfiedLinkError e) {
            return new Answer.Silent<>("libpulse is missing", ADVICE_LIBRARY);
        }
        PulseConnection open = new PulseConnection(pulse, server.get(), limit, this::heard);
        try {
            return take(open) ? new Answer.Silent<>(open.live(), "") : new Answer.Silent<>("ended", "");
        } finally {
            synchronized (turn) {
                connection = null;
            }
            open.close();
        }
    }

    private boolean take(PulseConnection open) {
        synchronized (turn) {
            connection = open;
            return !closed;
        }
    }

    private boolean goesOn() {
        synchronized (turn) {
            return !closed;
        }
    }

    /** The address of the first server that seems to be there; libpulse itself is loaded only then. */
    private Optional<String> server() {
        String named = environment.getOrDefault("PULSE_SERVER", "");
        if (!named.isEmpty()) {
            return Optional.of(named);
        }
        String runtime = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        String pulse = environment.getOrDefault("PULSE_RUNTIME_PATH", runtime.isEmpty() ? "" : runtime + "/pulse");
        return Stream.of(pulse.isEmpty() ? systemSocket : Path.of(pulse, "native"), systemSocket).filter(Files::exists).findFirst()
                .map(path -> "unix:" + path);
    }

    private void heard(Set<String> recorders) {
        heardAt = System.nanoTime();
        complaint.answers(name());
        become(new Answer.Known<>(recorders));
    }

    private void become(Answer<Set<String>> answer) {
        boolean differs = !answer.equals(latest);
        latest = answer;
        settled.countDown();
        if (differs && goesOn()) {
            changed.run();
        }
    }

    @Override
    public void close() {
        synchronized (turn) {
            closed = true;
            if (connection != null) {
                connection.end();
            } else if (thread != null) {
                thread.interrupt();
            }
        }
    }
}
