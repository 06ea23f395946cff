// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Optional;
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
    private final MovePage page;
    private final RejectedPage rejected;
    private final RoutinesPanel routines;
    private final ExchangeRow exchange;
    private final Views views;
    private final Prose refusal = Texts.styled(new Prose(""), "error");
    private transient Library listed;
    private transient Settings settings = Settings.DEFAULT;
    private transient Progress progress = Progress.NONE;
    private transient List<Status.Routine> offered = List.of();
    private transient List<Item> items;

    LibraryPanel(Texts texts, Outside outside, ZipChooser chooser) {
        super(new MigLayout("insets 0, gap 0, wrap 1, fill, hidemode 3", "[grow,fill]", "[][grow,fill]"));
        moves = outside.moves();
        asks = outside.asks();
        listed = moves.library();
        items = Item.all(listed, settings.moves());
        MoveWords words = new MoveWords(texts);
        Figures figures = new Figures(texts);
        rejected = new RejectedPage(texts, outside.editor(), this::lookAgain);
        routines = new RoutinesPanel(texts, id -> moves.text(id).name(), new Routines());
        shelf = new Shelf(texts, words, new CardGrid(texts, new MoveCard(texts, words, figures), this::open, outside.nanos()));
        page = new MovePage(texts, words, new MoveFigure(figures, outside.nanos()), new MovePage.Actions(this::doNow, this::wish,
                outside.editor().map(there -> item -> there.open(Optional.of(item.id())))));
        exchange = new ExchangeRow(texts, outside.exchange(), chooser, this::lookAgain);
        views = new Views(texts, new Views.Pages(shelf, routines, page, rejected), exchange, outside.editor(), shelf::focusGrid);
        add(refusal, "gap 24 24 16 0, wmin 0");
        add(views, "grow, wmin 0, hmin 0");
        refusal.setVisible(false);
        texts.named(this, "exercises");
        keys();
        fill();
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
        boolean same = listed.equals(moves.library()) && settings.equals(status.settings()) && progress.equals(status.progress());
        settings = status.settings();
        progress = status.progress();
        listed = moves.library();
        offered = status.routines();
        routines.show(offered);
        if (!same) {
            fill();
        }
    }

    private void fill() {
        items = Item.all(listed, settings.moves());
        shelf.show(items);
        rejected.show(listed.rejected());
        exchange.show(listed.own());
        views.show(listed.rejected().size());
        if (views.moveOpen()) {
            page.item().ifPresent(shown -> item(shown.id()).ifPresentOrElse(this::turn, views::back));
        }
    }

    private void lookAgain() {
        moves.look();
        listed = moves.library();
        fill();
    }

    private Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private void turn(Item item) {
        page.show(item, settings, progress.level(item.exercise()));
    }

    private void open(Item item) {
        answered(Reply.done(""));
        turn(item);
        views.page();
        page.focusNow();
    }

    private void doNow(Item item) {
        asks.ask(new Command.TakeBreak(Optional.of(item.id()), Optional.empty(), false), this::answered);
    }

    private void wish(Item item, Wish wish) {
        MoveChoices changed = wish.in(settings.moves(), item.id());
        asks.ask(new Command.Choose(settings.withMoves(changed)), reply -> {
            answered(reply);
            // What was refused springs back.
            page.item().flatMap(shown -> item(shown.id())).filter(Predicate.not(shown -> reply.ok())).ifPresent(this::turn);
        });
    }

    private void answered(Reply reply) {
        refusal.setText(reply.ok() ? "" : reply.message());
        refusal.setVisible(!reply.ok());
        revalidate();
    }

    private final class Routines implements RoutineCard.Actions {
        @Override
        public void start(Status.Routine routine) {
            asks.ask(new Command.TakeBreak(Optional.empty(), Optional.of(routine.id()), false), LibraryPanel.this::answered);
        }

        @Override
        public void offer(Status.Routine routine, boolean on) {
            RoutineChoice choice = settings.rules().routine(routine.id())
                    .orElseGet(() -> new RoutineChoice(routine.id(), Optional.empty(), false, routine.times(), List.of()));
            asks.ask(new Command.Choose(settings.withRules(settings.rules().withRoutine(choice.withOn(on)))), reply -> {
                answered(reply);
                if (!reply.ok()) {
                    routines.show(offered);
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
