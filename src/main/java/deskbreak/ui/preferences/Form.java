// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;

import net.miginfocom.swing.MigLayout;

import deskbreak.settings.Settings;
import deskbreak.ui.theme.Texts;

/** One page of the window: headings, and lines of a label, a control and what is wrong with it. As wide as its view, scrolled up and down. */
final class Form extends JPanel implements Scrollable {
    private static final int LINE = 24;

    private final transient Choices choices;
    private final transient Texts texts;
    private final transient Map<Control, JLabel> labels = new HashMap<>();

    Form(Choices choices, Texts texts, String key) {
        super(new MigLayout("insets 24 28 28 28, fillx, hidemode 3, gapy 8", "[pref!]14[pref!]14[grow, fill]"));
        this.choices = choices;
        this.texts = texts;
        getAccessibleContext().setAccessibleName(texts.get(key));
        getAccessibleContext().setAccessibleDescription(texts.get(key + ".intro"));
        add(texts.label(key, "h2"), "spanx");
        add(texts.prose(key + ".intro", "muted"), "newline, spanx, growx, wmin 0, gapbottom 6");
    }

    /** The heading of the lines that follow. */
    void heading(String key) {
        add(texts.label(key, "h4"), "newline, spanx, gaptop 16");
    }

    /** A few words under a heading or a line. */
    void remark(String key) {
        add(texts.prose(key, "muted"), "newline, spanx, growx, wmin 0");
    }

    /** A control with its label, kept up to date from now on. */
    void row(String key, Control control) {
        JLabel label = texts.label(key, "");
        label.setLabelFor(control.component());
        labels.put(control, label);
        add(label, "newline");
        add(control.component(), "growx");
        add(control.notice().line(), "wmin 0");
        if (texts.has(key + ".note")) {
            control.notice().rest(texts.get(key + ".note"));
        }
        choices.add(control);
    }

    /** Shows or hides a control with its label. */
    void setRowVisible(Control control, boolean visible) {
        control.component().setVisible(visible);
        labels.getOrDefault(control, new JLabel()).setVisible(visible);
        if (!visible) {
            control.say("");
        }
        revalidate();
    }

    /** Start at login: a check box that no setting stands for. */
    void row(LoginToggle toggle) {
        add(toggle.component(), "newline, spanx 2");
        add(toggle.notice().line(), "wmin 0");
    }

    /** A check box, which is its own label. */
    void row(Toggle toggle) {
        add(toggle.component(), "newline, spanx 2");
        add(toggle.notice().line(), "wmin 0");
        choices.add(toggle);
    }

    /** A check box that shows only while that holds. */
    void row(Toggle toggle, Predicate<Settings> shown) {
        row(toggle);
        choices.add(new Widget() {
            @Override
            public void show(Settings settings) {
                toggle.component().setVisible(shown.test(settings));
            }

            @Override
            public void putBack(Settings settings) {
                show(settings);
            }

            @Override
            public void say(String problem) {
                // The check box has its own place for what is wrong with it.
            }
        });
    }

    /** Something that takes the whole width. */
    void wide(JComponent component) {
        add(component, "newline, spanx, growx, wmin 0, gaptop 4");
    }

    /** A button on a line of its own, as wide as its words. */
    void aside(JComponent component) {
        add(component, "newline, spanx, growx 0, gaptop 6");
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle view, int orientation, int direction) {
        return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle view, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? view.height : view.width;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
