// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.awt.event.ActionEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.swing.AbstractAction;
import javax.swing.JFrame;
import javax.swing.WindowConstants;

import deskbreak.agent.Reply;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseDraft;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.OwnExercise;
import deskbreak.ui.edge.Crossing;
import deskbreak.ui.exercises.Moves;
import deskbreak.ui.library.Editor;
import deskbreak.ui.theme.PageFrame;
import deskbreak.ui.theme.Texts;

/** The windows around {@link EditorPanel}, one for each exercise that is being written. */
public final class EditorWindow implements Editor {
    private final Texts texts;
    private final Moves moves;
    private final OwnFiles files;
    private final LongSupplier nanos;
    private final Runnable changed;
    private final List<Open> windows = new ArrayList<>();

    private record Open(Optional<String> id, JFrame frame) {}

    /**
     * @param nanos monotonic time in nanoseconds
     * @param changed runs when a file has been saved or removed
     */
    public EditorWindow(Texts texts, Moves moves, OwnFiles files, LongSupplier nanos, Runnable changed) {
        this.texts = texts;
        this.moves = moves;
        this.files = files;
        this.nanos = nanos;
        this.changed = changed;
    }

    /** Opens a window, or brings the one to the front in which that exercise is written already. */
    @Override
    public void open(Optional<String> id) {
        windows.removeIf(open -> !open.frame().isDisplayable());
        Optional<JFrame> there = windows.stream().filter(open -> id.isPresent() && open.id().equals(id)).map(Open::frame).findFirst();
        JFrame frame = there.orElseGet(() -> made(id));
        frame.setVisible(true);
        frame.toFront();
    }

    @Override
    public void remove(String file, Consumer<Reply> then) {
        var unused = files.remove(file).thenAccept(reply -> Crossing.onScreen(() -> {
            changed.run();
            then.accept(reply);
        }));
    }

    private JFrame made(Optional<String> id) {
        ExerciseDraft draft = draft(moves, id, texts);
        JFrame[] frame = new JFrame[1];
        EditorPanel panel = new EditorPanel(texts, draft, new EditorPanel.Outside(moves, files, nanos, changed, () -> frame[0].dispose()));
        frame[0] = new PageFrame(texts.get(draft.id().isPresent() ? "editor.title.change" : "editor.title.new"), panel, () -> {
        });
        guard(frame[0], panel);
        windows.add(new Open(id, frame[0]));
        return frame[0];
    }

    /** What is in an editor that was opened for that exercise. */
    static ExerciseDraft draft(Moves moves, Optional<String> id, Texts texts) {
        Optional<Exercise> exercise = id.flatMap(moves.library()::find);
        if (exercise.isEmpty()) {
            return ExerciseDraft.blank();
        }
        ExerciseText text = moves.text(exercise.get().id());
        if (moves.library().own(exercise.get().id())) {
            return ExerciseDraft.of(new OwnExercise(exercise.get(), text));
        }
        ExerciseText named = new ExerciseText(texts.get("editor.copy.name", text.name()), text.leadIn(), text.steps(), text.breath(),
                text.caution());
        return ExerciseDraft.copy(exercise.get(), named);
    }

    /** The window asks its panel before it goes. */
    private static void guard(JFrame frame, EditorPanel panel) {
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.getRootPane().getActionMap().put("close", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                panel.leave();
            }
        });
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                panel.leave();
            }

            @Override
            public void windowOpened(WindowEvent event) {
                panel.begin();
            }
        });
    }
}
