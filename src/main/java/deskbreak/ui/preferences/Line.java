// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.KeyStroke;

import deskbreak.settings.Settings;
import deskbreak.ui.theme.Texts;

/** A value that is typed. Taken on Enter and when the focus leaves; Escape brings back the value in force. */
final class Line<T> implements Control {
    private final Choices choices;
    private final Texts texts;
    private final String unreadable;
    private final Setting<T> setting;
    private final Function<T, String> write;
    private final Function<String, Optional<T>> read;
    private final JTextField field;
    private final Notice notice;
    private String inForce = "";

    Line(Choices choices, Texts texts, String key, Setting<T> setting, Function<T, String> write, Function<String, Optional<T>> read) {
        this.choices = choices;
        this.texts = texts;
        this.unreadable = key + ".unreadable";
        this.setting = setting;
        this.write = write;
        this.read = read;
        this.field = texts.named(new JTextField(14), key);
        this.notice = new Notice(field);
        field.setName(key);
        field.addActionListener(e -> commit());
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                commit();
            }
        });
        field.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke("ESCAPE"), "back");
        field.getActionMap().put("back", new Back());
    }

    void commit() {
        read.apply(field.getText()).ifPresentOrElse(value -> {
            field.setText(write.apply(value));
            choices.choose(this, s -> setting.set().apply(s, value));
        }, () -> say(texts.get(unreadable)));
    }

    @Override
    public void show(Settings settings) {
        boolean touched = !field.getText().equals(inForce);
        inForce = write.apply(setting.get().apply(settings));
        if (!touched) {
            field.setText(inForce);
        }
    }

    @Override
    public void putBack(Settings settings) {
        inForce = write.apply(setting.get().apply(settings));
        field.setText(inForce);
    }

    @Override
    public JTextField component() {
        return field;
    }

    @Override
    public Notice notice() {
        return notice;
    }

    private final class Back extends AbstractAction {
        @Override
        public boolean isEnabled() {
            return notice.shown() || !field.getText().equals(inForce);
        }

        @Override
        public void actionPerformed(ActionEvent e) {
            field.setText(inForce);
            say("");
        }
    }
}
