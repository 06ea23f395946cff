// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.text.ParseException;
import javax.swing.AbstractAction;
import javax.swing.AbstractSpinnerModel;
import javax.swing.JFormattedTextField;
import javax.swing.JSpinner;
import javax.swing.SwingConstants;
import javax.swing.text.DefaultFormatterFactory;

import org.jspecify.annotations.Nullable;

import deskbreak.settings.Settings;
import deskbreak.ui.theme.Texts;

/**
 * A value that can be typed or stepped. It is taken on Enter and when the focus leaves; what is out of range stays as
 * typed, marked, with the range beside it, and Escape brings back the value in force.
 */
final class Stepper<T> implements Control {
    private static final int COLUMNS = 7;

    private final Choices choices;
    private final Texts texts;
    private final Setting<T> setting;
    private final Scale<T> scale;
    private final JSpinner spinner = new JSpinner();
    private final JFormattedTextField field;
    private final Notice notice;
    private T inForce;
    private boolean showing;

    Stepper(Choices choices, Texts texts, String key, Setting<T> setting, Scale<T> scale, Object... arguments) {
        this.choices = choices;
        this.texts = texts;
        this.setting = setting;
        this.scale = scale;
        this.inForce = setting.get().apply(choices.current());
        spinner.setModel(new Steps(inForce));
        spinner.setName(key);
        this.field = ((JSpinner.DefaultEditor) spinner.getEditor()).getTextField();
        texts.named(spinner, key, arguments);
        texts.named(field, key, arguments);
        this.notice = new Notice(spinner);
        typing();
        spinner.addChangeListener(e -> offer());
    }

    private void typing() {
        field.setEditable(true);
        field.setColumns(COLUMNS);
        field.setHorizontalAlignment(SwingConstants.TRAILING);
        field.setFormatterFactory(new DefaultFormatterFactory(new Format()));
        field.setFocusLostBehavior(JFormattedTextField.PERSIST);
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                commit();
            }
        });
        field.getActionMap().put("notify-field-accept", new Act(this::commit, false));
        field.getActionMap().put("reset-field-edit", new Act(() -> {
            place(inForce);
            say("");
        }, true));
    }

    /** Takes what is typed, or says why not. */
    void commit() {
        if (!touched()) {
            takeBack();
            return;
        }
        scale.read().apply(field.getText()).ifPresentOrElse(value -> {
            if (value.equals(spinner.getValue())) {
                field.setValue(value);
                offer();
            } else {
                spinner.setValue(value);
            }
        }, () -> say(texts.get(scale.unreadable())));
    }

    /** The text is that of the value in force again, whatever was refused before. */
    private void takeBack() {
        if (!spinner.getValue().equals(inForce)) {
            place(inForce);
            say("");
        }
    }

    private void offer() {
        if (!showing) {
            T value = scale.type().cast(spinner.getValue());
            choices.choose(this, s -> setting.set().apply(s, value));
        }
    }

    private boolean touched() {
        return !field.getText().equals(scale.say().apply(inForce));
    }

    @Override
    public void show(Settings settings) {
        boolean touched = touched();
        inForce = setting.get().apply(settings);
        if (!touched) {
            place(inForce);
        }
    }

    @Override
    public void putBack(Settings settings) {
        inForce = setting.get().apply(settings);
        place(inForce);
    }

    private void place(T value) {
        showing = true;
        spinner.setValue(value);
        field.setValue(value);
        showing = false;
    }

    @Override
    public JSpinner component() {
        return spinner;
    }

    @Override
    public Notice notice() {
        return notice;
    }

    /** Never steps out of range: it says the range instead. */
    private final class Steps extends AbstractSpinnerModel {
        private Object value;

        Steps(Object value) {
            this.value = value;
        }

        @Override
        public Object getValue() {
            return value;
        }

        @Override
        public void setValue(Object wanted) {
            if (!wanted.equals(value)) {
                value = wanted;
                fireStateChanged();
            }
        }

        @Override
        public @Nullable Object getNextValue() {
            return step(1);
        }

        @Override
        public @Nullable Object getPreviousValue() {
            return step(-1);
        }

        private @Nullable Object step(int steps) {
            T next = scale.step().apply(scale.type().cast(value), steps).orElse(null);
            if (next == null) {
                return null;
            }
            String problem = choices.problem(s -> setting.set().apply(s, next));
            say(problem);
            return problem.isEmpty() ? next : null;
        }
    }

    private final class Format extends JFormattedTextField.AbstractFormatter {
        @Override
        public Object stringToValue(String text) throws ParseException {
            return scale.read().apply(text).orElseThrow(() -> new ParseException(text, 0));
        }

        @Override
        public String valueToString(@Nullable Object value) {
            return value == null ? "" : scale.say().apply(scale.type().cast(value));
        }
    }

    /** An undo is only there while there is something to undo: else Escape closes the window. */
    private final class Act extends AbstractAction {
        private final transient Runnable act;
        private final boolean undo;

        Act(Runnable act, boolean undo) {
            this.act = act;
            this.undo = undo;
        }

        @Override
        public boolean isEnabled() {
            return !undo || touched() || notice.shown();
        }

        @Override
        public void actionPerformed(ActionEvent e) {
            act.run();
        }
    }
}
