// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.agent.Status;
import deskbreak.agent.TrayContent;
import deskbreak.app.windows.AgentLink;
import deskbreak.app.windows.ToWindows;
import deskbreak.app.windows.WindowsHere;
import deskbreak.settings.SettingsCheck;
import deskbreak.storage.HistoryFiles;
import deskbreak.storage.LogFile;
import deskbreak.storage.OwnExercises;
import deskbreak.text.Messages;
import deskbreak.ui.Screen;
import deskbreak.ui.edge.Crossing;

/** The process that draws the agent's windows: the agent speaks on its standard input and listens on its standard output. */
public final class WindowsProcess {
    /** What it is called on the command line. Nobody but the agent has a use for it. */
    public static final String WORD = "windows";
    private static final Logger LOG = LoggerFactory.getLogger(WindowsProcess.class);

    private final AgentLink agent;
    private final ToWindows.Hello hello;
    private final HistoryFiles history;
    private final OwnExercises exercises;
    private final Messages trayTexts = Messages.of("tray");
    private final ExecutorService lane = Executors
            .newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().name("files").unstarted(task));
    private final WindowsHere windows = new WindowsHere(this::makeScreen, status -> around().noCard());
    private volatile ToWindows.Surroundings around = new ToWindows.Surroundings(false, true, false, false);
    private boolean up;

    private WindowsProcess(AgentLink agent, ToWindows.Hello hello) {
        this.agent = agent;
        this.hello = hello;
        history = new HistoryFiles(hello.home().history(), line -> LOG.warn("{}", line));
        exercises = OwnExercises.in(hello.home());
        // Beside the window toolkit, which takes as long to load: nearly every window names moves.
        lane.execute(exercises::library);
    }

    /** Runs until the agent says no more; returns the exit status. */
    public static int run() {
        AgentLink agent = new AgentLink(System.in, new FileOutputStream(FileDescriptor.out));
        // What anything else prints is not for the agent to read.
        System.setOut(System.err);
        LogFile.none(Optional.of(System.err));
        Optional<ToWindows.Hello> hello = agent.hello();
        if (hello.isEmpty()) {
            System.err.println(Words.say("windows.alone"));
            return 2;
        }
        try {
            agent.follow(new WindowsProcess(agent, hello.get())::told);
            return 0;
        } catch (IOException e) {
            LOG.error("The agent cannot be followed: {}", e.getMessage());
            return 1;
        }
    }

    private void told(ToWindows message) {
        switch (message) {
            case ToWindows.Show(var status, var surroundings) -> {
                show(status, surroundings);
                windows.expect();
            }
            case ToWindows.Open(var window) -> windows.open(window);
            case ToWindows.Prepare p -> windows.prepare();
            case ToWindows other -> LOG.warn("Not expected: {}", other);
        }
        // After what this message brings about.
        Crossing.afterwards(this::tellWhetherUp);
    }

    private void show(Status status, ToWindows.Surroundings now) {
        ToWindows.Surroundings before = around;
        around = now;
        windows.show(status);
        if (now.dark() != before.dark() || now.moves() != before.moves()) {
            windows.themeChanged();
        }
        if (now.standIn() != before.standIn()) {
            windows.standIn(now.standIn());
        }
    }

    private void tellWhetherUp() {
        boolean now = windows.up();
        if (now != up) {
            up = now;
            agent.up(now);
        }
    }

    private ToWindows.Surroundings around() {
        return around;
    }

    private Screen makeScreen(Status first) {
        return new Screen(new Screen.Parts(agent, exercises::library, (from, to) -> history.days(from, to, first.zone()),
                status -> TrayContent.of(status, trayTexts).tooltip(),
                () -> around().dark(), () -> around().moves(), hello.rate(),
                settings -> SettingsCheck.problems(settings, hello.shortestInterval()),
                new Login(lane, StartCommand.here(Optional.empty())), agent::erase, new ZipExchange(exercises, lane),
                new DiskOwnFiles(exercises, lane), Version.text(), agent::examine, first, status -> around().noCard()));
    }
}
