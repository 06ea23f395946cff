// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import deskbreak.cli.Console;
import deskbreak.cli.Local;
import deskbreak.control.ControlClient;
import deskbreak.control.Request;
import deskbreak.storage.AgentLock;
import deskbreak.storage.Home;

/** Starts the agent, or brings up the window of the one that runs already. */
final class AgentStart {
    /** How long an agent that is just starting may take until it can be asked. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Optional<Path> named;
    private final Home home;
    private final Console console;

    /** @param named the folder of {@code --home}, when it was given */
    AgentStart(Optional<Path> named, Home home, Console console) {
        this.named = named;
        this.home = home;
        this.console = console;
    }

    int run(Local.Start start) throws IOException {
        try {
            home.create();
        } catch (IOException e) {
            console.error(String.valueOf(e.getMessage()));
        }
        Optional<AgentLock> lock = AgentLock.take(home);
        if (lock.isEmpty()) {
            return showOther();
        }
        Optional<String> noDisplay = Displays.missing();
        if (noDisplay.isPresent()) {
            console.error(noDisplay.get());
            lock.get().close();
            return 1;
        }
        try {
            return new AgentProcess(home, start, TraceRecorder.into(start.trace()), StartCommand.again(named, start)).run();
        } catch (IOException e) {
            console.error(String.valueOf(e.getMessage()));
            return 1;
        } finally {
            // Nothing else refers to the lock, and a lock that is collected is given back. The system takes it at the very end.
            Reference.reachabilityFence(lock);
        }
    }

    /** The one that holds the home may still be on its way to listening. */
    private int showOther() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            ControlClient.Outcome outcome = new ControlClient(home.socket()).ask(Request.of("show").with("window", "today"));
            if (outcome instanceof ControlClient.Outcome.Answered answered && answered.answer().ok()) {
                console.out().println(Words.say("start.second"));
                return 0;
            }
            if (System.nanoTime() > end) {
                console.error(Words.say("start.not-answering", home.state()));
                return 1;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
