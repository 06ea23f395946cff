// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.util.function.DoubleConsumer;
import javax.swing.JFormattedTextField;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;

import deskbreak.ui.theme.Texts;

/** A number that can be typed or stepped, within its range. */
final class Amount {
    private static final int COLUMNS = 4;

    private final JSpinner spinner;
    private boolean showing;

    /** @param changed hears of what the person types or steps to, not of what is shown */
    Amount(Texts texts, String key, double[] range, double step, DoubleConsumer changed) {
        boolean whole = step == Math.rint(step);
        spinner = new JSpinner(whole
                ? new SpinnerNumberModel((int) range[0], (int) range[0], (int) range[1], (int) step)
                : new SpinnerNumberModel(range[0], range[0], range[1], step));
        spinner.setName(key);
        JFormattedTextField field = ((JSpinner.DefaultEditor) spinner.getEditor()).getTextField();
        field.setColumns(COLUMNS);
        texts.named(spinner, key);
        texts.named(field, key);
        spinner.addChangeListener(e -> {
            if (!showing) {
                changed.accept(((Number) spinner.getValue()).doubleValue());
            }
        });
    }

    /** Shows a value; one out of range stays as it is until the person changes it. */
    void show(double value) {
        showing = true;
        spinner.setValue(spinner.getValue() instanceof Integer ? (Object) (int) Math.round(value) : (Object) value);
        showing = false;
    }

    void describe(String hint) {
        spinner.getAccessibleContext().setAccessibleDescription(hint);
        ((JSpinner.DefaultEditor) spinner.getEditor()).getTextField().getAccessibleContext().setAccessibleDescription(hint);
    }

    JSpinner component() {
        return spinner;
    }
}
