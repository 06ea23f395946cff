// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;

import com.formdev.flatlaf.FlatClientProperties;

import deskbreak.exercise.Profile;
import deskbreak.text.Messages;

/**
 * Controls that carry their texts. For a key {@code k} the bundle holds {@code k}, what the control shows or is called,
 * and {@code k.hint}, what it does, which becomes its tooltip and its accessible description.
 */
public final class Texts {
    /** The look of a button that stands back: no edge, no ground until the pointer is over it. */
    private static final String QUIET = "quiet";

    private Messages messages;
    private boolean seated;

    public Texts(Messages messages) {
        this.messages = messages;
    }

    /** From now on speaks to somebody who stays seated, or to one who can stand. On the event-dispatch thread. */
    public void speakTo(Profile profile) {
        seated = !profile.canStand();
        messages = messages.forSeated(seated);
    }

    /** Whether it speaks to somebody who stays seated. */
    public boolean seated() {
        return seated;
    }

    /** The text of {@code key}, filled in. */
    public String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** Whether the bundle has {@code key}. */
    public boolean has(String key) {
        return messages.has(key);
    }

    /** A push button; {@code pressed} runs on the event-dispatch thread. */
    public JButton button(String key, Runnable pressed) {
        JButton button = new JButton(get(key));
        button.addActionListener(e -> pressed.run());
        return describe(button, key);
    }

    /** The same in one of the looks of the theme files: {@code primary}, {@code quiet}. */
    public JButton button(String key, String style, Runnable pressed) {
        return styled(button(key, pressed), style);
    }

    public JCheckBox checkBox(String key) {
        return describe(new JCheckBox(get(key)), key);
    }

    /** A line of text in one of the theme's text styles ("h2", "muted", "small muted", ""). */
    public JLabel label(String key, String style) {
        return styled(new JLabel(get(key)), style);
    }

    /** A line of text that somebody else wrote: {@code <html>} at its start is shown as it stands, and nothing in it is fetched. */
    public static JLabel plain(String text, String style) {
        JLabel label = plain(new JLabel());
        label.setText(text);
        return styled(label, style);
    }

    /** The same for a label that exists; to be called before it has a text. */
    public static <C extends JComponent> C plain(C control) {
        control.putClientProperty("html.disable", true);
        return control;
    }

    /** Text that wraps at the width it is given. */
    public Prose prose(String key, String style) {
        return styled(new Prose(get(key)), style);
    }

    /** Names a control that shows no text of its own, and describes it. */
    public <C extends JComponent> C named(C control, String key, Object... arguments) {
        control.getAccessibleContext().setAccessibleName(get(key, arguments));
        return describe(control, key, arguments);
    }

    /** Describes a control whose name is the text it shows. */
    public <C extends JComponent> C describe(C control, String key, Object... arguments) {
        String hint = key + ".hint";
        if (has(hint)) {
            control.getAccessibleContext().setAccessibleDescription(get(hint, arguments));
            if (control instanceof AbstractButton) {
                control.setToolTipText(get(hint, arguments));
            }
        }
        return control;
    }

    /** Gives a component the style classes of the theme files, separated by blanks. */
    public static <C extends JComponent> C styled(C component, String style) {
        component.putClientProperty(FlatClientProperties.STYLE_CLASS, style.isEmpty() ? null : style);
        if (style.equals(QUIET)) {
            component.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        }
        return component;
    }
}
