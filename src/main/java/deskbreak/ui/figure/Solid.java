// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.motion.Turn;
import deskbreak.exercise.motion.Vec;

/**
 * A body of ellipsoids as the camera sees it. The outline of a hull around two of them is found by asking, for each of some directions,
 * which of the two goes farther: it is smooth from everywhere and needs no sorting.
 */
final class Solid {
    private static final int SIDES = 20;
    private static final int TRACES = 7;
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
    private final double[] pointX;
    private final double[] pointY;
    private final double[] reach;
    private final double[] place;
    private final int[] there;
    private final int[] back;
    private boolean open;

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
        pointX = new double[lumps * SIDES];
        pointY = new double[lumps * SIDES];
        reach = new double[lumps * SIDES];
        place = new double[lumps * TRACES];
        there = new int[lumps];
        back = new int[lumps];
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

    /** Whether the two overlap in the picture, where a metre that is one metre away measures so many pixels. */
    boolean near(int i, Solid o, int j, double pixels) {
        double across = (x[i] - o.x[j]) * depth[i];
        double down = (y[i] - o.y[j]) * depth[i];
        double reach = (radii[i] + o.radii[j]) * pixels;
        return across * across + down * down < reach * reach;
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
        trace(i, view.pixels(View.DISTANCE));
    }

    private void trace(int i, double pixels) {
        int at = i * TRACES;
        place[at] = x[i];
        place[at + 1] = y[i];
        place[at + 2] = depth[i] * pixels;
        for (int s = 0; s < TRACES - 3; s++) {
            place[at + 3 + s] = far[i * SIDES + s * SIDES / 2 / (TRACES - 3)];
        }
    }

    double[] place() {
        return place;
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

    /** Adds the outline of a chain of lumps, each joined with the next by a smooth hull. */
    void outline(Canvas path, Chain chain, Way way) {
        int count = chain.size();
        for (int i = 0; i < count; i++) {
            swell(chain.lump(i), chain.seam(i), way);
        }
        if (count == 1) {
            hull(path, chain.lump(0), chain.lump(0));
        } else if (turnsOnce(chain)) {
            around(path, chain);
        } else {
            for (int i = 1; i < count; i++) {
                hull(path, chain.lump(i - 1), chain.lump(i));
            }
        }
        open = false;
    }

    /** Works out the edge of one lump for this outline. */
    private void swell(int i, boolean seam, Way way) {
        double middleX = x[i] + (seam ? 0 : way.asideX * thin[i]);
        double middleY = y[i] + (seam ? 0 : way.asideY * thin[i]);
        double share = seam ? way.seam : way.share;
        double more = seam ? 0 : way.swell;
        for (int s = 0, at = i * SIDES; s < SIDES; s++, at++) {
            pointX[at] = middleX + share * edgeX[at] + more * COS[s];
            pointY[at] = middleY + share * edgeY[at] + more * SIN[s];
            reach[at] = middleX * COS[s] + middleY * SIN[s] + share * far[at] + more;
        }
    }

    /** Finds, for each two neighbours, the directions in which the hull passes from one to the other; false where one hides in the other. */
    private boolean turnsOnce(Chain chain) {
        for (int pair = 0; pair + 1 < chain.size(); pair++) {
            int a = chain.lump(pair) * SIDES;
            int b = chain.lump(pair + 1) * SIDES;
            int turns = 0;
            boolean before = reach[b + SIDES - 1] >= reach[a + SIDES - 1];
            for (int s = 0; s < SIDES; s++) {
                boolean now = reach[b + s] >= reach[a + s];
                if (now != before) {
                    turns++;
                    (now ? there : back)[pair] = s;
                }
                before = now;
            }
            if (turns != 2) {
                return false;
            }
        }
        return true;
    }

    /** Along one side of the chain, around its end, and along the other side. */
    private void around(Canvas path, Chain chain) {
        int last = chain.size() - 1;
        arc(path, chain.lump(0), back[0], there[0], false);
        for (int i = 1; i < last; i++) {
            arc(path, chain.lump(i), there[i - 1], there[i], true);
        }
        arc(path, chain.lump(last), there[last - 1], back[last - 1], false);
        for (int i = last - 1; i > 0; i--) {
            arc(path, chain.lump(i), back[i], back[i - 1], true);
        }
        path.closePath();
        open = false;
    }

    /** Where the chain bends inward the arc would run backward; its two ends are enough, for they lie inside. */
    private void arc(Canvas path, int lump, int from, int to, boolean bends) {
        int length = Math.floorMod(to - from, SIDES);
        if (bends && length > SIDES / 2) {
            point(path, lump, from);
            point(path, lump, Math.floorMod(to - 1, SIDES));
            return;
        }
        for (int s = 0; s < Math.max(1, length); s++) {
            point(path, lump, (from + s) % SIDES);
        }
    }

    private void point(Canvas path, int lump, int side) {
        if (open) {
            path.lineTo(pointX[lump * SIDES + side], pointY[lump * SIDES + side]);
        } else {
            path.moveTo(pointX[lump * SIDES + side], pointY[lump * SIDES + side]);
            open = true;
        }
    }

    private void hull(Canvas path, int i, int j) {
        for (int s = 0; s < SIDES; s++) {
            point(path, reach[i * SIDES + s] >= reach[j * SIDES + s] ? i : j, s);
        }
        path.closePath();
        open = false;
    }

    /** Adds what one lump covers to the bounds: least x, least y, greatest x, greatest y. */
    void bound(int i, double[] bounds) {
        bounds[0] = Math.min(bounds[0], x[i] - far[i * SIDES + SIDES / 2]);
        bounds[1] = Math.min(bounds[1], y[i] - far[i * SIDES + SIDES * 3 / 4]);
        bounds[2] = Math.max(bounds[2], x[i] + far[i * SIDES]);
        bounds[3] = Math.max(bounds[3], y[i] + far[i * SIDES + SIDES / 4]);
    }
}
