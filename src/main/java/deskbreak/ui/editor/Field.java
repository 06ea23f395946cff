// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.util.function.BiFunction;
import java.util.function.Function;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

import deskbreak.exercise.ExerciseDraft;

/** Joins a text field to its part of the draft, in both directions. */
final class Field {
    private Field() {
    }

    static <C extends JTextComponent> C join(C field, Drafting drafting, String part, Function<ExerciseDraft, String> get,
            BiFunction<ExerciseDraft, String, ExerciseDraft> set) {
        boolean[] showing = {false};
        drafting.watch(draft -> {
            String text = get.apply(draft);
            // What is being typed stays as it is, blanks and all.
            if (!set.apply(draft, field.getText()).equals(draft)) {
                showing[0] = true;
                field.setText(text);
                field.setCaretPosition(0);
                showing[0] = false;
            }
        });
        field.getDocument().addDocumentListener(new Typed(() -> {
            if (!showing[0]) {
                drafting.change(part, draft -> set.apply(draft, field.getText()));
            }
        }));
        return field;
    }

    private record Typed(Runnable then) implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            then.run();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            then.run();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            then.run();
        }
    }
}
