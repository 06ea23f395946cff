// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.List;

/**
 * A shape, known by how far each point is from its edge. From that comes both how much of a pixel it covers and what a wider copy of
 * it would cover. Lengths are in the picture's own units, angles in degrees clockwise from the top, y runs downwards.
 */
sealed interface Outline {
    /** How far the point is from the edge; negative inside. */
    double distance(double x, double y);

    /** A filled circle. */
    record Disc(double centreX, double centreY, double radius) implements Outline {
        @Override
        public double distance(double x, double y) {
            return Math.hypot(x - centreX, y - centreY) - radius;
        }
    }

    /** A line of that width round a circle. */
    record Circle(double centreX, double centreY, double radius, double width) implements Outline {
        @Override
        public double distance(double x, double y) {
            return Math.abs(Math.hypot(x - centreX, y - centreY) - radius) - width / 2;
        }
    }

    /**
     * A part of such a line, as far as {@code reach} to either side of {@code middle}; less than a half circle each.
     *
     * @param round whether its ends are half discs beyond its reach, or cut straight
     */
    record Arc(double centreX, double centreY, double radius, double width, double middle, double reach, boolean round) implements Outline {
        @Override
        public double distance(double x, double y) {
            double fromCentre = Math.hypot(x - centreX, y - centreY);
            double beyond = Math.toRadians(fromMiddle(x, y) - reach);
            double across = Math.abs(fromCentre - radius) - width / 2;
            // seen from its nearer end: along it, and outwards
            double along = fromCentre * Math.sin(beyond);
            double outwards = fromCentre * Math.cos(beyond) - radius;
            if (round) {
                return beyond <= 0 ? across : Math.hypot(along, outwards) - width / 2;
            }
            double fromEnd = Math.hypot(along, Math.max(0, Math.abs(outwards) - width / 2));
            return Math.max(across, beyond <= 0 ? -fromEnd : fromEnd);
        }

        /** From 0 to 180, to whichever side. */
        private double fromMiddle(double x, double y) {
            return Math.abs(Math.IEEEremainder(Math.toDegrees(Math.atan2(x - centreX, centreY - y)) - middle, 360));
        }
    }

    /** A straight line with round ends. */
    record Line(double fromX, double fromY, double toX, double toY, double width) implements Outline {
        @Override
        public double distance(double x, double y) {
            return toSegment(x, y, fromX, fromY, toX, toY) - width / 2;
        }
    }

    /** An upright rectangle; {@code radius} is that of its corners. */
    record RoundBox(double left, double top, double width, double height, double radius) implements Outline {
        @Override
        public double distance(double x, double y) {
            double beyondX = Math.abs(x - left - width / 2) - width / 2 + radius;
            double beyondY = Math.abs(y - top - height / 2) - height / 2 + radius;
            return Math.hypot(Math.max(beyondX, 0), Math.max(beyondY, 0)) + Math.min(Math.max(beyondX, beyondY), 0) - radius;
        }
    }

    /** Its corners clockwise. */
    record Triangle(double ax, double ay, double bx, double by, double cx, double cy) implements Outline {
        @Override
        public double distance(double x, double y) {
            double nearest = Math.min(toSegment(x, y, ax, ay, bx, by),
                    Math.min(toSegment(x, y, bx, by, cx, cy), toSegment(x, y, cx, cy, ax, ay)));
            boolean inside = right(x, y, ax, ay, bx, by) && right(x, y, bx, by, cx, cy) && right(x, y, cx, cy, ax, ay);
            return inside ? -nearest : nearest;
        }

        /** Whether the point lies to the right of whoever walks from one corner to the next. */
        private static boolean right(double x, double y, double fromX, double fromY, double toX, double toY) {
            return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX) >= 0;
        }
    }

    /** Whatever any of the parts covers. */
    record Union(List<Outline> parts) implements Outline {
        public Union {
            parts = List.copyOf(parts);
        }

        @Override
        public double distance(double x, double y) {
            double nearest = Double.POSITIVE_INFINITY;
            for (Outline part : parts) {
                nearest = Math.min(nearest, part.distance(x, y));
            }
            return nearest;
        }
    }

    private static double toSegment(double x, double y, double fromX, double fromY, double toX, double toY) {
        double runX = toX - fromX;
        double runY = toY - fromY;
        double along = Math.clamp(((x - fromX) * runX + (y - fromY) * runY) / (runX * runX + runY * runY), 0.0, 1.0);
        return Math.hypot(x - fromX - along * runX, y - fromY - along * runY);
    }
}
