// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.today;

import java.time.Duration;
import javax.swing.JLabel;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.history.Day;
import deskbreak.text.Messages;
import deskbreak.ui.theme.Texts;

/** The day's sums: figures with a word under each. */
final class DayFigures extends JPanel {
    private final transient Texts texts;
    private final JLabel sitting = figure();
    private final JLabel standing = figure();
    private final JLabel away = figure();
    private final JLabel longest = figure();
    private final JLabel standingWord;

    DayFigures(Texts texts) {
        super(new MigLayout("insets 0, gapy 0, hidemode 3"));
        setOpaque(false);
        this.texts = texts;
        column(sitting, "figure.sitting");
        standingWord = column(standing, "figure.standing");
        column(away, "figure.away");
        column(longest, "figure.longest");
    }

    private static JLabel figure() {
        return Texts.styled(new JLabel(), "h3.regular");
    }

    private JLabel column(JLabel figure, String key) {
        JLabel word = texts.label(key, "muted");
        add(figure, "flowy, split 2, gapright 32");
        add(word, "gapright 32");
        return word;
    }

    /** @param standingToo whether to tell of standing */
    void show(Day day, boolean standingToo) {
        standing.setVisible(standingToo);
        standingWord.setVisible(standingToo);
        say(sitting, day.totals().sitting());
        say(standing, day.totals().standing());
        say(away, day.awayBetween());
        say(longest, day.totals().longestBout());
    }

    private static void say(JLabel label, Duration amount) {
        label.setText(amount.toMinutes() == 0 ? "0 min" : Messages.amount(amount));
    }
}
