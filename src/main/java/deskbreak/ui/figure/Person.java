// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

import deskbreak.ui.theme.Tone;

/** Draws a person of round strokes into a field of 100 by 120, the floor at 108. */
final class Person {
    private static final double[][] CHAIR = {{33, 44, 35, 78, 60, 78}, {48, 79, 48, 101}, {37, 104, 59, 104}};

    private final Graphics2D g;

    Person(Graphics2D g) {
        this.g = g;
    }

    void draw(Pose pose) {
        switch (pose) {
            case SEATED -> seated();
            case STANDING -> standing();
            case WALKING -> walking();
        }
    }

    private void seated() {
        for (double[] part : CHAIR) {
            line(Tone.SCENE_THING, 5, part);
        }
        line(Tone.SCENE_LIMB, 10, 47, 72, 71, 73, 71, 99);
        line(Tone.SCENE_THING, 7, 71, 104, 79, 104);
        line(Tone.SCENE_BODY, 17, 46, 48, 46, 68);
        line(Tone.SCENE_LIMB, 8, 47, 46, 60, 33, 56, 14);
        head(47, 27);
    }

    private void standing() {
        line(Tone.SCENE_LIMB, 10, 45, 68, 43, 100);
        line(Tone.SCENE_LIMB, 10, 55, 68, 58, 100);
        line(Tone.SCENE_THING, 7, 42, 104, 37, 104);
        line(Tone.SCENE_THING, 7, 59, 104, 64, 104);
        line(Tone.SCENE_BODY, 20, 50, 45, 50, 64);
        line(Tone.SCENE_LIMB, 8, 43, 42, 31, 53, 41, 63);
        line(Tone.SCENE_LIMB, 8, 57, 41, 68, 28, 60, 11);
        head(50, 26);
    }

    private void walking() {
        line(Tone.SCENE_LIMB, 8, 50, 43, 39, 54, 34, 67);
        line(Tone.SCENE_LIMB, 10, 49, 68, 42, 84, 30, 98);
        line(Tone.SCENE_THING, 7, 27, 101, 32, 105);
        line(Tone.SCENE_LIMB, 10, 51, 68, 61, 84, 64, 100);
        line(Tone.SCENE_THING, 7, 64, 104, 72, 103);
        line(Tone.SCENE_BODY, 17, 52, 45, 50, 64);
        line(Tone.SCENE_LIMB, 8, 53, 44, 62, 56, 72, 52);
        head(54, 27);
    }

    private void head(double x, double y) {
        g.setColor(Tone.SCENE_SKIN.now());
        g.fill(new Ellipse2D.Double(x - 9, y - 9.5, 18, 19));
    }

    private void line(Tone tone, float width, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        g.setColor(tone.now());
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }
}
