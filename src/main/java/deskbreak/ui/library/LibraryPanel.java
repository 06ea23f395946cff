// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.swing.AbstractAction;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

import net.miginfocom.swing.MigLayout;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;
import deskbreak.breaks.RoutineChoice;
import deskbreak.exercise.Library;
import deskbreak.exercise.Progress;
import deskbreak.exercise.Suitability;
import deskbreak.settings.MoveChoices;
import deskbreak.settings.Settings;
import deskbreak.ui.edge.Asks;
import deskbreak.ui.exercises.Moves;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** All moves to look through, and the page of the one that is opened. */
public final class LibraryPanel extends JPanel {
    private final transient Moves moves;
    private final transient Asks asks;
    private final Shelf shelf;
    private final transient Later<MovePage> page;
    private final transient Later<RejectedPage> rejected;
    private final transient Later<RoutinesPanel> routines;
    private final ExchangeRow exchange;
    private final Views views;
    private final transient Later<Prose> refusal = new Later<>(this::refusal);
    private transient Optional<Known> known = Optional.empty();
    private transient List<Status.Routine> offered = List.of();
    private transient List<Item> items = List.of();

    /** What the cards and the page say depends on. */
    private record Known(Library library, Settings settings, Progress progress) {}

    /** It is empty until a status is shown. */
    LibraryPanel(Texts texts, Outside outside, ZipChooser chooser) {
        super(new MigLayout("insets 0, gap 0, wrap 1, fill, hidemode 3", "[grow,fill]", "[][grow,fill]"));
        moves = outside.moves();
        asks = outside.asks();
        MoveWords words = new MoveWords(texts);
        Figures figures = new Figures(texts);
        rejected = new Later<>(() -> rejected(texts, outside));
        routines = new Later<>(() -> routines(texts));
        shelf = new Shelf(texts, words, new CardGrid(texts, new MoveCard(texts, words, figures), this::open, outside.nanos()));
        page = new Later<>(() -> new MovePage(texts, words, new MovePage.Actions(this::doNow, this::wish,
                outside.editor().map(there -> item -> there.open(Optional.of(item.id()))), this::export)));
        exchange = new ExchangeRow(texts, outside.exchange(), chooser, this::lookAgain);
        views = new Views(texts, new Views.Pages(shelf, routines, page, rejected), exchange, outside.editor(), shelf::focusGrid);
        add(views, "cell 0 1, grow, wmin 0, hmin 0");
        texts.named(this, "exercises");
        keys();
    }

    /** What comes of it is said above the cards. */
    private void export(Item item) {
        views.back();
        exchange.export(Set.of(item.id()));
    }

    private Prose refusal() {
        Prose made = Texts.styled(new Prose(""), "error");
        add(made, "cell 0 0, gap 24 24 16 0, wmin 0");
        return made;
    }

    private RejectedPage rejected(Texts texts, Outside outside) {
        RejectedPage made = new RejectedPage(texts, outside.exchange().folder(), outside.editor(), this::lookAgain);
        made.show(moves.library().rejected());
        return made;
    }

    private RoutinesPanel routines(Texts texts) {
        RoutinesPanel made = new RoutinesPanel(texts, id -> moves.text(id).name(), new Routines());
        made.show(offered);
        return made;
    }

    private void keys() {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "leave");
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("alt LEFT"), "leave");
        getActionMap().put("leave", new Leave());
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ctrl F"), "search");
        getActionMap().put("search", new Search());
    }

    /** Where the keyboard is at first. */
    void focusFirst() {
        shelf.bar().focusSearch();
    }

    /** Follows the status: what the person wants of each move, and the moves there are. */
    public void show(Status status) {
        Known now = new Known(moves.library(), status.settings(), status.progress());
        boolean same = known.equals(Optional.of(now));
        boolean sameRoutines = same && offered.equals(status.routines());
        known = Optional.of(now);
        offered = status.routines();
        if (!same) {
            fill(now);
        }
        if (!sameRoutines) {
            routines.ifMade(made -> made.show(offered));
        }
    }

    private void fill(Known now) {
        items = Item.all(now.library(), now.settings().moves());
        Suitability suitability = new Suitability(now.settings().profile());
        shelf.show(items, item -> item.own() || suitability.inReach(item.exercise()));
        rejected.ifMade(made -> made.show(now.library().rejected()));
        exchange.show(now.library().own());
        views.show(now.library().rejected().size());
        if (views.moveOpen()) {
            page.get().item().ifPresent(shown -> item(shown.id()).ifPresentOrElse(this::turn, views::back));
        }
    }

    private void lookAgain() {
        moves.look();
        known = known.map(old -> new Known(moves.library(), old.settings(), old.progress()));
        known.ifPresent(this::fill);
    }

    private Settings settings() {
        return known.map(Known::settings).orElse(Settings.DEFAULT);
    }

    private Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private void turn(Item item) {
        page.get().show(item, settings(), known.map(Known::progress).orElse(Progress.NONE).level(item.exercise()));
    }

    private void open(Item item) {
        answered(Reply.done(""));
        turn(item);
        views.page();
        page.get().focusNow();
    }

    private void doNow(Item item) {
        asks.ask(new Command.TakeBreak(Optional.of(item.id()), Optional.empty(), false), this::answered);
    }

    private void wish(Item item, Wish wish) {
        MoveChoices changed = wish.in(settings().moves(), item.id());
        asks.ask(new Command.Choose(settings().withMoves(changed)), reply -> {
            answered(reply);
            // What was refused springs back.
            page.get().item().flatMap(shown -> item(shown.id())).filter(Predicate.not(shown -> reply.ok())).ifPresent(this::turn);
        });
    }

    private void answered(Reply reply) {
        if (!reply.ok()) {
            refusal.get();
        }
        refusal.ifMade(line -> {
            line.setText(reply.message());
            line.setVisible(!reply.ok());
        });
        revalidate();
    }

    private final class Routines implements RoutineCard.Actions {
        @Override
        public void start(Status.Routine routine) {
            asks.ask(new Command.TakeBreak(Optional.empty(), Optional.of(routine.id()), false), LibraryPanel.this::answered);
        }

        @Override
        public void offer(Status.Routine routine, boolean on) {
            RoutineChoice choice = settings().rules().routine(routine.id())
                    .orElseGet(() -> new RoutineChoice(routine.id(), Optional.empty(), false, routine.times(), List.of()));
            asks.ask(new Command.Choose(settings().withRules(settings().rules().withRoutine(choice.withOn(on)))), reply -> {
                answered(reply);
                if (!reply.ok()) {
                    routines.get().show(offered);
                }
            });
        }
    }

    /** One step back: from a page to all moves, from a search to no search. */
    private final class Leave extends AbstractAction {
        @Override
        public boolean isEnabled() {
            return views.inside() || !shelf.bar().filters().search().isEmpty();
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            if (views.inside()) {
                answered(Reply.done(""));
                views.back();
            } else {
                shelf.bar().clearSearch();
            }
        }
    }

    private final class Search extends AbstractAction {
        @Override
        public void actionPerformed(ActionEvent event) {
            views.back();
            shelf.bar().focusSearch();
        }
    }
}
