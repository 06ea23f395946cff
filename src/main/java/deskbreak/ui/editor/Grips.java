// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.formdev.flatlaf.util.UIScale;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Limb;
import deskbreak.exercise.motion.Pose;
import deskbreak.exercise.motion.Posing;
import deskbreak.ui.figure.PoseScene;
import deskbreak.ui.theme.Tone;

/** The places by which the figure can be taken hold of: round ones, square ones where a hand or foot is pinned. */
record Grips(PoseScene scene, Pose pose, Body body, double width, double height) {
    /** Joints that can be dragged, from the pelvis outwards. */
    static final List<Joint> ALL = List.of(Joint.PELVIS, Joint.CHEST, Joint.NECK, Joint.HEAD, Joint.LEFT_SHOULDER, Joint.LEFT_ELBOW,
            Joint.LEFT_WRIST, Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST, Joint.LEFT_HIP, Joint.LEFT_KNEE,
            Joint.LEFT_ANKLE, Joint.LEFT_TOES, Joint.RIGHT_HIP, Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE, Joint.RIGHT_TOES);

    private static final float RADIUS = 5.5f;
    private static final float REACH = 13f;

    static Grips of(PoseScene scene, Pose pose, double width, double height) {
        return new Grips(scene, pose, Body.of(pose), width, height);
    }

    Point2D at(Joint joint) {
        return scene.at(Posing.grip(body, joint), width, height);
    }

    /** The nearest one to that place in the picture; of two as near the one in front. */
    Optional<Joint> under(double x, double y) {
        double reach = UIScale.scale(REACH);
        return ALL.stream().filter(joint -> at(joint).distance(x, y) <= reach)
                .min(Comparator.comparingDouble((Joint joint) -> Math.rint(at(joint).distance(x, y) / UIScale.scale(3f)))
                        .thenComparingDouble(joint -> scene.depth(Posing.grip(body, joint))));
    }

    boolean pinned(Joint joint) {
        return Limb.with(joint).filter(limb -> limb.end() == joint).flatMap(pose::reach).isPresent();
    }

    void paint(Graphics2D g, Joint taken, boolean focused) {
        ALL.forEach(joint -> mark(g, joint, joint == taken));
        if (focused) {
            Point2D p = at(taken);
            double r = UIScale.scale(REACH) * 0.8;
            g.setColor(Tone.ACCENT.now());
            g.setStroke(new BasicStroke(UIScale.scale(1.5f)));
            g.draw(new Ellipse2D.Double(p.getX() - r, p.getY() - r, 2 * r, 2 * r));
        }
    }

    private void mark(Graphics2D g, Joint joint, boolean taken) {
        Point2D p = at(joint);
        double r = UIScale.scale(taken ? RADIUS * 1.25f : RADIUS);
        java.awt.Shape shape = pinned(joint)
                ? new Rectangle2D.Double(p.getX() - r, p.getY() - r, 2 * r, 2 * r)
                : new Ellipse2D.Double(p.getX() - r, p.getY() - r, 2 * r, 2 * r);
        g.setColor((taken ? Tone.RING_TIME : Tone.CARD).now());
        g.fill(shape);
        g.setColor(Tone.INK.now());
        g.setStroke(new BasicStroke(UIScale.scale(1.5f)));
        g.draw(shape);
    }
}
