// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import javax.swing.JCheckBox;

import deskbreak.settings.Settings;
import deskbreak.ui.theme.Texts;

/** A check box. */
final class Toggle implements Control {
    private final JCheckBox box;
    private final Setting<Boolean> setting;
    private final Notice notice;

    Toggle(Choices choices, Texts texts, String key, Setting<Boolean> setting) {
        this.box = texts.checkBox(key);
        this.setting = setting;
        this.notice = new Notice(box);
        box.setName(key);
        box.addActionListener(e -> choices.choose(this, s -> setting.set().apply(s, box.isSelected())));
    }

    @Override
    public void show(Settings settings) {
        box.setSelected(setting.get().apply(settings));
    }

    @Override
    public void putBack(Settings settings) {
        show(settings);
    }

    @Override
    public JCheckBox component() {
        return box;
    }

    @Override
    public Notice notice() {
        return notice;
    }
}
