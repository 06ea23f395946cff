// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.agent.Agent;
import deskbreak.agent.AgentClock;
import deskbreak.agent.Command;
import deskbreak.agent.Faces;
import deskbreak.agent.Parts;
import deskbreak.agent.Recorder;
import deskbreak.agent.Sensors;
import deskbreak.agent.Status;
import deskbreak.agent.TrayContent;
import deskbreak.agent.TrayContent.Action;
import deskbreak.agent.WakeUps;
import deskbreak.app.windows.ToWindows;
import deskbreak.app.windows.WindowHost;
import deskbreak.app.windows.WindowsApart;
import deskbreak.app.windows.WindowsHere;
import deskbreak.calendar.CalendarFiles;
import deskbreak.cli.Local;
import deskbreak.control.Answering;
import deskbreak.control.ControlServer;
import deskbreak.desktop.Finding;
import deskbreak.desktop.Hotkey;
import deskbreak.desktop.RateClock;
import deskbreak.desktop.Trays;
import deskbreak.schedule.Pace;
import deskbreak.schedule.QuartzWakeUps;
import deskbreak.settings.SettingsCheck;
import deskbreak.storage.HistoryFiles;
import deskbreak.storage.Home;
import deskbreak.storage.LogFile;
import deskbreak.storage.OwnExercises;
import deskbreak.storage.RoutinesReader;
import deskbreak.text.Messages;
import deskbreak.ui.Screen;

/** The whole agent, joined up by hand. */
final class AgentProcess {
    private static final Logger LOG = LoggerFactory.getLogger(AgentProcess.class);
    /** With the test-only option, so that a test need not sit for five minutes. */
    private static final Duration TEST_INTERVAL = Duration.ofSeconds(10);

    /** How long the end of a session may be held up. */
    private static final Duration LAST_SAVE = Duration.ofSeconds(2);

    /** How long the parts may take to leave the desktop in order. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final Home home;
    private final List<String> again;
    private final int rate;
    private final Duration shortestInterval;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ExecutorService lane = Executors.newSingleThreadExecutor(AgentProcess::laneThread);
    private final Messages trayTexts = Messages.of("tray");
    private final AgentClock clock;
    private final DiskSettings settings;
    private final HistoryFiles history;
    private final HistoryKeeper keeper;
    private final OwnExercises exercises;
    private final WindowHost windows;
    private final Replacement replacement;
    private final Platform platform;
    private final Optional<NoticeFace> notice;
    private final Trays trays;
    private final WakeUps wakeUps;
    private final Checkup checkup = new Checkup(this::findings);
    private final Agent agent;

    /**
     * @param recorder is told of every input of the rules
     * @param again starts this agent once more
     */
    AgentProcess(Home home, Local.Start start, Recorder recorder, List<String> again) {
        this.again = again;
        LogFile.start(home.log(), Optional.empty());
        this.home = home;
        rate = start.clockRate();
        clock = rate == 1 ? Platform.clock() : new RateClock(Platform.clock(), rate);
        shortestInterval = start.shortIntervals() ? TEST_INTERVAL : SettingsCheck.SHORTEST_INTERVAL;
        settings = new DiskSettings(home, shortestInterval, start.shortIntervals());
        history = new HistoryFiles(home.history(), line -> LOG.warn("{}", line));
        exercises = OwnExercises.in(home);
        keeper = new HistoryKeeper(history, () -> settings.current().historyMonths(), clock, lane);
        platform = Platform.here(this::chosen);
        windows = Platform.linux() ? windowsApart() : windowsHere();
        replacement = new Replacement(Platform.linux() ? Replacement.program() : Optional.empty(), System::nanoTime, windows::up,
                this::startAnew);
        notice = platform.notices().map(n -> new NoticeFace(n, command -> agent().send(command), windows, exercises::library,
                () -> agent().wake()));
        trays = new Trays(platform.trays(), trayTexts, shown -> windows.standIn(!shown));
        wakeUps = new QuartzWakeUps(new Pace(rate, new WallClock(clock)), System::nanoTime, new Woken());
        Sensors sensors = rate == 1 ? platform.sensors() : new RatedSensors(platform.sensors(), rate);
        agent = new Agent(lane,
                new Parts(clock, sensors, calendars(), wakeUps, settings, new DiskStates(home), history, faces(), exercises::library,
                        RoutinesReader.shipped(), this::sources, recorder, System.nanoTime(), ended::countDown));
    }

    private CalendarFiles calendars() {
        return new CalendarFiles(() -> settings.current().sensing().calendars(), Platform.userHome(), clock::zone, System::nanoTime,
                () -> agent().wake());
    }

    private Faces faces() {
        // Before the windows, which ask whether a card is needed; the card before the tray, because it is waited for.
        Faces notices = notice.isPresent() ? notice.get() : status -> {
        };
        return new AllFaces(List.of(notices, windows, trays, new Welcome(windows), new HotkeyFace(platform.hotkey(), windows),
                new Tidying(windows::up, System::nanoTime, Tidying.apart(Platform::giveMemoryBack)), replacement));
    }

    private static Thread laneThread(Runnable task) {
        Thread thread = new Thread(task, "deskbreak-agent");
        thread.setUncaughtExceptionHandler((t, e) -> LOG.error("The agent stumbled and goes on", e));
        return thread;
    }

    /** Runs until the person quits; returns the exit status. */
    int run() {
        LOG.info("Deskbreak {} starts", Version.text());
        // First of all: whoever asks before would ask an agent that remembers nothing yet.
        agent.start();
        keeper.forgetOld();
        Optional<ControlServer> server = listen();
        platform.theme().onChange(dark -> windows.themeChanged());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "deskbreak-close"));
        trays.open();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /** Without its socket the agent still runs; only the command line cannot reach it. */
    private Optional<ControlServer> listen() {
        try {
            return Optional.of(new ControlServer(home.socket(),
                    new Answering(agent, agent::status, status -> TrayContent.of(status, trayTexts).tooltip(), windows,
                            () -> checkup.now().thenApply(Checkup::form))));
        } catch (IOException e) {
            LOG.error("The command line cannot reach this agent: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** However it ends (quit, log-out, a signal), what is remembered is saved; an agent that has quit already refuses and has saved. */
    private void close(Optional<ControlServer> server) {
        try {
            agent.send(new Command.Quit()).get(LAST_SAVE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            LOG.warn("The last minute may be lost: {}", e.toString());
        }
        endSoon();
        server.ifPresent(ControlServer::close);
        windows.close();
        trays.close();
        wakeUps.close();
        platform.hotkey().ifPresent(Hotkey::close);
        platform.close().run();
    }

    /** Everything is saved by now: a display or a service that hangs, also in somebody else's last words, holds up the end no longer. */
    private static void endSoon() {
        Thread.ofPlatform().daemon().name("deskbreak-end").start(() -> {
            LockSupport.parkNanos(LAST_WORDS.toNanos());
            Runtime.getRuntime().halt(0);
        });
    }

    /** There is one before anything can be pressed. */
    private Agent agent() {
        return agent;
    }

    private boolean noCard(Status status) {
        return notice.filter(n -> n.noCard(status)).isPresent();
    }

    private void chosen(Action action) {
        switch (action) {
            case Action.Send(var command) -> {
                var unused = agent.send(command);
            }
            case Action.Open(var window) -> windows.open(window);
            case Action.Expect e -> windows.expect();
        }
    }

    /** Where nothing else draws, a process that lives for weeks need not carry what windows use. */
    private WindowHost windowsApart() {
        return new WindowsApart(StartCommand.windows(), new ToWindows.Hello(home, rate, shortestInterval),
                new WindowsApart.Joints(command -> agent().send(command), keeper::erase, () -> checkup.now().thenApply(CheckupText::shown),
                        platform.theme()::dark, platform.theme()::moves, this::noCard, () -> !replacement.there()));
    }

    /** Where the tray is drawn by the window toolkit, it is here anyway. */
    private WindowHost windowsHere() {
        return new WindowsHere(this::makeScreen, this::noCard);
    }

    private Screen makeScreen(Status first) {
        return new Screen(new Screen.Parts(agent, exercises::library, (from, to) -> history.days(from, to, clock.zone()),
                status -> TrayContent.of(status, trayTexts).tooltip(),
                platform.theme()::dark, platform.theme()::moves, rate, settings::problems,
                new Login(lane, StartCommand.here(Optional.empty())), keeper::erase, new ZipExchange(exercises, lane),
                new DiskOwnFiles(exercises, lane), Version.text(),
                () -> checkup.now().thenApply(CheckupText::shown), first, this::noCard));
    }

    /** What is remembered is all on disk; the next one takes it up as after any restart. */
    private void startAnew() {
        try {
            StartCommand.whenThisHasEnded(again);
            LOG.info("Another version is installed: the agent starts anew");
            var unused = agent.send(new Command.Quit());
        } catch (IOException e) {
            LOG.error("Another version is installed, but cannot be started; quit and start Deskbreak: {}", e.getMessage());
        }
    }

    private List<Finding> findings() {
        List<Finding> found = new ArrayList<>(platform.findings().get());
        found.add(trays.finding());
        found.addAll(Checkup.services(settings.current().look()));
        return found;
    }

    private Map<String, String> sources() {
        Map<String, String> sources = new HashMap<>(platform.sensors().sources());
        Finding tray = trays.finding();
        sources.put(tray.capability(), tray.works() ? tray.source() : "");
        return sources;
    }

    private final class Woken implements WakeUps.Listener {
        @Override
        public void wake() {
            agent.wake();
        }

        @Override
        public void setTime(String name) {
            agent.setTime(name);
            if (name.equals("day")) {
                keeper.forgetOld();
            }
        }
    }
}
