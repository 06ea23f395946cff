// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.awt.Dimension;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.ui.figure.FigurePlace;
import deskbreak.ui.figure.Pose;
import deskbreak.ui.theme.Texts;

/** The calm end of a break. */
final class DonePanel extends JPanel {
    DonePanel(Texts texts) {
        super(new MigLayout("insets 22, gap 0, wrap 1, fill", "[center]", "push[][][]push"));
        FigurePlace figure = new FigurePlace(texts, new Dimension(150, 170));
        figure.show(Pose.free(texts.seated()));
        add(figure);
        add(texts.label("guide.finished", "h1"), "gaptop 16");
        add(texts.label("guide.finished.more", "large muted"), "gaptop 4");
        getAccessibleContext().setAccessibleName(texts.get("guide.finished"));
    }
}
