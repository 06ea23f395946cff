// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import deskbreak.agent.Status.Offer;
import deskbreak.agent.Status.Phase;
import deskbreak.agent.Status.Posture;
import deskbreak.agent.TrayContent.Action;
import deskbreak.agent.TrayContent.Entry;
import deskbreak.agent.Windows.Window;
import deskbreak.breaks.HoldReason;
import deskbreak.text.Messages;

/** The tray's menu, from top to bottom. */
final class TrayMenu {
    private static final int MOST_ROUTINES = 10;
    private static final int MOST_RECORDERS = 3;

    private final Messages messages;

    TrayMenu(Messages messages) {
        this.messages = messages;
    }

    List<Entry> of(Status status) {
        List<List<Entry>> groups = List.of(head(status), breaks(status), undo(status), person(status), pause(status), windows(),
                List.of(send("quit", new Command.Quit())));
        List<Entry> menu = new ArrayList<>();
        groups.stream().filter(group -> !group.isEmpty()).forEach(group -> {
            if (!menu.isEmpty()) {
                menu.add(new Entry.Separator());
            }
            menu.addAll(group);
        });
        return menu;
    }

    private List<Entry> head(Status status) {
        List<Entry> lines = new ArrayList<>();
        lines.add(new Entry.Line(new TrayHeadline(messages).of(status)));
        if (status.longHold()) {
            lines.add(new Entry.Line(messages.get("long-hold")));
        }
        if (status.longer()) {
            lines.add(new Entry.Line(messages.get("longer")));
        }
        status.troubles().stream().map(trouble -> messages.get("trouble", trouble)).map(Entry.Line::new).forEach(lines::add);
        return lines;
    }

    private List<Entry> breaks(Status status) {
        if (status.posture() == Posture.ON_BREAK || status.phase() == Phase.GUIDED) {
            return List.of(open("show-break", Window.PROMPT), send("done", new Command.Done()));
        }
        if (status.offer().isEmpty()) {
            return List.of(send("take-break", new Command.TakeBreak(Optional.empty(), Optional.empty(), false)), routines(status),
                    snooze(status.settings().rules().snoozes().lengths(), status.posture() == Posture.SITTING));
        }
        return offered(status, status.offer().get());
    }

    private List<Entry> offered(Status status, Offer offer) {
        List<Entry> entries = new ArrayList<>();
        if (status.phase() == Phase.HELD) {
            entries.add(send("ask-anyway", new Command.AskAnyway()));
            status.inCall().stream().limit(MOST_RECORDERS)
                    .map(program -> item(messages.get("leave-out", program), new Command.LeaveOut(program))).forEach(entries::add);
        }
        if (status.phase() == Phase.SHOWN) {
            entries.add(open("answer", Window.PROMPT));
        }
        entries.add(send("start", new Command.Start()));
        entries.add(send("start-short", new Command.StartShort()));
        entries.add(send("just-walk", new Command.JustWalk()));
        entries.add(routines(status));
        entries.add(snooze(offer.snoozes(), true));
        entries.add(send("skip", new Command.Skip()));
        return entries;
    }

    /** First those that the person has switched on or made, then the others of which something can be led; the rest is in the window. */
    private Entry routines(Status status) {
        List<Entry> entries = new ArrayList<>();
        Stream.concat(status.routines().stream().filter(TrayMenu::chosen),
                status.routines().stream().filter(r -> !chosen(r) && !r.moves().isEmpty())).limit(MOST_ROUTINES).map(this::routine)
                .forEach(entries::add);
        entries.add(open("routines.more", Window.EXERCISES));
        return new Entry.Submenu(messages.get("routines"), true, entries);
    }

    private static boolean chosen(Status.Routine routine) {
        return routine.on() || routine.own();
    }

    private Entry routine(Status.Routine routine) {
        return new Entry.Item(messages.get("routine", routine.name(), Messages.amount(routine.length())), !routine.moves().isEmpty(),
                new Action.Send(new Command.TakeBreak(Optional.empty(), Optional.of(routine.id()), false)));
    }

    private Entry snooze(List<Duration> lengths, boolean possible) {
        if (lengths.isEmpty()) {
            return new Entry.Submenu(messages.get("snooze.none"), false, List.of());
        }
        return new Entry.Submenu(messages.get("snooze"), possible,
                lengths.stream().map(length -> item(Messages.amount(length), new Command.Snooze(Optional.of(length)))).toList());
    }

    private List<Entry> undo(Status status) {
        List<Entry> entries = new ArrayList<>();
        if (status.may().undoSkip()) {
            entries.add(send("undo-skip", new Command.UndoSkip()));
        }
        if (status.longer()) {
            entries.add(send("undo-longer", new Command.UndoLonger()));
        }
        return entries;
    }

    private List<Entry> person(Status status) {
        List<Entry> entries = new ArrayList<>();
        if (status.posture() == Posture.STANDING) {
            entries.add(send("sit", new Command.Sit()));
        } else if (status.settings().profile().canStand()) {
            entries.add(send("stand", new Command.Stand(), status.posture() != Posture.ON_BREAK));
        }
        entries.add(send("was-away", new Command.WasAway(), status.may().wasAway()));
        entries.add(send("was-here", new Command.WasHere(), status.may().wasHere()));
        return entries;
    }

    private List<Entry> pause(Status status) {
        if (status.holds().containsKey(HoldReason.PAUSED)) {
            return List.of(send("resume", new Command.Resume()));
        }
        Stream<Entry> spans = Stream.of(30, 60, 120).map(Duration::ofMinutes)
                .map(span -> item(Messages.amount(span), new Command.PauseFor(span)));
        Stream<Entry> ends = Stream.of(send("pause.tomorrow", new Command.PauseUntilTomorrow()),
                send("pause.resumed", new Command.PauseUntilResumed()));
        return List.of(new Entry.Submenu(messages.get("pause"), true, Stream.concat(spans, ends).toList()));
    }

    private List<Entry> windows() {
        return List.of(open("today", Window.TODAY), open("exercises", Window.EXERCISES), open("preferences", Window.PREFERENCES));
    }

    private Entry send(String key, Command command) {
        return item(messages.get(key), command);
    }

    private Entry send(String key, Command command, boolean enabled) {
        return new Entry.Item(messages.get(key), enabled, new Action.Send(command));
    }

    private static Entry item(String label, Command command) {
        return new Entry.Item(label, true, new Action.Send(command));
    }

    private Entry open(String key, Window window) {
        return new Entry.Item(messages.get(key), true, new Action.Open(window));
    }
}
