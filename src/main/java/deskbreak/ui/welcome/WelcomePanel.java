// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.welcome;

import java.awt.Dimension;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

import net.miginfocom.swing.MigLayout;

import deskbreak.exercise.SafetyPage;
import deskbreak.settings.Settings;
import deskbreak.text.Messages;
import deskbreak.ui.figure.FigurePlace;
import deskbreak.ui.figure.Pose;
import deskbreak.ui.safety.SafetyPanel;
import deskbreak.ui.theme.CardPanel;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** What is asked at the first start, and the safety page. */
public final class WelcomePanel extends JPanel {
    private final transient Texts texts;
    private final Prose meaning = Texts.styled(new Prose(""), "muted");
    private final JCheckBox autostart;
    private final transient Map<Preset, JToggleButton> presets = new EnumMap<>(Preset.class);
    private Preset chosen = Preset.EVERY_45;

    /** Takes what was chosen. */
    @FunctionalInterface
    public interface Chosen {
        /** @param autostart whether the agent shall start at login */
        void accept(Settings settings, boolean autostart);
    }

    /**
     * @param settings those in use, which keep everything that is not asked here
     * @param chosen runs when the person starts
     */
    public WelcomePanel(Texts texts, SafetyPage safety, Settings settings, Chosen chosen) {
        super(new MigLayout("insets 24, gap 0, wrap 1, fillx", "[560:612:,grow,fill]"));
        this.texts = texts;
        autostart = texts.checkBox("welcome.autostart");
        autostart.setSelected(true);
        JButton start = texts.button("welcome.start", "primary", () -> chosen.accept(this.chosen.on(settings), autostart.isSelected()));
        add(greeting());
        add(texts.label("welcome.every", "h4"), "gaptop 18");
        add(presets(), "gaptop 6");
        add(meaning, "wmin 0, gaptop 6");
        add(sheet(safety), "gaptop 16");
        add(autostart, "split 2, gaptop 16, growx, wmin 0");
        add(start, "growx 0, wmin 140");
        choose(this.chosen);
    }

    private JPanel greeting() {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 0, wrap 2, fillx", "[]20[grow,fill]", "push[][]push"));
        row.setOpaque(false);
        FigurePlace figure = new FigurePlace(texts, new Dimension(96, 96));
        figure.show(Pose.WALKING);
        row.add(figure, "spany 2");
        row.add(texts.label("welcome.title", "h1"), "aligny bottom");
        row.add(texts.prose("welcome.text", ""), "wmin 0, gaptop 4, aligny top");
        return row;
    }

    private JPanel presets() {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 8, fillx"));
        row.setOpaque(false);
        ButtonGroup group = new ButtonGroup();
        for (Preset preset : Preset.values()) {
            String key = "welcome." + preset.name().toLowerCase(Locale.ROOT).replace('_', '-');
            JToggleButton button = texts.describe(new JToggleButton(texts.get(key), preset == chosen), key);
            button.addActionListener(e -> choose(preset));
            presets.put(preset, button);
            group.add(button);
            row.add(button, "sg, growx, pushx, h 40");
        }
        return row;
    }

    private CardPanel sheet(SafetyPage safety) {
        CardPanel sheet = new CardPanel(new MigLayout("insets 16, fillx", "[grow,fill]"));
        sheet.add(new SafetyPanel(safety, "h3"));
        return sheet;
    }

    private void choose(Preset preset) {
        chosen = preset;
        meaning.setText(texts.get("welcome.meaning", Messages.amount(preset.plan().every()), Messages.amount(preset.plan().length()),
                preset.plan().moves()));
    }

    /** What has the keyboard at first: the question at the top, in view however low the window is. */
    JComponent first() {
        return Objects.requireNonNull(presets.get(chosen));
    }
}
