// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.BodyPoint;
import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Moment;
import deskbreak.exercise.motion.Prop;

/** Paints a motion at a moment. One painter shows one motion at a time and keeps what it has worked out about it. */
public final class FigurePainter {
    private final Brush brush = new Brush();
    private Optional<Shown> shown = Optional.empty();

    /** What does not change during a motion. */
    private record Shown(Course course, Framing framing, Figure left, Figure right) {}

    /**
     * Paints the figure with its things and its shadow into the rectangle from 0, 0 to these lengths, over what is there.
     *
     * @param width in pixels, over zero
     * @param height in pixels, over zero
     */
    public void paint(Graphics2D graphics, Course course, Moment moment, double width, double height) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            Shown now = shown(course);
            View view = now.framing().in(width, height);
            brush.use(g, view);
            scene(brush, moment.mirrored() ? now.right() : now.left(), now.framing().floor(), course.at(moment), course.props(moment),
                    view);
        } finally {
            g.dispose();
        }
    }

    private Shown shown(Course course) {
        if (shown.isEmpty() || shown.get().course() != course) {
            shown = Optional
                    .of(new Shown(course, Framing.of(course), new Figure(holding(course, false)), new Figure(holding(course, true))));
        }
        return shown.get();
    }

    private static Set<Joint> holding(Course course, boolean mirrored) {
        return course.props(new Moment(Moment.Phase.REST, 0, mirrored)).stream().flatMap(prop -> prop.held().stream()).map(BodyPoint::joint)
                .collect(Collectors.toSet());
    }

    /** Paints all there is, on a brush that is ready for that view. */
    static void scene(Brush brush, Figure figure, Floor floor, Body body, List<Prop> props, View view) {
        figure.follow(body, view);
        List<Item> items = new ArrayList<>(figure.parts());
        List<Item> lying = new ArrayList<>();
        for (Prop prop : props) {
            for (Item item : Things.of(prop, body)) {
                item.settle(view);
                (prop.kind() == Prop.Kind.MAT ? lying : items).add(item);
            }
        }
        floor.paint(brush);
        lying.forEach(item -> item.paint(brush));
        brush.begin();
        items.forEach(item -> item.shadow(brush));
        brush.fillShadow();
        new DepthOrder(items).paint(view.eye(), brush, item -> item instanceof Part ? figure.far(item) : 0);
    }
}
