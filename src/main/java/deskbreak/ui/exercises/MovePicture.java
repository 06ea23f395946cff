// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.exercises;

import java.awt.Dimension;
import java.awt.GradientPaint;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.HierarchyEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import java.util.function.Supplier;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.Timer;

import com.formdev.flatlaf.util.UIScale;

import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.ui.figure.FigurePainter;
import deskbreak.ui.figure.FigurePlace;
import deskbreak.ui.figure.Pose;
import deskbreak.ui.theme.Texts;
import deskbreak.ui.theme.Tone;

/** The figure of one move. It moves while it can be seen; a move that nobody has drawn is a still picture. */
public final class MovePicture extends JComponent {
    private static final int FRAME = 33;
    private static final int ARC = 18;

    private final transient Texts texts;
    private final Dimension size;
    private final FigurePlace still;
    private final transient FigurePainter painter = new FigurePainter();
    private final Timer frames = new Timer(FRAME, e -> frame());
    private transient Optional<Moving> moving = Optional.empty();

    private transient Moment painted = Moment.START;

    private record Moving(Course course, Supplier<Moment> moment) {}

    /** @param size at 100 % text size */
    public MovePicture(Texts texts, Dimension size) {
        this.texts = texts;
        this.size = size;
        still = new FigurePlace(texts, size);
        addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                runOrRest();
            }
        });
    }

    /** Shows a still picture of somebody in that pose. */
    public void show(Pose pose) {
        moving = Optional.empty();
        still.show(pose);
        getAccessibleContext().setAccessibleName(still.getAccessibleContext().getAccessibleName());
        runOrRest();
    }

    /**
     * Shows a move.
     *
     * @param moment where it is now; asked at each frame
     */
    public void show(String name, Course course, Supplier<Moment> moment) {
        moving = Optional.of(new Moving(course, moment));
        getAccessibleContext().setAccessibleName(texts.get("figure.move", name));
        runOrRest();
    }

    /** Most of a break somebody holds a pose: nothing is painted for that. */
    private void frame() {
        moving.filter(shown -> looksOtherwise(shown.moment().get(), painted)).ifPresent(shown -> repaint());
    }

    private static boolean looksOtherwise(Moment now, Moment before) {
        boolean stands = now.phase() == Moment.Phase.REST || now.phase() == Moment.Phase.HELD;
        return now.phase() != before.phase() || now.mirrored() != before.mirrored() || (!stands && now.share() != before.share());
    }

    private void runOrRest() {
        if (moving.isPresent() && isShowing()) {
            frames.start();
        } else {
            frames.stop();
        }
        repaint();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ICON;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    public Dimension getPreferredSize() {
        return UIScale.scale(size);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            moving.ifPresentOrElse(shown -> paintMoving(g, shown), () -> {
                still.setSize(getSize());
                still.paint(g);
            });
        } finally {
            g.dispose();
        }
    }

    private void paintMoving(Graphics2D g, Moving shown) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float arc = UIScale.scale((float) ARC);
        RoundRectangle2D frame = new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc);
        g.setPaint(new GradientPaint(0, 0, Tone.SCENE_TOP.now(), 0, getHeight(), Tone.SCENE_BOTTOM.now()));
        g.fill(frame);
        g.clip(frame);
        painted = shown.moment().get();
        painter.paint(g, shown.course(), painted, getWidth(), getHeight());
    }
}
