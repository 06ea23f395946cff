// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.today;

import java.time.Duration;
import javax.swing.JLabel;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.history.Day;
import deskbreak.text.Messages;
import deskbreak.ui.theme.Texts;

/** The day's sums: four figures with a word under each. */
final class DayFigures extends JPanel {
    private final JLabel sitting;
    private final JLabel standing;
    private final JLabel away;
    private final JLabel longest;

    DayFigures(Texts texts) {
        super(new MigLayout("insets 0, wrap 4, gapy 0", "[]32[]32[]32[]"));
        setOpaque(false);
        sitting = figure();
        standing = figure();
        away = figure();
        longest = figure();
        for (String key : new String[]{"figure.sitting", "figure.standing", "figure.away", "figure.longest"}) {
            add(texts.label(key, "muted"));
        }
    }

    private JLabel figure() {
        JLabel label = Texts.styled(new JLabel(), "h3.regular");
        add(label);
        return label;
    }

    void show(Day day) {
        say(sitting, day.totals().sitting());
        say(standing, day.totals().standing());
        say(away, day.awayBetween());
        say(longest, day.totals().longestBout());
    }

    private static void say(JLabel label, Duration amount) {
        label.setText(amount.toMinutes() == 0 ? "0 min" : Messages.amount(amount));
    }
}
