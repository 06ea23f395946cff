// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JToggleButton;
import javax.swing.text.JTextComponent;

import com.formdev.flatlaf.util.UIScale;

import deskbreak.agent.Reply;
import deskbreak.exercise.ExerciseDraft;
import deskbreak.exercise.OwnExercise;
import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.Joint;
import deskbreak.ui.Controls;
import deskbreak.ui.Pictures;
import deskbreak.ui.exercises.Moves;

import static deskbreak.ui.Samples.TEXTS;

/** Somebody who writes an exercise: types, presses, drags. */
final class Writer implements OwnFiles {
    static final int WORDS = 0;
    static final int FACTS = 1;
    static final int MOTION = 2;
    private static final Dimension SIZE = new Dimension(1000, 720);

    final List<OwnExercise> saved = new ArrayList<>();
    final List<String> removed = new ArrayList<>();
    final EditorPanel panel;
    Reply reply = Reply.done("");
    boolean closed;

    Writer(Moves moves, ExerciseDraft draft) {
        panel = new EditorPanel(TEXTS, draft, new EditorPanel.Outside(moves, this, () -> 0, () -> {
        }, () -> closed = true));
        layOut();
    }

    void layOut() {
        Pictures.layOut(panel, Optional.of(UIScale.scale(SIZE)));
    }

    @Override
    public CompletableFuture<Reply> save(OwnExercise own) {
        if (reply.ok()) {
            saved.add(own);
        }
        return CompletableFuture.completedFuture(reply);
    }

    @Override
    public CompletableFuture<Reply> remove(String file) {
        removed.add(file);
        return CompletableFuture.completedFuture(reply);
    }

    void open(int page) {
        panel.open(page);
        layOut();
    }

    void type(String field, String text) {
        part(JTextComponent.class, field).setText(text);
    }

    void press(String name) {
        Controls.button(panel, name).doClick(0);
        layOut();
    }

    void chip(String word) {
        ((AbstractButton) part(JToggleButton.class, word)).doClick(0);
    }

    void key(String stroke) {
        Stage stage = stage();
        stage.getActionMap().get(stroke).actionPerformed(new ActionEvent(stage, ActionEvent.ACTION_PERFORMED, stroke));
    }

    Stage stage() {
        return part(Stage.class, "stage");
    }

    Body body() {
        return stage().grips().orElseThrow().body();
    }

    /** Takes hold of a joint and leads it that many pixels, in a few moves of the mouse. */
    void drag(Joint joint, int right, int down) {
        Point2D from = stage().grips().orElseThrow().at(joint);
        drag((int) Math.round(from.getX()), (int) Math.round(from.getY()), right, down);
    }

    void drag(int x, int y, int right, int down) {
        mouse(MouseEvent.MOUSE_PRESSED, x, y);
        for (int i = 1; i <= 4; i++) {
            mouse(MouseEvent.MOUSE_DRAGGED, x + right * i / 4, y + down * i / 4);
        }
        mouse(MouseEvent.MOUSE_RELEASED, x + right, y + down);
    }

    private void mouse(int id, int x, int y) {
        Stage stage = stage();
        stage.dispatchEvent(new MouseEvent(stage, id, 0, InputEvent.BUTTON1_DOWN_MASK, x, y, 1, false, MouseEvent.BUTTON1));
    }

    <C extends Component> C part(Class<C> type, String name) {
        return parts(panel).filter(type::isInstance).filter(c -> name.equals(c.getName())).map(type::cast).findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + name));
    }

    static Stream<Component> parts(Container in) {
        return Stream.of(in.getComponents())
                .flatMap(child -> Stream.concat(Stream.of(child), child instanceof Container inner ? parts(inner) : Stream.of()));
    }

    /** Presses what the panel binds to that key. */
    void shortcut(String stroke) {
        ((JComponent) panel).getActionMap().get(stroke).actionPerformed(new ActionEvent(panel, ActionEvent.ACTION_PERFORMED, stroke));
    }
}
