// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** The lines of one move, numbered. */
public final class StepsPanel extends JPanel {
    public StepsPanel() {
        super(new MigLayout("insets 0, gap 0 5, wrap 2, fillx", "[right]10[grow,fill]"));
        setOpaque(false);
    }

    public void show(List<String> lines) {
        removeAll();
        for (int i = 0; i < lines.size(); i++) {
            add(Texts.styled(new JLabel(Integer.toString(i + 1)), "accent"), "aligny top");
            add(new Prose(lines.get(i)), "wmin 0");
        }
        revalidate();
        repaint();
    }
}
