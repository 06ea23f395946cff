// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.safety;

import javax.swing.JLabel;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.exercise.SafetyPage;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** The safety page. */
public final class SafetyPanel extends JPanel {
    private static final String BULLET = "\u2022";

    /** @param heading the text style of its title */
    public SafetyPanel(SafetyPage page, String heading) {
        super(new MigLayout("insets 0, gap 0, wrap 2, fillx, hidemode 3", "[grow,fill,sg]28[grow,fill,sg]"));
        setOpaque(false);
        add(Texts.styled(new JLabel(page.title()), heading), "span");
        add(new Prose(page.intro()), "span, wmin 0, gaptop 4");
        page.sections().forEach(section -> add(section(section), "aligny top, gaptop 14"));
        getAccessibleContext().setAccessibleName(page.title());
    }

    private static JPanel section(SafetyPage.Section section) {
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 0 3, wrap 2, fillx", "[]7[grow,fill,210::]"));
        panel.setOpaque(false);
        panel.add(Texts.styled(new JLabel(section.title()), "h4"), "span, gapbottom 2");
        for (String line : section.points()) {
            panel.add(Texts.styled(new JLabel(BULLET), "accent"), "aligny top");
            panel.add(new Prose(line), "wmin 0");
        }
        return panel;
    }
}
