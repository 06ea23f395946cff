// SPDX-License-Identifier: Apache-2.0
package deskbreak.control;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

import deskbreak.agent.Command;
import deskbreak.agent.Windows.Window;

/** What each request means. */
final class Protocol {
    private static final Duration LONGEST = Duration.ofDays(2);

    private Protocol() {
    }

    /** What to do about a request. */
    sealed interface Action {
        record Tell(Command command) implements Action {}

        record Report() implements Action {}

        /** Say what each sensor and service says. */
        record Examine() implements Action {}

        record Open(Window window) implements Action {}
    }

    /** @throws Refused when there is no such command, or an argument is missing or wrong */
    static Action action(Request request) throws Refused {
        return switch (request.command()) {
            case "status" -> new Action.Report();
            case "doctor" -> new Action.Examine();
            case "show" -> new Action.Open(window(request));
            default -> new Action.Tell(command(request));
        };
    }

    private static Command command(Request request) throws Refused {
        return switch (request.command()) {
            case "start" -> new Command.Start();
            case "short" -> new Command.StartShort();
            case "walk" -> new Command.JustWalk();
            case "break" -> takeBreak(request);
            case "snooze" -> new Command.Snooze(duration(request));
            case "skip" -> new Command.Skip();
            case "done" -> new Command.Done();
            case "pause" -> pause(request);
            case "resume" -> new Command.Resume();
            case "stand" -> new Command.Stand();
            case "sit" -> new Command.Sit();
            case "was-away" -> new Command.WasAway();
            case "was-here" -> new Command.WasHere();
            case "ask-anyway" -> new Command.AskAnyway();
            case "undo-skip" -> new Command.UndoSkip();
            case "undo-longer" -> new Command.UndoLonger();
            case "quit" -> new Command.Quit();
            default -> throw new Refused("unknown-command", request.command());
        };
    }

    private static Command takeBreak(Request request) throws Refused {
        if (request.argument("exercise").isPresent() && request.argument("routine").isPresent()) {
            throw new Refused("bad-argument", "routine");
        }
        boolean oneMinute = switch (request.argument("short").orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Refused("bad-argument", "short");
        };
        return new Command.TakeBreak(request.argument("exercise"), request.argument("routine"), oneMinute);
    }

    private static Command pause(Request request) throws Refused {
        Optional<Duration> duration = duration(request);
        if (duration.isPresent()) {
            return new Command.PauseFor(duration.get());
        }
        Optional<String> until = request.argument("until");
        if (until.isEmpty()) {
            return new Command.PauseUntilResumed();
        }
        return until.get().equals("tomorrow") ? new Command.PauseUntilTomorrow() : new Command.PauseUntil(time(until.get()));
    }

    private static LocalTime time(String text) throws Refused {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new Refused("bad-argument", "until");
        }
    }

    private static Optional<Duration> duration(Request request) throws Refused {
        Optional<String> text = request.argument("duration");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Duration duration = Duration.parse(text.get());
            if (duration.isPositive() && duration.compareTo(LONGEST) <= 0) {
                return Optional.of(duration);
            }
        } catch (DateTimeException e) {
            // Refused below, like one that is out of range.
        }
        throw new Refused("bad-argument", "duration");
    }

    private static Window window(Request request) throws Refused {
        String name = request.argument("window").orElse("today").toUpperCase(Locale.ROOT);
        try {
            return Window.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new Refused("bad-argument", "window");
        }
    }
}
