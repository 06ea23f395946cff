// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The body's volume as balls along its bones, to find out whether it goes into something.
 *
 * @param soft how far it may be pressed in, in metres
 */
record Flesh(Joint joint, Vec offset, double radius, double soft) {
    static final List<Flesh> ALL = all();

    private static List<Flesh> all() {
        List<Flesh> left = new ArrayList<>();
        along(left, Joint.LEFT_SHOULDER, Joint.UPPER_ARM, 0.045, 0.038, 0.02);
        along(left, Joint.LEFT_ELBOW, Joint.FOREARM, 0.036, 0.027, 0.02);
        along(left, Joint.LEFT_HIP, Joint.THIGH, 0.08, 0.055, 0.04);
        along(left, Joint.LEFT_KNEE, Joint.SHIN, 0.05, 0.036, 0.02);
        left.add(new Flesh(Joint.LEFT_HIP, new Vec(0, -0.02, 0), 0.09, 0.045));
        left.add(new Flesh(Joint.LEFT_WRIST, new Vec(0, -0.08, 0), 0.018, 0.015));
        left.add(new Flesh(Joint.LEFT_WRIST, new Vec(0, -0.15, 0), 0.012, 0.015));
        left.add(new Flesh(Joint.LEFT_ANKLE, new Vec(0, -0.045, -0.02), 0.03, 0.015));
        left.add(new Flesh(Joint.LEFT_ANKLE, new Vec(0, -0.055, 0.06), 0.02, 0.015));
        left.add(new Flesh(Joint.LEFT_TOES, new Vec(0, -0.005, 0.045), 0.014, 0.015));
        List<Flesh> middle = List.of(new Flesh(Joint.PELVIS, new Vec(0, 0.03, -0.01), 0.105, 0.045),
                new Flesh(Joint.LUMBAR, new Vec(0, 0.05, 0), 0.1, 0.04), new Flesh(Joint.MIDDLE, new Vec(0, 0.06, 0), 0.105, 0.04),
                new Flesh(Joint.CHEST, new Vec(0, 0.05, 0), 0.105, 0.04), new Flesh(Joint.HEAD, new Vec(0, 0.1, 0), 0.1, 0.025));
        return Stream
                .of(middle.stream(), left.stream(),
                        left.stream().map(f -> new Flesh(f.joint.opposite(), f.offset.mirrored(), f.radius, f.soft)))
                .flatMap(s -> s).toList();
    }

    private static void along(List<Flesh> list, Joint joint, double length, double from, double to, double soft) {
        for (double share = 0.15; share < 1; share += 0.2) {
            list.add(new Flesh(joint, new Vec(0, -length * share, 0), from + (to - from) * share, soft));
        }
    }

    /** How deep it goes into the floor or a thing, beyond what it may; in metres, 0 or less for not at all. */
    double into(Body body, List<Prop> props) {
        Vec centre = body.place(joint, offset);
        double deepest = radius - centre.y();
        for (Prop prop : props) {
            deepest = Math.max(deepest, radius - distance(prop, centre));
        }
        return deepest - soft;
    }

    private static double distance(Prop prop, Vec place) {
        return switch (prop.kind()) {
            case BALL -> place.distance(prop.at()) - Prop.Kind.BALL_RADIUS * prop.size();
            case ROLLER -> {
                Vec own = own(prop, place);
                double along = Math.max(0, Math.abs(own.x()) - Prop.Kind.ROLLER_LENGTH / 2);
                yield Math.hypot(along, Math.max(0, Math.hypot(own.y(), own.z()) - Prop.Kind.ROLLER_RADIUS));
            }
            case DUMBBELL, MAT -> Double.MAX_VALUE;
            case CHAIR, DESK, WALL, BENCH ->
                prop.kind().blocks().stream().mapToDouble(b -> distance(b, own(prop, place)) * prop.size()).min()
                        .orElse(Double.MAX_VALUE);
        };
    }

    private static Vec own(Prop prop, Vec place) {
        return Turn.about(Vec.Y, -prop.turn()).of(place.minus(prop.at())).times(1 / prop.size());
    }

    /** Less than zero inside. */
    private static double distance(Prop.Block b, Vec p) {
        double dx = Math.max(b.left() - p.x(), p.x() - b.right());
        double dy = Math.max(b.bottom() - p.y(), p.y() - b.top());
        double dz = Math.max(b.near() - p.z(), p.z() - b.far());
        double outside = new Vec(Math.max(0, dx), Math.max(0, dy), Math.max(0, dz)).length();
        return outside > 0 ? outside : Math.max(dx, Math.max(dy, dz));
    }
}
