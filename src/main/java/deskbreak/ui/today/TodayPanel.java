// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.today;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;

import net.miginfocom.swing.MigLayout;

import deskbreak.agent.Status;
import deskbreak.history.Day;
import deskbreak.history.Entry;
import deskbreak.history.Moment;
import deskbreak.history.Ongoing;
import deskbreak.history.Segment;
import deskbreak.text.Messages;
import deskbreak.ui.edge.Crossing;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** One day: its time line, its sums and its moments with their reasons. It follows the running day and leafs through earlier ones. */
public final class TodayPanel extends JPanel {
    private final transient BiFunction<LocalDate, LocalDate, List<Entry>> entries;
    private final transient Texts texts = new Texts(Messages.of("today"));
    private final JLabel heading = Texts.styled(new JLabel(), "h2");
    private final JButton next;
    private final JButton today;
    private final DayFigures figures = new DayFigures(texts);
    private final JLabel picked = Texts.styled(new JLabel(" "), "");
    private final Prose counts = Texts.styled(new Prose(""), "muted");
    private final TimelineView line = new TimelineView(this::tell);
    private final DefaultListModel<Moment> moments = new DefaultListModel<>();
    private final JList<Moment> list = new JList<>(moments);
    private final Legend legend;
    private final JLabel nothing;
    private final JScrollPane scroll = new JScrollPane(list);
    private transient Status status;
    /** The day leafed to; empty for the running day, also past midnight. */
    private transient Optional<LocalDate> leafed = Optional.empty();
    private transient Shown shown;

    /** What decides whether there is anything new to show. */
    private record Shown(Instant minute, Status.Posture posture, Status.Phase phase, Instant since, boolean canStand,
            Optional<LocalDate> leafed) {}

    /**
     * @param entries those written from one local day to another, both included, in order; asked on the event-dispatch thread at most
     *        once a minute and at changes, for the day in view with its neighbours. An {@link UncheckedIOException} is shown to the person.
     */
    public TodayPanel(BiFunction<LocalDate, LocalDate, List<Entry>> entries, Status first) {
        super(new MigLayout("insets 22 26 22 26, fill, wrap 1, hidemode 3", "[grow, fill]", "[]14[]16[]8[]8[]18[]8[grow, fill]"));
        this.entries = entries;
        this.status = first;
        this.next = texts.button("next", () -> leaf(1));
        this.today = texts.button("today", "quiet", () -> leafTo(Optional.empty()));
        this.legend = new Legend(words()::kind);
        this.nothing = texts.label("nothing", "muted");
        this.shown = shownBy(first);
        texts.named(line, "line");
        texts.named(list, "moments");
        layOut();
        refresh();
    }

    private void layOut() {
        add(head());
        add(figures);
        add(line);
        add(picked, "wmin 0");
        add(legend);
        add(counts, "wmin 0");
        add(nothing, "aligny top, growy 0");
        add(scroll, "grow, wmin 0, hmin 80");
    }

    private JPanel head() {
        JPanel head = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill]8[]8[]4[]"));
        head.setOpaque(false);
        head.add(heading, "wmin 0");
        head.add(today);
        head.add(texts.button("previous", () -> leaf(-1)));
        head.add(next);
        return head;
    }

    /** What the agent says now. Nothing is read or painted unless a minute has passed or something has changed. */
    public void show(Status now) {
        Crossing.check();
        status = now;
        if (!shownBy(now).equals(shown)) {
            refresh();
        }
    }

    /** What is written has changed by other ways than the status tells, as by erasing it. */
    public void readAgain() {
        Crossing.check();
        refresh();
    }

    private Shown shownBy(Status now) {
        return new Shown(now.at().truncatedTo(ChronoUnit.MINUTES), now.posture(), now.phase(), now.since(),
                now.settings().profile().canStand(), leafed);
    }

    private LocalDate runningDay() {
        return LocalDate.ofInstant(status.at(), status.zone());
    }

    private LocalDate date() {
        return leafed.orElseGet(this::runningDay);
    }

    private void leaf(int days) {
        LocalDate to = date().plusDays(days);
        leafTo(to.isBefore(runningDay()) ? Optional.of(to) : Optional.empty());
    }

    private void leafTo(Optional<LocalDate> day) {
        leafed = day;
        refresh();
    }

    private DayWords words() {
        return new DayWords(texts, status.zone());
    }

    private void refresh() {
        shown = shownBy(status);
        try {
            show(Day.of(date(), status.zone(), around(date()), ongoing()));
        } catch (UncheckedIOException e) {
            show(Day.of(date(), status.zone(), List.of(), ongoing()));
            nothing.setText(texts.get("unreadable", String.valueOf(e.getMessage())));
        }
    }

    private List<Entry> around(LocalDate day) {
        return entries.apply(day.minusDays(1), day.plusDays(1));
    }

    private Optional<Ongoing> ongoing() {
        Segment.Kind kind = switch (status.posture()) {
            case SITTING -> Segment.Kind.SITTING;
            case STANDING -> Segment.Kind.STANDING;
            case AWAY, LOCKED -> Segment.Kind.AWAY;
            case ON_BREAK -> Segment.Kind.BREAK;
        };
        return Optional.of(new Ongoing(kind, status.since(), status.at()));
    }

    private void show(Day day) {
        DayWords words = words();
        heading.setText(texts.get(leafed.isEmpty() ? "heading.today" : "heading", DayWords.date(day.date(), runningDay())));
        next.setEnabled(leafed.isPresent());
        today.setVisible(leafed.isPresent());
        // Who stays seated reads nothing of standing, unless it was so on that day.
        boolean standing = status.settings().profile().canStand() || !day.totals().standing().isZero();
        figures.show(day, standing);
        legend.tell(standing);
        line.show(day, Axis.of(day, status.zone()));
        counts.setText(words.counts(day.totals()));
        counts.setVisible(!day.moments().isEmpty());
        list.setCellRenderer(new MomentCell(words));
        List<Moment> latestFirst = day.moments().reversed();
        if (!latestFirst.equals(java.util.Collections.list(moments.elements()))) {
            moments.clear();
            moments.addAll(latestFirst);
        }
        nothing.setText(texts.get(day.busy().isEmpty() ? "nothing" : "nothing.yet"));
        nothing.setVisible(latestFirst.isEmpty());
        scroll.setVisible(!latestFirst.isEmpty());
        revalidate();
    }

    private void tell(Optional<Segment> segment) {
        String text = segment.map(words()::segment).orElseGet(() -> texts.get("line.hint"));
        picked.setText(text);
        line.getAccessibleContext().setAccessibleDescription(Objects.requireNonNull(text));
    }
}
