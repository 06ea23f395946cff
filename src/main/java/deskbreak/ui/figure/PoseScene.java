// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.Prop;
import deskbreak.exercise.motion.Vec;

/**
 * A body that is being shaped, seen from where the person has turned it. The picture keeps its place and size whatever the body does.
 *
 * @param turn degrees around the body, 0 from the front, 90 from its left side
 * @param up degrees above the horizon
 * @param middle what is in the middle of the picture
 * @param metres how much of the room the shorter edge of the picture shows
 */
public record PoseScene(double turn, double up, Vec middle, double metres) {
    private View view(double width, double height) {
        return View.of(turn, up, middle).placed(Math.min(width, height) / metres, width / 2, height / 2);
    }

    /** Paints body and things into the rectangle from 0, 0 to these lengths, in pixels, over what is there. */
    public void paint(Graphics2D graphics, Body body, List<Prop> props, double width, double height) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            AffineTransform placed = g.getTransform();
            double wide = width * placed.getScaleX();
            double high = height * placed.getScaleY();
            Canvas canvas = new Canvas((int) Math.ceil(wide), (int) Math.ceil(high));
            drawn(canvas, body, props, view(wide, high));
            canvas.onto(g, placed);
        } finally {
            g.dispose();
        }
    }

    private static void drawn(Canvas canvas, Body body, List<Prop> props, View view) {
        Brush brush = new Brush();
        brush.refresh();
        brush.use(canvas, view);
        canvas.clear();
        Floor.under(List.of(body), props).paint(brush);
        List<Item> standing = new ArrayList<>();
        for (Prop prop : props) {
            for (Item item : Things.of(prop, body)) {
                item.settle(view);
                if (prop.kind() == Prop.Kind.MAT) {
                    item.paint(brush);
                } else {
                    standing.add(item);
                }
            }
        }
        canvas.keep();
        Figure figure = new Figure(Set.of());
        figure.follow(body, view);
        FigurePainter.standing(brush, figure, figure.among(standing), view);
    }

    /** Where a place is in a picture of that size. */
    public Point2D at(Vec place, double width, double height) {
        View view = view(width, height);
        double depth = view.depth(place);
        return new Point2D.Double(view.x(place, depth), view.y(place, depth));
    }

    /** The place that many pixels to the right and down of another one, as far away as that. */
    public Vec moved(Vec place, double right, double down, double width, double height) {
        View view = view(width, height);
        return view.aside(place, right, down);
    }

    /** Nearer places first. */
    public double depth(Vec place) {
        return view(1, 1).depth(place);
    }
}
