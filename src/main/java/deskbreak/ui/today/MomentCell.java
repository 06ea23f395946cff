// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.today;

import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;

import com.formdev.flatlaf.util.UIScale;

import deskbreak.history.Moment;
import deskbreak.ui.theme.Texts;
import deskbreak.ui.theme.Tone;

/** One line of the list: when, what, and why. */
final class MomentCell extends JPanel implements ListCellRenderer<Moment> {
    private static final int EDGE = 12;
    private static final int TIME = 56;
    private static final int TITLE = 210;
    private static final int ABOVE = 5;

    private final transient DayWords words;
    private final JLabel time = Texts.styled(new JLabel(), "muted");
    private final JLabel title = new JLabel();
    private final JLabel why = Texts.styled(new JLabel(), "muted");

    MomentCell(DayWords words) {
        super(null);
        this.words = words;
        add(time);
        add(title);
        add(why);
    }

    @Override
    public Dimension getPreferredSize() {
        int reason = UIScale.scale(EDGE + TIME + TITLE + EDGE) + why.getPreferredSize().width;
        return new Dimension(reason, title.getPreferredSize().height + UIScale.scale(2 * ABOVE));
    }

    /** No window ever lays out a cell that a list only paints with. */
    @Override
    public void validate() {
        doLayout();
    }

    /** Fixed columns, so that the lines of a list stand under each other. */
    @Override
    public void doLayout() {
        int height = getHeight();
        int titleAt = UIScale.scale(EDGE + TIME);
        int whyAt = titleAt + UIScale.scale(TITLE);
        time.setBounds(UIScale.scale(EDGE), 0, UIScale.scale(TIME), height);
        title.setBounds(titleAt, 0, UIScale.scale(TITLE), height);
        why.setBounds(whyAt, 0, Math.max(0, getWidth() - whyAt - UIScale.scale(EDGE)), height);
    }

    @Override
    public Component getListCellRendererComponent(JList<? extends Moment> list, Moment moment, int index, boolean selected,
            boolean focused) {
        time.setText(words.time(moment.at()));
        title.setText(words.title(moment));
        why.setText(moment.why());
        setToolTipText(moment.why().isEmpty() ? null : moment.why());
        setBackground(selected ? list.getSelectionBackground() : list.getBackground());
        title.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
        time.setForeground(selected ? list.getSelectionForeground() : Tone.MUTED.now());
        why.setForeground(selected ? list.getSelectionForeground() : Tone.MUTED.now());
        getAccessibleContext().setAccessibleName(String.join(", ", time.getText(), title.getText(), why.getText()));
        return this;
    }
}
