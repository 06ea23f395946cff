// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import deskbreak.agent.Saved;
import deskbreak.cli.Console;
import deskbreak.cli.Local;
import deskbreak.control.ControlClient;
import deskbreak.control.Request;
import deskbreak.history.Day;
import deskbreak.history.Moment;
import deskbreak.history.Ongoing;
import deskbreak.history.Segment;
import deskbreak.history.Totals;
import deskbreak.sitting.Posture;
import deskbreak.storage.EventJson;
import deskbreak.storage.HistoryCsv;
import deskbreak.storage.HistoryFiles;
import deskbreak.storage.Home;
import deskbreak.storage.Json;
import deskbreak.text.Spans;

/** {@code today} and {@code history}. */
final class HistoryCommands {
    private final Home home;
    private final HistoryFiles files;
    private final Console console;
    private final Clock clock = Clock.system(ZoneId.systemDefault());

    HistoryCommands(Home home, Console console) {
        this.home = home;
        this.console = console;
        files = new HistoryFiles(home.history(), console::error);
    }

    /** The day as {@code today --json} gives it. */
    private record DayForm(LocalDate date, Totals totals, List<Segment> segments, List<Tree> moments) {}

    private record Tree(Instant at, String event, String why) {}

    int today(Local.Today command) {
        ZoneId zone = clock.getZone();
        LocalDate date = LocalDate.now(clock);
        Day day = Day.of(date, zone, files.days(date.minusDays(1), date, zone), Optional.of(ongoing()));
        if (command.json()) {
            console.out().println(Json.pretty(new DayForm(date, day.totals(), day.segments(),
                    day.moments().stream().map(m -> new Tree(m.at(), EventJson.word(m.event()), m.why())).toList())));
        } else {
            print(day, new EventText(zone));
        }
        return 0;
    }

    private void print(Day day, EventText text) {
        if (day.busy().isEmpty()) {
            console.out().println(Words.say("today.none"));
        }
        Totals t = day.totals();
        console.out().println(Words.say("today.totals", Spans.brief(t.sitting()), Spans.brief(t.standing()), Spans.brief(day.awayBetween()),
                Spans.brief(t.longestBout())));
        console.out().println(Words.say("today.breaks", t.taken(), t.natural(), t.skipped(), t.missed()));
        for (Moment moment : day.moments()) {
            console.out().println(text.line(moment.event()) + (moment.why().isEmpty() ? "" : " (" + moment.why() + ")"));
        }
    }

    /** What a running agent says goes on; without one, nothing has since it was last there. */
    private Ongoing ongoing() {
        Instant now = clock.instant();
        if (new ControlClient(home.socket()).ask(Request.of("status")) instanceof ControlClient.Outcome.Answered answered) {
            Segment.Kind kind = switch (answered.answer().text("posture").orElse("").toUpperCase(Locale.ROOT).replace('-', '_')) {
                case "SITTING" -> Segment.Kind.SITTING;
                case "STANDING" -> Segment.Kind.STANDING;
                case "ON_BREAK" -> Segment.Kind.BREAK;
                default -> Segment.Kind.AWAY;
            };
            return new Ongoing(kind, answered.answer().instant("since").orElse(now), now);
        }
        return new Ongoing(Segment.Kind.AWAY, new DiskStates(home).load(console::error).map(HistoryCommands::lastThere).orElse(now), now);
    }

    private static Instant lastThere(Saved saved) {
        boolean away = saved.state().sitting().posture() instanceof Posture.Away;
        return saved.state().wall().shown(away ? saved.state().sitting().posture().since() : saved.state().sitting().seen());
    }

    int history(Local.History command) {
        ZoneId zone = clock.getZone();
        EventText text = new EventText(zone);
        if (command.format() == Local.Format.CSV) {
            console.out().print(HistoryCsv.header());
        }
        boolean[] any = {false};
        files.read(command.from(), command.to(), zone, entry -> {
            any[0] = true;
            switch (command.format()) {
                case CSV -> console.out().print(HistoryCsv.line(entry));
                case JSON -> console.out().println(EventJson.line(entry));
                case TEXT -> console.out().println(text.line(entry.event()) + (entry.why().isEmpty() ? "" : " (" + entry.why() + ")"));
            }
        });
        if (!any[0] && command.format() == Local.Format.TEXT) {
            console.out().println(Words.say("history.empty"));
        }
        return 0;
    }

    int erase(Local.EraseHistory command) throws IOException {
        if (command.before().isPresent()) {
            files.erase(command.before().get().atStartOfDay(clock.getZone()).toInstant());
        } else {
            files.eraseAll();
        }
        console.out().println(Words.say("history.erased"));
        return 0;
    }
}
