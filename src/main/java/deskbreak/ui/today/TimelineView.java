// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.today;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

import com.formdev.flatlaf.util.UIScale;
import org.jspecify.annotations.Nullable;

import deskbreak.history.Day;
import deskbreak.history.Segment;
import deskbreak.ui.theme.Tone;

/** The day as one line of stretches over its hours. The pointer or the arrow keys pick a stretch, and the panel tells it. */
final class TimelineView extends JComponent {
    private static final int BAND = 56;
    private static final int TOP = 10;
    private static final int NARROWEST = 3;

    private final transient Consumer<Optional<Segment>> picked;
    private List<Segment> segments = List.of();
    private transient @Nullable Axis axis;
    private int selected = -1;

    TimelineView(Consumer<Optional<Segment>> picked) {
        this.picked = picked;
        setFocusable(true);
        key("RIGHT", () -> select(selected + 1));
        key("LEFT", () -> select(selected < 0 ? segments.size() - 1 : selected - 1));
        key("HOME", () -> select(0));
        key("END", () -> select(segments.size() - 1));
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
        MouseAdapter pointer = new Pointer();
        addMouseMotionListener(pointer);
        addMouseListener(pointer);
    }

    private void key(String stroke, Runnable act) {
        getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                act.run();
            }
        });
    }

    /** Shows that day; the stretch that was picked stays picked while it is there. */
    void show(Day day, Axis hours) {
        Optional<Instant> before = selection().map(Segment::from);
        axis = hours;
        segments = day.segments().stream().filter(s -> s.to().isAfter(hours.from()) && s.from().isBefore(hours.to())).toList();
        selected = -1;
        for (int i = 0; i < segments.size(); i++) {
            if (before.equals(Optional.of(segments.get(i).from()))) {
                selected = i;
            }
        }
        picked.accept(selection());
        repaint();
    }

    private void select(int index) {
        selected = segments.isEmpty() ? -1 : Math.max(0, Math.min(segments.size() - 1, index));
        picked.accept(selection());
        repaint();
    }

    Optional<Segment> selection() {
        return selected >= 0 && selected < segments.size() ? Optional.of(segments.get(selected)) : Optional.empty();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(560), UIScale.scale(TOP + BAND + 6) + getFontMetrics(getFont()).getHeight());
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(UIScale.scale(200), getPreferredSize().height);
    }

    private int margin() {
        return UIScale.scale(4);
    }

    private double width() {
        return Math.max(1, getWidth() - 2 * margin());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (axis == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        hours(g, axis);
        double unit = UIScale.scale(1f);
        for (Segment.Kind kind : List.of(Segment.Kind.AWAY, Segment.Kind.SITTING, Segment.Kind.STANDING, Segment.Kind.BREAK)) {
            segments.stream().filter(s -> s.kind() == kind).forEach(s -> Stretch.paint(g, kind, band(s), unit));
        }
        selection().ifPresent(s -> mark(g, band(s), unit));
        g.dispose();
    }

    private void hours(Graphics2D g, Axis hours) {
        FontMetrics metrics = g.getFontMetrics(getFont());
        int room = metrics.stringWidth("00:00") + UIScale.scale(16);
        int base = UIScale.scale(TOP + BAND);
        for (ZonedDateTime hour : hours.hours((int) (width() / room))) {
            int x = margin() + (int) Math.round(hours.x(hour.toInstant(), width()));
            g.setColor(Tone.CARD_EDGE.now());
            g.fillRect(x, UIScale.scale(TOP), UIScale.scale(1), UIScale.scale(BAND + 4));
            g.setColor(Tone.MUTED.now());
            String text = hour.getHour() + ":00";
            int left = x - metrics.stringWidth(text) / 2;
            g.drawString(text, Math.max(0, Math.min(getWidth() - metrics.stringWidth(text), left)),
                    base + UIScale.scale(6) + metrics.getAscent());
        }
    }

    private Rectangle2D band(Segment segment) {
        Axis hours = java.util.Objects.requireNonNull(axis);
        double from = Math.max(0, hours.x(segment.from(), width()));
        double to = Math.min(width(), hours.x(segment.to(), width()));
        return new Rectangle2D.Double(margin() + from, UIScale.scale(TOP), Math.max(UIScale.scale(NARROWEST), to - from),
                UIScale.scale(BAND));
    }

    /** A frame around the picked stretch, wide enough to be seen around the narrowest one. */
    private void mark(Graphics2D g, Rectangle2D band, double unit) {
        g.setColor(isFocusOwner() ? Tone.ACCENT.now() : Tone.MUTED.now());
        g.setStroke(new java.awt.BasicStroke((float) (2 * unit)));
        g.draw(new java.awt.geom.RoundRectangle2D.Double(band.getX() - 2 * unit, band.getY() - 3 * unit, band.getWidth() + 4 * unit,
                band.getHeight() + 6 * unit, 6 * unit, 6 * unit));
    }

    /** The stretch under that place; a narrow one wins over its neighbours, as it is drawn over them. */
    private int under(int x) {
        int found = -1;
        for (int i = 0; i < segments.size(); i++) {
            Rectangle2D band = band(segments.get(i));
            boolean narrower = found < 0 || band.getWidth() < band(segments.get(found)).getWidth();
            if (x >= band.getX() && x < band.getMaxX() && narrower) {
                found = i;
            }
        }
        return found;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Spoken();
        }
        return accessibleContext;
    }

    private final class Pointer extends MouseAdapter {
        @Override
        public void mouseMoved(MouseEvent e) {
            int index = axis == null ? -1 : under(e.getX());
            if (index != selected) {
                selected = index;
                picked.accept(selection());
                repaint();
            }
        }

        @Override
        public void mousePressed(MouseEvent e) {
            requestFocusInWindow();
        }
    }

    private final class Spoken extends JComponent.AccessibleJComponent {
        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.CANVAS;
        }
    }
}
