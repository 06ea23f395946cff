// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
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

/** Paints a motion at a moment. One painter shows one motion at a time and keeps what it has worked out about it. */
public final class FigurePainter {
    private final Brush brush = new Brush();
    private Canvas canvas = new Canvas(1, 1);
    private Optional<Stage> stage = Optional.empty();
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
            AffineTransform placed = g.getTransform();
            double wide = width * placed.getScaleX();
            double high = height * placed.getScaleY();
            scene(shown(course), moment, wide, high);
            canvas.onto(g, placed);
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

    private void scene(Shown shown, Moment moment, double width, double height) {
        Stage seen = stage(shown, moment, width, height);
        canvas.wipe();
        Body body = shown.course().at(moment);
        standing(brush, moment.mirrored() ? shown.right() : shown.left(), body, seen.things(body), seen.view());
    }

    /** Paints the body among the things that stand or are held, over what lies on the floor. */
    static void standing(Brush brush, Figure figure, Body body, List<Item> things, View view) {
        figure.follow(body, view);
        List<Item> items = new ArrayList<>(figure.parts());
        items.addAll(things);
        items.forEach(item -> item.shadow(brush));
        brush.fillShadow();
        new DepthOrder(items).paint(view.eye(), brush, item -> item instanceof Part ? figure.far(item) : 0);
    }

    /** The same as the last time, unless the picture is of another size, motion or side, or the theme has changed. */
    private Stage stage(Shown shown, Moment moment, double width, double height) {
        int columns = (int) Math.ceil(width);
        int rows = (int) Math.ceil(height);
        boolean same = canvas.measures(columns, rows) && stage.filter(s -> s.shows(shown.course(), moment)).isPresent();
        if (!same) {
            canvas = canvas.measures(columns, rows) ? canvas : new Canvas(columns, rows);
            stage = Optional.of(new Stage(shown.course(), moment, shown.framing().in(width, height)));
        }
        Stage now = stage.orElseThrow();
        if (brush.use(canvas, now.view()) || !same) {
            canvas.clear();
            shown.framing().floor().paint(brush);
            now.lying().forEach(item -> item.paint(brush));
            canvas.keep();
        }
        return now;
    }
}
