// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;

import deskbreak.ui.theme.CardPanel;
import deskbreak.ui.theme.Drawing;
import deskbreak.ui.theme.Texts;
import deskbreak.ui.theme.Tone;

/** One move in the grid: its figure, its name, a line on place and dose. One object paints them all, so that a thousand cost no more than one. */
final class MoveCard extends Drawing {
    private static final int GAP = 6;
    private static final int PAD = 10;
    private static final int NAME_LINES = 2;
    private static final double FIGURE_SHAPE = 0.82;

    private final transient Texts texts;
    private final transient MoveWords words;
    private final transient Figures figures;
    private transient Optional<Item> item = Optional.empty();
    private transient State state = new State(false, false, false, 0);

    /**
     * @param focused whether the keyboard is on the grid
     * @param seconds into its motion
     */
    record State(boolean selected, boolean focused, boolean hovered, double seconds) {}

    MoveCard(Texts texts, MoveWords words, Figures figures) {
        super(AccessibleRole.LIST_ITEM);
        this.texts = texts;
        this.words = words;
        this.figures = figures;
    }

    MoveCard show(Item shown, State how) {
        item = Optional.of(shown);
        state = how;
        getAccessibleContext().setAccessibleName(said(shown));
        return this;
    }

    /** The name and the line, as they are read out. */
    private String said(Item item) {
        String name = item.text().name();
        return (item.wish() == Wish.NEVER ? texts.get("exercises.card.never", name) : name) + ", "
                + words.shortDose(item.exercise()) + ", " + words.shortPlace(item.exercise());
    }

    Figures figures() {
        return figures;
    }

    /** Where the figure is in a card of that size. */
    static Rectangle figure(Dimension card) {
        int gap = UIScale.scale(GAP);
        int pad = UIScale.scale(PAD);
        int width = card.width - 2 * gap - 2 * pad;
        return new Rectangle(gap + pad, gap + pad, width, (int) (width * FIGURE_SHAPE));
    }

    /** How tall a card of that width is. */
    int height(int width, JComponent in) {
        Rectangle figure = figure(new Dimension(width, 0));
        int name = in.getFontMetrics(bold(in)).getHeight();
        int line = in.getFontMetrics(in.getFont()).getHeight();
        return figure.y + figure.height + UIScale.scale(8) + NAME_LINES * name + UIScale.scale(2) + 2 * line + UIScale.scale(PAD + GAP);
    }

    private static Font bold(JComponent in) {
        return in.getFont().deriveFont(Font.BOLD);
    }

    @Override
    protected void draw(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        ground(g);
        item.ifPresent(shown -> paint(g, shown, figure(getSize())));
    }

    private void paint(Graphics2D g, Item shown, Rectangle figure) {
        if (g.hitClip(figure.x, figure.y, figure.width, figure.height)) {
            Graphics2D inside = (Graphics2D) g.create(figure.x, figure.y, figure.width, figure.height);
            figures.paint(inside, shown.exercise(), figure.getSize(), state.seconds());
            inside.dispose();
        }
        Rectangle below = new Rectangle(figure.x, figure.y + figure.height, figure.width, getHeight() - figure.y - figure.height);
        if (g.hitClip(below.x, below.y, below.width, below.height)) {
            lines(g, shown, figure);
        }
    }

    private void ground(Graphics2D g) {
        float gap = UIScale.scale((float) GAP);
        float edge = UIScale.scale(state.selected() && state.focused() ? 2f : 1f);
        Color line = state.hovered() || (state.selected() && state.focused()) ? Tone.ACCENT.now() : Tone.CARD_EDGE.now();
        round(g, line, gap, CardPanel.ARC);
        round(g, Tone.CARD.now(), gap + edge, CardPanel.ARC - 2);
    }

    private void round(Graphics2D g, Color colour, float inset, int arc) {
        float round = UIScale.scale((float) arc);
        g.setColor(colour);
        g.fill(new RoundRectangle2D.Float(inset, inset, getWidth() - 2 * inset, getHeight() - 2 * inset, round, round));
    }

    private void lines(Graphics2D g, Item item, Rectangle figure) {
        int y = figure.y + figure.height + UIScale.scale(8);
        y = lines(g, item.text().name(), bold(this), Tone.INK, figure, y, NAME_LINES);
        y += UIScale.scale(2);
        boolean never = item.wish() == Wish.NEVER;
        y = lines(g, words.shortDose(item.exercise()), getFont(), Tone.MUTED, figure, y, 1);
        lines(g, never ? texts.get("exercises.card.left-out") : words.shortPlace(item.exercise()), getFont(),
                never ? Tone.ACCENT : Tone.MUTED, figure, y, 1);
    }

    private int lines(Graphics2D g, String text, Font font, Tone tone, Rectangle figure, int top, int most) {
        g.setFont(font);
        g.setColor(tone.now());
        FontMetrics metrics = g.getFontMetrics();
        int y = top;
        for (String line : Lines.of(text, metrics::stringWidth, figure.width, most)) {
            FlatUIUtils.drawString(this, g, line, figure.x, y + metrics.getAscent());
            y += metrics.getHeight();
        }
        return y;
    }
}
