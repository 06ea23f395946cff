// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.List;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Prop;
import deskbreak.exercise.motion.Vec;

/** The round piece of floor that the figure stands on, large enough for all of its movement; metres. */
record Floor(double x, double z, double halfX, double halfZ) {
    private static final int SIDES = 64;
    private static final double MARGIN = 0.2;
    private static final double LEAST = 0.45;

    static Floor under(List<Body> bodies, List<Prop> props) {
        double[] span = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (Body body : bodies) {
            for (Joint joint : Joint.values()) {
                stretch(span, body.place(joint));
            }
        }
        for (Prop prop : props) {
            if (prop.held().isEmpty() && prop.kind() != Prop.Kind.WALL) {
                prop.kind().blocks().forEach(b -> {
                    stretch(span, prop.place(new Vec(b.left(), 0, b.near())));
                    stretch(span, prop.place(new Vec(b.right(), 0, b.far())));
                });
            }
        }
        return new Floor((span[0] + span[2]) / 2 + 0.04, (span[1] + span[3]) / 2 - 0.04, Math.max(LEAST, (span[2] - span[0]) / 2 + MARGIN),
                Math.max(LEAST, (span[3] - span[1]) / 2 + MARGIN));
    }

    private static void stretch(double[] span, Vec place) {
        span[0] = Math.min(span[0], place.x());
        span[1] = Math.min(span[1], place.z());
        span[2] = Math.max(span[2], place.x());
        span[3] = Math.max(span[3], place.z());
    }

    void bound(View view, double[] bounds) {
        for (int i = 0; i < SIDES; i++) {
            Vec rim = rim(i);
            double deep = view.depth(rim);
            bounds[0] = Math.min(bounds[0], view.x(rim, deep));
            bounds[1] = Math.min(bounds[1], view.y(rim, deep));
            bounds[2] = Math.max(bounds[2], view.x(rim, deep));
            bounds[3] = Math.max(bounds[3], view.y(rim, deep));
        }
    }

    private Vec rim(int i) {
        double a = 2 * Math.PI * i / SIDES;
        return new Vec(x + halfX * Math.cos(a), 0, z + halfZ * Math.sin(a));
    }

    void paint(Brush brush) {
        View view = brush.view();
        for (int i = 0; i < SIDES; i++) {
            Vec rim = rim(i);
            double deep = view.depth(rim);
            brush.to(view.x(rim, deep), view.y(rim, deep));
        }
        brush.close();
        brush.fillFloor();
    }
}
