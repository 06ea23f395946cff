// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a joint can do: the angles that describe it, what they mean as a turn, and how far each goes. Angles are those of the
 * left side; the right side is its mirror image. The limits are a little wider than what textbooks of anatomy give for
 * healthy adults, because a figure must not stop where a supple person goes on.
 */
@SuppressWarnings("ImmutableEnumChecker") // vectors and lists here are immutable
enum Hinge {
    /** Forward, to the left, turned to the left. */
    ROOT(List.of(Range.FREE, Range.FREE, Range.FREE)), LUMBAR(List.of(new Range(-30, 50), Range.either(25), Range.either(15))), MIDDLE(
            List.of(new Range(-25, 40), Range.either(25), Range.either(35))), CHEST(
                    List.of(new Range(-25, 40), Range.either(25), Range.either(35))), NECK(
                            List.of(new Range(-40, 50), Range.either(35), Range.either(50))), HEAD(
                                    List.of(new Range(-35, 35), Range.either(25), Range.either(50))),
    /** Raised, drawn forward. */
    BLADE(List.of(new Range(-15, 45), new Range(-35, 35))),
    /** Raised from hanging, towards where (0 ahead, 90 out, 180 back, -90 across), turned inward. */
    SHOULDER(List.of(new Range(0, 180), new Range(-180, 180), Range.either(120))),
    /** Bent, palm turned down. */
    ELBOW(List.of(new Range(-5, 152), Range.either(95))),
    /** Towards the palm, towards the thumb. */
    WRIST(List.of(new Range(-95, 90), Range.either(45))), HIP(List.of(new Range(0, 140), new Range(-180, 180), new Range(-110, 75))), KNEE(
            List.of(new Range(-8, 160))),
    /** Toes up, sole inward, toes outward. */
    ANKLE(List.of(new Range(-70, 45), Range.either(40), Range.either(35))),
    /** Up. */
    TOES(List.of(new Range(-50, 90)));

    /** Towards where, and how high at most: a supple adult's. */
    private static final double[][] SHOULDER_RAISE = {{-180, 70}, {-135, 70}, {-90, 130}, {-45, 180}, {110, 180}, {150, 90}, {180, 70}};
    private static final double[][] HIP_RAISE = {{-180, 35}, {-135, 35}, {-90, 50}, {-45, 110}, {0, 140}, {45, 135}, {90, 80}, {135, 50},
            {180, 35}};

    /** How far one angle goes, in degrees. */
    record Range(double least, double most) {
        static final Range FREE = new Range(-360, 360);

        double excess(double degrees) {
            return Math.max(least - degrees, degrees - most);
        }

        static Range either(double most) {
            return new Range(-most, most);
        }
    }

    private final List<Range> ranges;

    Hinge(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** How many angles describe it. */
    int angles() {
        return ranges.size();
    }

    Range range(int index) {
        return ranges.get(index);
    }

    Turn turn(double[] a) {
        return switch (this) {
            case ROOT, LUMBAR, MIDDLE, CHEST, NECK, HEAD -> about(Vec.Y, a[2]).times(about(Vec.Z, -a[1])).times(about(Vec.X, a[0]));
            case BLADE -> about(Vec.Y, -a[1]).times(about(Vec.Z, a[0]));
            case SHOULDER, HIP -> swing(a[0], a[1]).times(about(Vec.Y, -a[2]));
            case ELBOW -> about(Vec.X, -a[0]).times(about(Vec.Y, -a[1]));
            case WRIST -> about(Vec.Z, -a[0]).times(about(Vec.X, -a[1]));
            case KNEE -> about(Vec.X, a[0]);
            case ANKLE -> about(Vec.X, -a[0]).times(about(Vec.Z, -a[1])).times(about(Vec.Y, a[2]));
            case TOES -> about(Vec.X, -a[0]);
        };
    }

    /** The angles of a turn; what the joint cannot do is left out. */
    double[] angles(Turn t) {
        return switch (this) {
            case ROOT, LUMBAR, MIDDLE, CHEST, NECK, HEAD -> {
                double[] yzx = Tumble.YZX.angles(t);
                yield new double[]{yzx[2], -yzx[1], yzx[0]};
            }
            case BLADE -> {
                double[] yzx = Tumble.YZX.angles(t);
                yield new double[]{yzx[1], -yzx[0]};
            }
            case SHOULDER, HIP -> ball(t);
            case ELBOW -> {
                double[] xzy = Tumble.XZY.angles(t);
                yield new double[]{-xzy[0], -xzy[2]};
            }
            case WRIST -> {
                double[] zxy = Tumble.ZXY.angles(t);
                yield new double[]{-zxy[0], -zxy[1]};
            }
            case KNEE -> new double[]{Tumble.XZY.angles(t)[0]};
            case ANKLE -> {
                double[] xzy = Tumble.XZY.angles(t);
                yield new double[]{-xzy[0], -xzy[1], xzy[2]};
            }
            case TOES -> new double[]{-Tumble.XZY.angles(t)[0]};
        };
    }

    /** By how many degrees these angles go beyond what the joint can do; 0 within. */
    double excess(double[] a) {
        return switch (this) {
            case SHOULDER -> Math.max(a[0] - most(SHOULDER_RAISE, a[1]), twisted(a));
            case HIP -> Math.max(a[0] - most(HIP_RAISE, a[1]), twisted(a));
            default -> IntStream.range(0, a.length).mapToDouble(i -> ranges.get(i).excess(a[i])).max().orElse(0);
        };
    }

    /** Each angle as far as it goes; how high a limb is raised last, because that depends on where it leads. */
    double[] within(double[] a) {
        double[] can = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            can[i] = Math.clamp(a[i], ranges.get(i).least(), ranges.get(i).most());
        }
        if (this == SHOULDER || this == HIP) {
            can[0] = Math.min(can[0], most(this == SHOULDER ? SHOULDER_RAISE : HIP_RAISE, can[1]));
        }
        return can;
    }

    /** A limb raised ahead and then led sideways has turned in itself on the way, and both ways lead there. */
    private double twisted(double[] a) {
        double led = a[2] + a[1] * Math.sin(Math.toRadians(Math.min(90, a[0])));
        return Math.min(ranges.get(2).excess(a[2]), ranges.get(2).excess(led > 180 ? led - 360 : led < -180 ? led + 360 : led));
    }

    /** How far a ball joint goes towards that side, between the sides that the table gives. */
    private static double most(double[][] table, double around) {
        for (int i = 1; i < table.length; i++) {
            double[] from = table[i - 1];
            double[] to = table[i];
            if (around <= to[0]) {
                return from[1] + (to[1] - from[1]) * Math.max(0, around - from[0]) / (to[0] - from[0]);
            }
        }
        return table[table.length - 1][1];
    }

    private static Turn about(Vec axis, double degrees) {
        return Turn.about(axis, degrees);
    }

    private static Turn swing(double raise, double around) {
        double azimuth = Math.toRadians(around);
        return Turn.about(new Vec(-Math.cos(azimuth), 0, Math.sin(azimuth)), raise);
    }

    private static double[] ball(Turn t) {
        Vec points = t.of(Vec.Y.times(-1));
        double raise = Math.toDegrees(Math.acos(Math.clamp(-points.y(), -1, 1)));
        double around = raise < 0.01 ? 0 : Math.toDegrees(Math.atan2(points.x(), points.z()));
        return new double[]{raise, around, -swing(raise, around).inverse().times(t).degreesAbout(Vec.Y)};
    }
}
