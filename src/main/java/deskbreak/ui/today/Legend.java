// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.today;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;

import com.formdev.flatlaf.util.UIScale;
import net.miginfocom.swing.MigLayout;

import deskbreak.history.Segment;
import deskbreak.ui.theme.Texts;

/** What each kind of stretch looks like. */
final class Legend extends JPanel {
    private final transient Map<Segment.Kind, JLabel> kinds = new EnumMap<>(Segment.Kind.class);

    Legend(Function<Segment.Kind, String> name) {
        super(new MigLayout("insets 0, gapx 18, hidemode 3"));
        setOpaque(false);
        for (Segment.Kind kind : Segment.Kind.values()) {
            JLabel label = Texts.styled(new JLabel(name.apply(kind)), "muted");
            label.setIcon(new Swatch(kind));
            kinds.put(kind, label);
            add(label);
        }
    }

    /** @param standingToo whether to tell of standing */
    void tell(boolean standingToo) {
        kinds.forEach((kind, label) -> label.setVisible(standingToo || kind != Segment.Kind.STANDING));
    }

    private record Swatch(Segment.Kind kind) implements Icon {
        @Override
        public void paintIcon(Component c, Graphics graphics, int x, int y) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            Stretch.paint(g, kind, new Rectangle2D.Double(x, y, getIconWidth(), getIconHeight()), UIScale.scale(1f));
            g.dispose();
        }

        @Override
        public int getIconWidth() {
            return UIScale.scale(18);
        }

        @Override
        public int getIconHeight() {
            return UIScale.scale(14);
        }
    }
}
