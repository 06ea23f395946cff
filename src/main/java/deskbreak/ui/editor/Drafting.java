// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import deskbreak.exercise.ExerciseDraft;

/** The draft as it is now, with every step that led here. What belongs to one stroke, such as a word typed or a joint dragged, is one step. */
final class Drafting {
    private static final int MOST = 200;

    private final List<Consumer<ExerciseDraft>> views = new ArrayList<>();
    private final Deque<ExerciseDraft> before = new ArrayDeque<>();
    private final Deque<ExerciseDraft> after = new ArrayDeque<>();
    private ExerciseDraft now;
    private ExerciseDraft saved;
    private String stroke = "";

    Drafting(ExerciseDraft draft) {
        now = draft;
        saved = draft;
    }

    /** Hears of every change from now on, and of the draft as it is at once. */
    void watch(Consumer<ExerciseDraft> view) {
        views.add(view);
        view.accept(now);
    }

    ExerciseDraft now() {
        return now;
    }

    /** @param part changes of one part that follow each other are taken back together; a change without one stands alone */
    void change(String part, UnaryOperator<ExerciseDraft> what) {
        ExerciseDraft changed = what.apply(now);
        if (changed.equals(now)) {
            return;
        }
        if (part.isEmpty() || !part.equals(stroke)) {
            before.push(now);
            if (before.size() > MOST) {
                before.removeLast();
            }
        }
        after.clear();
        stroke = part;
        now = changed;
        tell();
    }

    /** The next change is a step of its own, whatever part it is of. */
    void lift() {
        stroke = "";
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    void undo() {
        turn(before, after);
    }

    void redo() {
        turn(after, before);
    }

    private void turn(Deque<ExerciseDraft> from, Deque<ExerciseDraft> to) {
        if (!from.isEmpty()) {
            to.push(now);
            now = from.pop();
            lift();
            tell();
        }
    }

    /** Whether something would be lost. */
    boolean unsaved() {
        return !now.equals(saved);
    }

    /** @param kept what was saved; its id stays with the draft, also when an older step comes back */
    void saved(ExerciseDraft kept, String id) {
        saved = kept.withId(id);
        now = now.withId(id);
        withId(before, id);
        withId(after, id);
        tell();
    }

    private static void withId(Deque<ExerciseDraft> steps, String id) {
        List<ExerciseDraft> all = steps.stream().map(draft -> draft.withId(id)).toList();
        steps.clear();
        steps.addAll(all);
    }

    private void tell() {
        views.forEach(view -> view.accept(now));
    }
}
