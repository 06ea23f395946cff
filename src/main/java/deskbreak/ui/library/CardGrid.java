// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.swing.AbstractAction;
import javax.swing.JList;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;

import com.formdev.flatlaf.util.UIScale;

import deskbreak.ui.theme.Texts;

/** The moves as cards, in as many columns as there is room for. Figures move while they are to be seen; the others are not even worked out. */
final class CardGrid extends JList<Item> {
    private static final int NARROWEST = 176;
    private static final int MOST_COLUMNS = 5;
    private static final int FRAMES_A_SECOND = 15;
    /** How much of one core all figures together may take; they move less smoothly where painting costs more. */
    private static final double SHARE = 0.1;
    private static final int SLOWEST = 10;
    /** How many motions are worked out at one beat: the window is up before any is. */
    private static final int WORKED_OUT = 2;
    /** So that neighbours do not move as one. */
    private static final double APART = 1.7;

    private final MoveCard card;
    private final transient LongSupplier nanos;
    private final transient Beat beat;
    private int hovered = -1;
    private int beats;
    private boolean timing;
    private double cost;

    /**
     * @param opened gets the move whose page is asked for
     * @param nanos monotonic time in nanoseconds
     */
    CardGrid(Texts texts, MoveCard card, Consumer<Item> opened, LongSupplier nanos) {
        this.card = card;
        this.nanos = nanos;
        texts.named(this, "exercises.grid");
        Texts.styled(this, "page");
        setLayoutOrientation(HORIZONTAL_WRAP);
        setVisibleRowCount(0);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellRenderer((list, item, index, selected, focused) -> card.show(item,
                new MoveCard.State(selected, isFocusOwner(), index == hovered, seconds(index))));
        getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "open");
        getActionMap().put("open", new Open(opened));
        Pointer pointer = new Pointer(opened);
        addMouseListener(pointer);
        addMouseMotionListener(pointer);
        beat = new Beat(this, FRAMES_A_SECOND, this::tick, this::moveOrRest);
    }

    /** @param typed gets each letter that is typed here, for the search */
    void onTyped(Consumer<String> typed) {
        addKeyListener(new Typing(typed));
    }

    /** Shows these moves; the one that was chosen stays so while it is among them. */
    void show(List<Item> items) {
        Optional<String> chosen = Optional.ofNullable(getSelectedValue()).map(Item::id);
        setListData(items.toArray(new Item[0]));
        int index = chosen.map(id -> items.stream().map(Item::id).toList().indexOf(id)).orElse(-1);
        setSelectedIndex(Math.max(0, index));
    }

    /** Where figures stand still, all of them are worked out at once: no beat would bring the others. */
    private void moveOrRest(boolean moves) {
        card.figures().allow(moves ? 0 : Integer.MAX_VALUE);
        repaint();
    }

    Beat beat() {
        return beat;
    }

    /** Whether figures move now. */
    boolean moving() {
        return beat.running();
    }

    private double seconds(int index) {
        return nanos.getAsLong() / 1e9 + index * APART;
    }

    /** Has the figures that are to be seen painted anew: the one under the pointer each time, the others as often as they may. */
    void tick() {
        beats++;
        card.figures().allow(WORKED_OUT);
        timing = beats % Math.clamp((long) Math.ceil(cost * FRAMES_A_SECOND / SHARE), 1, SLOWEST) == 0;
        for (int index : timing ? seen() : new int[]{hovered}) {
            Optional.ofNullable(getCellBounds(index, index)).ifPresent(cell -> {
                Rectangle figure = MoveCard.figure(cell.getSize());
                repaint(cell.x + figure.x, cell.y + figure.y, figure.width, figure.height);
            });
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        long begin = nanos.getAsLong();
        super.paintComponent(graphics);
        if (timing) {
            timing = false;
            cost = 0.7 * cost + 0.3 * (nanos.getAsLong() - begin) / 1e9;
        }
    }

    /** The places in the list of the cards that are to be seen, in whole or in part. */
    private int[] seen() {
        Rectangle visible = getVisibleRect();
        if (visible.isEmpty() || getFixedCellHeight() <= 0) {
            return new int[0];
        }
        int columns = columns(getWidth());
        int first = visible.y / getFixedCellHeight() * columns;
        int end = ((visible.y + visible.height - 1) / getFixedCellHeight() + 1) * columns;
        return java.util.stream.IntStream.range(first, Math.min(end, getModel().getSize())).toArray();
    }

    private static int columns(int width) {
        return Math.clamp(width / UIScale.scale(NARROWEST), 1, MOST_COLUMNS);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        fit(width);
        super.setBounds(x, y, width, height);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (getWidth() > 0) {
            fit(getWidth());
            beat.look();
        }
    }

    private void fit(int width) {
        int cell = width / columns(width);
        if (cell > 0) {
            setFixedCellWidth(cell);
            setFixedCellHeight(card.height(cell, this));
        }
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        int cell = UIScale.scale(NARROWEST) + UIScale.scale(30);
        return new Dimension(4 * cell, 2 * card.height(cell, this));
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(1, getFixedCellHeight() / 4);
    }

    /** Letters go to the search instead of choosing by the first letter. */
    @Override
    public int getNextMatch(String prefix, int startIndex, Position.Bias bias) {
        return -1;
    }

    private void hover(int index) {
        if (index != hovered) {
            int before = hovered;
            hovered = index;
            for (int changed : new int[]{before, index}) {
                Optional.ofNullable(getCellBounds(changed, changed)).ifPresent(this::repaint);
            }
        }
    }

    /** The card at that place; -1 beside all of them. */
    private int at(MouseEvent event) {
        int index = locationToIndex(event.getPoint());
        Rectangle cell = index < 0 ? null : getCellBounds(index, index);
        return cell != null && cell.contains(event.getPoint()) ? index : -1;
    }

    private final class Open extends AbstractAction {
        private final transient Consumer<Item> opened;

        private Open(Consumer<Item> opened) {
            this.opened = opened;
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            Optional.ofNullable(getSelectedValue()).ifPresent(opened);
        }
    }

    private final class Pointer extends MouseAdapter {
        private final Consumer<Item> opened;

        private Pointer(Consumer<Item> opened) {
            this.opened = opened;
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            int index = at(event);
            if (index >= 0 && event.getButton() == MouseEvent.BUTTON1) {
                opened.accept(getModel().getElementAt(index));
            }
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            hover(at(event));
        }

        @Override
        public void mouseExited(MouseEvent event) {
            hover(-1);
        }
    }

    private static final class Typing extends KeyAdapter {
        private final Consumer<String> typed;

        private Typing(Consumer<String> typed) {
            this.typed = typed;
        }

        @Override
        public void keyTyped(KeyEvent event) {
            char letter = event.getKeyChar();
            boolean plain = (event.getModifiersEx() & (KeyEvent.CTRL_DOWN_MASK | KeyEvent.ALT_DOWN_MASK | KeyEvent.META_DOWN_MASK)) == 0;
            if (plain && Character.isLetterOrDigit(letter)) {
                typed.accept(String.valueOf(letter));
                event.consume();
            }
        }
    }
}
