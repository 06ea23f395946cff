// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
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
    private final Film film;
    private Canvas canvas = new Canvas(1, 1);
    private Optional<Stage> stage = Optional.empty();
    private Optional<Shown> shown = Optional.empty();

    /** What does not change during a motion. */
    private record Shown(Course course, Framing framing, Figure left, Figure right) {
        void forget() {
            left.forget();
            right.forget();
        }
    }

    /** One that paints each picture anew. */
    public FigurePainter() {
        this(new Film(new FilmStock(0)));
    }

    /** @param film where pictures are kept that come again */
    FigurePainter(Film film) {
        this.film = film;
    }

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
            forget();
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
        prepare((int) Math.ceil(width), (int) Math.ceil(height));
        if (!film.show(moment, canvas)) {
            draw(shown, moment, width, height);
            film.keep(moment, canvas);
        }
    }

    /** What was painted in another size or in other colours is of no use any more. */
    private void prepare(int columns, int rows) {
        boolean measures = canvas.measures(columns, rows);
        if (!measures) {
            canvas = new Canvas(columns, rows);
        }
        if (brush.refresh() || !measures) {
            forget();
        }
    }

    private void forget() {
        stage = Optional.empty();
        film.clear();
    }

    private void draw(Shown shown, Moment moment, double width, double height) {
        Figure figure = moment.mirrored() ? shown.right() : shown.left();
        Stage seen = stage(shown, moment, width, height);
        Body body = shown.course().at(moment);
        figure.follow(body, seen.view());
        List<Item> items = figure.among(seen.things(body));
        for (Item item : items) {
            brush.far(figure.far(item));
            item.takePrint(brush);
        }
        canvas.wipe();
        standing(brush, figure, items, seen.view());
    }

    /** Paints the body among the things that stand or are held, over what lies on the floor. */
    static void standing(Brush brush, Figure figure, List<Item> items, View view) {
        items.forEach(item -> item.shadow(brush));
        brush.fillShadow();
        new DepthOrder(items).paint(view.eye(), brush, figure::far);
    }

    /** The same as the last time, unless it is another side, or {@link #forget forgotten}. */
    private Stage stage(Shown shown, Moment moment, double width, double height) {
        Stage now = stage.filter(s -> s.shows(shown.course(), moment))
                .orElseGet(() -> set(new Stage(shown.course(), moment, shown.framing().in(width, height)), shown.framing().floor()));
        stage = Optional.of(now);
        return now;
    }

    private Stage set(Stage empty, Floor floor) {
        brush.use(canvas, empty.view());
        shown.ifPresent(Shown::forget);
        canvas.clear();
        floor.paint(brush);
        empty.lying().forEach(item -> item.paint(brush));
        canvas.keep();
        return empty;
    }
}
