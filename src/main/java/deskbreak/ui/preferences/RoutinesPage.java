// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.List;
import javax.swing.JButton;

import deskbreak.agent.Status;
import deskbreak.ui.theme.Texts;

/** Routines: those that come with Deskbreak, the person's own, and the editor for these. */
final class RoutinesPage {
    private final Choices choices;
    private final Texts texts;
    private final RoutineBook book;
    private final RoutineEditor editor;
    private final RoutineLines shipped;
    private final RoutineLines own;

    RoutinesPage(Choices choices, Texts texts, Outside outside, List<Status.Routine> first) {
        this.choices = choices;
        this.texts = texts;
        book = new RoutineBook(first);
        editor = new RoutineEditor(choices, texts, book, outside.moveName(), outside.moves());
        shipped = new RoutineLines(choices, texts, book, false, editor::edit);
        own = new RoutineLines(choices, texts, book, true, editor::edit);
    }

    Form form() {
        Form form = new Form(choices, texts, "routines");
        form.heading("routines.own");
        form.wide(own);
        JButton add = texts.button("routines.new", editor::begin);
        add.setName("routines.new");
        form.aside(add);
        form.wide(editor);
        form.heading("routines.shipped");
        form.remark("routines.shipped.remark");
        form.wide(shipped);
        return form;
    }

    /** What the agent says of them now. */
    void show(List<Status.Routine> now) {
        if (book.learn(now)) {
            shipped.show(choices.current());
            own.show(choices.current());
        }
    }
}
