// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import javax.swing.JComponent;

import com.formdev.flatlaf.FlatClientProperties;

import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** The line beside a control that says what is wrong with it; out of sight while nothing is. */
final class Notice {
    private final JComponent control;
    private final String description;
    private String note = "";
    private boolean shown;
    private final Prose line = Texts.styled(new Prose(""), "error");

    /** @param control named and described already */
    Notice(JComponent control) {
        this.control = control;
        String hint = control.getAccessibleContext().getAccessibleDescription();
        this.description = hint == null ? "" : hint;
        line.setVisible(false);
    }

    JComponent line() {
        return line;
    }

    /** A few words that stand there while nothing is wrong. */
    void rest(String words) {
        note = words;
        say("");
    }

    /** An empty {@code problem} clears it. Readers of the screen hear it in the control's description. */
    void say(String problem) {
        boolean wrong = !problem.isEmpty();
        shown = wrong;
        line.setText(wrong ? problem : note);
        line.setVisible(!line.getText().isEmpty());
        Texts.styled(line, wrong ? "error" : "muted");
        control.putClientProperty(FlatClientProperties.OUTLINE, wrong ? FlatClientProperties.OUTLINE_ERROR : null);
        control.getAccessibleContext().setAccessibleDescription(wrong ? problem + ". " + description : description);
        if (line.getParent() instanceof JComponent parent) {
            parent.revalidate();
        }
    }

    boolean shown() {
        return shown;
    }
}
