// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.geom.Path2D;

import deskbreak.exercise.motion.Turn;
import deskbreak.exercise.motion.Vec;

/**
 * A body of ellipsoids as the camera sees it. The outline of a hull around two of them is found by asking, for each of some directions,
 * which of the two goes farther: it is smooth from everywhere and needs no sorting.
 */
final class Solid {
    private static final int SIDES = 28;
    private static final double[] COS = new double[SIDES];
    private static final double[] SIN = new double[SIDES];

    static {
        for (int i = 0; i < SIDES; i++) {
            COS[i] = Math.cos(2 * Math.PI * i / SIDES);
            SIN[i] = Math.sin(2 * Math.PI * i / SIDES);
        }
    }

    private final Vec[] middles;
    private final double[] radii;
    private final double[] x;
    private final double[] y;
    private final double[] depth;
    private final double[] thin;
    private final double[] edgeX;
    private final double[] edgeY;
    private final double[] far;

    Solid(int lumps) {
        middles = new Vec[lumps];
        radii = new double[lumps];
        x = new double[lumps];
        y = new double[lumps];
        depth = new double[lumps];
        thin = new double[lumps];
        edgeX = new double[lumps * SIDES];
        edgeY = new double[lumps * SIDES];
        far = new double[lumps * SIDES];
    }

    int size() {
        return middles.length;
    }

    Vec middle(int i) {
        return middles[i];
    }

    /** About how thick it is there, in metres. */
    double radius(int i) {
        return radii[i];
    }

    double x(int i) {
        return x[i];
    }

    double y(int i) {
        return y[i];
    }

    double depth(int i) {
        return depth[i];
    }

    /** The least half-thickness, in pixels. */
    double thin(int i) {
        return thin[i];
    }

    /** Puts an ellipsoid there, its half-axes along those of {@code turn}. */
    void put(int i, View view, Vec middle, Turn turn, double rx, double ry, double rz) {
        middles[i] = middle;
        radii[i] = Math.cbrt(rx * ry * rz);
        depth[i] = view.depth(middle);
        x[i] = view.x(middle, depth[i]);
        y[i] = view.y(middle, depth[i]);
        double pixels = view.pixels(depth[i]);
        thin[i] = Math.min(rx, Math.min(ry, rz)) * pixels;
        edge(i, pixels, view, turn.of(Vec.X).times(rx), turn.of(Vec.Y).times(ry), turn.of(Vec.Z).times(rz));
    }

    private void edge(int i, double pixels, View view, Vec a, Vec b, Vec c) {
        double ax = view.across(a) * pixels;
        double ay = view.down(a) * pixels;
        double bx = view.across(b) * pixels;
        double by = view.down(b) * pixels;
        double cx = view.across(c) * pixels;
        double cy = view.down(c) * pixels;
        for (int s = 0, at = i * SIDES; s < SIDES; s++, at++) {
            double da = ax * COS[s] + ay * SIN[s];
            double db = bx * COS[s] + by * SIN[s];
            double dc = cx * COS[s] + cy * SIN[s];
            double length = Math.sqrt(da * da + db * db + dc * dc) + 1e-9;
            far[at] = length;
            edgeX[at] = (da * ax + db * bx + dc * cx) / length;
            edgeY[at] = (da * ay + db * by + dc * cy) / length;
        }
    }

    /**
     * How an outline is drawn: swollen by so many pixels, shrunk to a share, and pushed aside by a share of its thickness.
     *
     * @param seam the share at a seam, where it is neither swollen nor pushed aside
     */
    record Way(double swell, double share, double asideX, double asideY, double seam) {
        static final Way PLAIN = new Way(0, 1, 0, 0, 1);
        /** Under the plain side, and so a little smaller where another piece goes on, or a rim would show there. */
        static final Way DARK = new Way(0, 1, 0, 0, 0.93);

        static Way contour(double swell) {
            return new Way(swell, 1, 0, 0, 0.85);
        }

        static Way of(double share, double asideX, double asideY) {
            return new Way(0, share, asideX, asideY, 1);
        }

        /** The band of light runs on over seams. */
        Way through() {
            return new Way(swell, share, asideX, asideY, share);
        }
    }

    /** Adds the outline around lumps {@code i} and {@code j}. */
    void hull(Path2D path, int i, int j, boolean seamI, boolean seamJ, Way way) {
        double xi = x[i] + (seamI ? 0 : way.asideX * thin[i]);
        double yi = y[i] + (seamI ? 0 : way.asideY * thin[i]);
        double xj = x[j] + (seamJ ? 0 : way.asideX * thin[j]);
        double yj = y[j] + (seamJ ? 0 : way.asideY * thin[j]);
        double ki = seamI ? way.seam : way.share;
        double kj = seamJ ? way.seam : way.share;
        double ei = seamI ? 0 : way.swell;
        double ej = seamJ ? 0 : way.swell;
        for (int s = 0, a = i * SIDES, b = j * SIDES; s < SIDES; s++, a++, b++) {
            double reachI = xi * COS[s] + yi * SIN[s] + ki * far[a] + ei;
            double reachJ = xj * COS[s] + yj * SIN[s] + kj * far[b] + ej;
            double px = reachI >= reachJ ? xi + ki * edgeX[a] + ei * COS[s] : xj + kj * edgeX[b] + ej * COS[s];
            double py = reachI >= reachJ ? yi + ki * edgeY[a] + ei * SIN[s] : yj + kj * edgeY[b] + ej * SIN[s];
            if (s == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
    }

    /** Adds what one lump covers to the bounds: least x, least y, greatest x, greatest y. */
    void bound(int i, double[] bounds) {
        bounds[0] = Math.min(bounds[0], x[i] - far[i * SIDES + SIDES / 2]);
        bounds[1] = Math.min(bounds[1], y[i] - far[i * SIDES + SIDES * 3 / 4]);
        bounds[2] = Math.max(bounds[2], x[i] + far[i * SIDES]);
        bounds[3] = Math.max(bounds[3], y[i] + far[i * SIDES + SIDES / 4]);
    }
}
