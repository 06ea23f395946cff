// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.BodyPoint;
import deskbreak.exercise.motion.Camera;
import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Moment;
import deskbreak.exercise.motion.Prop;
import deskbreak.exercise.motion.Vec;

/** What of the room is shown during a whole motion. It is found once, so that the picture never breathes. */
record Framing(View view, double left, double top, double right, double bottom, double zoom, double lookX, double lookY,
        Floor floor) {
    private static final int MOMENTS = 13;
    private static final double FILLED = 0.94;

    static Framing of(Course course) {
        Camera camera = course.motion().camera();
        List<Moment> moments = course.moments(MOMENTS);
        List<Body> left = moments.stream().map(course::at).toList();
        List<Body> bodies = Stream.concat(left.stream(), left.stream().map(Body::mirrored)).toList();
        Vec middle = bodies.getFirst().place(Joint.LUMBAR);
        View view = View.of(camera.turn(), camera.up(), middle);
        double[] bounds = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        Figure figure = new Figure(Set.of());
        for (Body body : bodies) {
            figure.follow(body, view);
            figure.bound(bounds);
        }
        List<Prop> props = Stream.of(false, true).flatMap(m -> course.props(new Moment(Moment.Phase.REST, 0, m)).stream()).toList();
        props.forEach(prop -> things(prop, left.getFirst(), view, bounds));
        Floor floor = Floor.under(bodies, props);
        floor.bound(view, bounds);
        Vec look = look(left.getFirst(), camera).towards(look(left.get(MOMENTS / 2), camera), 0.5);
        double depth = view.depth(look);
        return new Framing(view, bounds[0], bounds[1], bounds[2], bounds[3], camera.zoom(), view.x(look, depth), view.y(look, depth),
                floor);
    }

    private static Vec look(Body body, Camera camera) {
        return camera.look().map(body::place).orElseGet(() -> body.place(BodyPoint.HIPS));
    }

    /** A wall goes on beyond the picture. */
    private static void things(Prop prop, Body body, View view, double[] bounds) {
        if (prop.kind() == Prop.Kind.WALL) {
            return;
        }
        for (Item item : Things.of(prop, body)) {
            item.settle(view);
            bounds[0] = Math.min(bounds[0], item.bounds()[0]);
            bounds[1] = Math.min(bounds[1], item.bounds()[1]);
            bounds[2] = Math.max(bounds[2], item.bounds()[2]);
            bounds[3] = Math.max(bounds[3], item.bounds()[3]);
        }
    }

    /** The view for a picture of that size. A close-up fits whole into a narrow one too, such as the half for one still. */
    View in(double width, double height) {
        double closeUp = Math.max(right - left, bottom - top) / zoom;
        double scale = Math.min(width / Math.min(right - left, closeUp), height / Math.min(bottom - top, closeUp)) * FILLED;
        double x = zoom > 1 ? lookX : (left + right) / 2;
        double y = zoom > 1 ? lookY : (top + bottom) / 2;
        return view.placed(scale, width / 2 - x * scale, height / 2 - y * scale);
    }
}
