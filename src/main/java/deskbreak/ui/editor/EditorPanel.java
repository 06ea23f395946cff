// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.awt.event.ActionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;

import net.miginfocom.swing.MigLayout;

import deskbreak.agent.Reply;
import deskbreak.exercise.ExerciseDraft;
import deskbreak.exercise.ExerciseDraft.Gap;
import deskbreak.exercise.OwnExercise;
import deskbreak.ui.edge.Crossing;
import deskbreak.ui.exercises.Moves;
import deskbreak.ui.theme.FlowRow;
import deskbreak.ui.theme.ScrollingPage;
import deskbreak.ui.theme.Texts;

/** Makes or changes one exercise of the person's own. */
public final class EditorPanel extends JPanel {
    private static final int WORDS = 0;
    private static final int FACTS = 1;

    private final transient Texts texts;
    private final transient Outside outside;
    private final transient Drafting drafting;
    private final JTabbedPane pages = new JTabbedPane();
    private final WordsPage words;
    private final Ending ending;
    private final JButton save;
    private final JButton undo;
    private final JButton redo;
    private final JButton delete;

    /**
     * What the editor is joined to.
     *
     * @param nanos monotonic time in nanoseconds
     * @param changed runs when the file has been saved or removed
     * @param closed the person is done, or the exercise is gone
     */
    public record Outside(Moves moves, OwnFiles files, LongSupplier nanos, Runnable changed, Runnable closed) {}

    public EditorPanel(Texts texts, ExerciseDraft draft, Outside outside) {
        super(new MigLayout("insets 0, gap 0, wrap 1, fill, hidemode 3", "[grow,fill]", "[grow,fill][][]"));
        this.texts = texts;
        this.outside = outside;
        drafting = new Drafting(draft);
        words = new WordsPage(texts, drafting);
        ending = new Ending(texts);
        save = texts.button("editor.save", "primary", () -> save(() -> {
        }));
        undo = texts.button("editor.undo", "quiet", drafting::undo);
        redo = texts.button("editor.redo", "quiet", drafting::redo);
        delete = texts.button("editor.delete", "quiet", this::askDelete);
        texts.named(this, "editor");
        layOut();
        keys();
        drafting.watch(this::changed);
    }

    private void layOut() {
        texts.named(pages, "editor.pages");
        pages.addTab(texts.get("editor.tab.words"), ScrollingPage.of(words));
        pages.addTab(texts.get("editor.tab.facts"), ScrollingPage.of(new FactsPage(texts, drafting, outside.moves().catalogue())));
        pages.addTab(texts.get("editor.tab.motion"), new MotionPage(texts, drafting, outside.moves().library(), outside.nanos()));
        add(pages, "grow, wmin 0, hmin 0");
        add(ending, "gap 24 24 8 0, wmin 0");
        JPanel foot = new JPanel(new MigLayout("insets 10 24 16 24, gap 0, fillx", "[grow,fill]12[]"));
        foot.setOpaque(false);
        foot.add(row(undo, redo, delete), "wmin 0");
        foot.add(row(texts.button("editor.close", this::leave), save));
        add(foot, "wmin 0");
    }

    private static FlowRow row(JButton... buttons) {
        FlowRow row = new FlowRow();
        for (JButton button : buttons) {
            row.add(button);
        }
        return row;
    }

    private void keys() {
        on("ctrl S", () -> save(() -> {
        }));
        on("ctrl Z", drafting::undo);
        on("ctrl Y", drafting::redo);
        on("ctrl shift Z", drafting::redo);
    }

    private void on(String key, Runnable then) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                then.run();
            }
        });
    }

    private void changed(ExerciseDraft draft) {
        undo.setEnabled(drafting.canUndo());
        redo.setEnabled(drafting.canRedo());
        delete.setVisible(draft.id().isPresent());
        ending.clear();
    }

    /** Says what is missing at the page where it is; else keeps the exercise, and goes on when it is kept. */
    private void save(Runnable then) {
        drafting.lift();
        ExerciseDraft draft = drafting.now();
        if (!draft.gaps().isEmpty()) {
            Gap gap = draft.gaps().iterator().next();
            pages.setSelectedIndex(gap == Gap.AREAS ? FACTS : WORDS);
            if (gap == Gap.NAME) {
                words.focusName();
            }
            ending.wrong(texts.get("editor.gap." + gap.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
            return;
        }
        OwnExercise own = draft.finished(id -> outside.moves().library().find(id).isPresent()
                || outside.moves().library().rejected().stream().anyMatch(file -> file.file().equals(id + ".json")));
        save.setEnabled(false);
        answered(outside.files().save(own), reply -> {
            save.setEnabled(true);
            if (reply.ok()) {
                outside.changed().run();
                drafting.saved(draft, own.exercise().id());
                ending.said(texts.get("editor.saved", own.text().name()));
                then.run();
            } else {
                ending.wrong(reply.message());
            }
        });
    }

    private static void answered(CompletableFuture<Reply> answer, Consumer<Reply> then) {
        var unused = answer.thenAccept(reply -> Crossing.onScreen(() -> then.accept(reply)));
    }

    private void askDelete() {
        ending.ask("editor.delete.question", "editor.delete.no", Map.of("editor.delete.yes", this::delete));
    }

    private void delete() {
        drafting.now().id().ifPresent(id -> answered(outside.files().remove(id + ".json"), reply -> {
            if (reply.ok()) {
                outside.changed().run();
                outside.closed().run();
            } else {
                ending.wrong(reply.message());
            }
        }));
    }

    /** Closes it, after a question where something would be lost. */
    public void leave() {
        if (!drafting.unsaved()) {
            outside.closed().run();
            return;
        }
        Map<String, Runnable> ways = new LinkedHashMap<>();
        ways.put("editor.leave.save", () -> save(outside.closed()));
        ways.put("editor.leave.drop", outside.closed());
        ending.ask("editor.leave.question", "editor.leave.stay", ways);
    }

    /** Shows the page of that number, from 0. */
    public void open(int page) {
        pages.setSelectedIndex(page);
    }

    /** Puts the keyboard where writing begins. */
    public void begin() {
        words.focusName();
    }

    /** What the foot of the window says. */
    String said() {
        return ending.text();
    }
}
