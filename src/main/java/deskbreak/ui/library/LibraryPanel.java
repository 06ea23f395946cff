// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import javax.swing.AbstractAction;
import javax.swing.JPanel;
import javax.swing.KeyStroke;

import net.miginfocom.swing.MigLayout;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;
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
    private final Views views;
    private final Prose refusal = Texts.styled(new Prose(""), "error");
    private transient Library listed;
    private transient Settings settings = Settings.DEFAULT;
    private transient Progress progress = Progress.NONE;
    private transient List<Item> items;

    /**
     * @param nanos monotonic time in nanoseconds
     * @param editor where exercises are made and changed; while there is none nothing offers it
     */
    public LibraryPanel(Texts texts, Moves moves, Asks asks, LongSupplier nanos, Optional<Editor> editor) {
        super(new MigLayout("insets 0, gap 0, wrap 1, fill, hidemode 3", "[grow,fill]", "[][grow,fill]"));
        this.moves = moves;
        this.asks = asks;
        listed = moves.library();
        items = Item.all(listed, settings.moves());
        MoveWords words = new MoveWords(texts);
        Figures figures = new Figures(texts);
        rejected = new RejectedPage(texts);
        shelf = new Shelf(texts, words, new CardGrid(texts, new MoveCard(texts, words, figures), this::open, nanos));
        page = new MovePage(texts, words, new MoveFigure(figures, nanos), new MovePage.Actions(this::doNow, this::wish,
                editor.map(there -> item -> there.open(Optional.of(item.id())))));
        views = new Views(texts, new Views.Pages(shelf, page, rejected), editor, shelf::focusGrid);
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

    /** Follows the status: what the person wants of each move, and the moves there are. */
    public void show(Status status) {
        boolean same = listed.equals(moves.library()) && settings.equals(status.settings()) && progress.equals(status.progress());
        settings = status.settings();
        progress = status.progress();
        listed = moves.library();
        if (!same) {
            fill();
        }
    }

    private void fill() {
        items = Item.all(listed, settings.moves());
        shelf.show(items);
        rejected.show(listed.rejected());
        views.show(listed.rejected().size());
        if (views.moveOpen()) {
            page.item().ifPresent(shown -> item(shown.id()).ifPresentOrElse(this::turn, views::back));
        }
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
