// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.Turn;
import deskbreak.exercise.motion.Vec;

/** The head: where the hair ends tells where the face looks, so that it needs neither eyes nor mouth. */
final class Head extends Part {
    private static final int SIDES = 28;
    /** Where the middle of the hair is, and how far it grows down from there. */
    private static final Vec HAIR = new Vec(0, 0.8, -0.6).unit();
    private static final Vec OTHER = HAIR.cross(Vec.X);
    private static final double GROWS = Math.toRadians(88);
    private static final double THICK = 1.06;
    private static final Chain NOSE = Chain.of(3, 4);
    private static final Vec EAR = new Vec(0.072, -0.03, -0.006);
    private static final Vec EAR_SIZE = new Vec(0, 0.024, 0.014);
    private static final Vec SIDEBURN = new Vec(0.074, 0.0, 0.016);
    private static final Vec SIDEBURN_SIZE = new Vec(0, 0.034, 0.017);

    private Vec skull = Vec.ZERO;
    private Turn turn = Turn.NONE;
    private Vec halves = Vec.ZERO;

    Head(Piece piece) {
        super(piece);
    }

    @Override
    void follow(Body body, View view) {
        Lump lump = piece().lumps().getFirst();
        skull = body.place(lump.joint(), lump.at());
        turn = body.turn(lump.joint());
        halves = lump.halves().times(THICK);
        super.follow(body, view);
    }

    @Override
    void paint(Brush brush) {
        Vec towards = squashed(brush.view().eye());
        flesh(brush, brush.contour(), Palette.Shade.CONTOUR);
        flesh(brush, 0, Palette.Shade.PLAIN);
        nose(brush);
        if (hair(brush, towards)) {
            brush.fill(Cloth.HAIR, Palette.Shade.PLAIN);
        }
        sides(brush, towards);
    }

    private void flesh(Brush brush, double swell, Palette.Shade shade) {
        Solid.Way way = Solid.Way.contour(swell);
        outline(brush.canvas(), piece().layers().getFirst(), way);
        brush.fill(Cloth.SKIN, shade);
    }

    /** Its shadow alone tells it from the cheek it stands before. */
    private void nose(Brush brush) {
        solid().outline(brush.canvas(), NOSE, Solid.Way.of(0.85, 0.1, 0.15));
        brush.fill(Cloth.SKIN, Palette.Shade.DARK);
    }

    /** Ears, and the hair before them. */
    private void sides(Brush brush, Vec towards) {
        for (int side = -1; side <= 1; side += 2) {
            if (towards.x() * side > 0.12) {
                spot(brush, side, SIDEBURN, SIDEBURN_SIZE);
                brush.fill(Cloth.HAIR, Palette.Shade.PLAIN);
                spot(brush, side, EAR, EAR_SIZE);
                brush.fill(Cloth.SKIN, Palette.Shade.DARK);
            }
        }
    }

    private void spot(Brush brush, int side, Vec at, Vec size) {
        for (int i = 0; i < SIDES; i += 2) {
            double a = 2 * Math.PI * i / SIDES;
            Vec rim = new Vec(0, size.y() * Math.cos(a), size.z() * Math.sin(a));
            to(brush, new Vec(at.x() * side, at.y(), at.z()).plus(rim));
        }
        brush.close();
    }

    private void to(Brush brush, Vec own) {
        Vec place = skull.plus(turn.of(own));
        double deep = brush.view().depth(place);
        brush.to(brush.view().x(place, deep), brush.view().y(place, deep));
    }

    /** The direction to the eye where the skull is a ball. */
    private Vec squashed(Vec eye) {
        Vec way = turn.inverse().of(eye.minus(skull));
        return new Vec(way.x() / halves.x(), way.y() / halves.y(), way.z() / halves.z()).unit();
    }

    /**
     * Outlines what is seen of the hair: the part of its edge that is on the near side of the skull, then the rim of the skull.
     *
     * @return whether any of it is seen
     */
    private boolean hair(Brush brush, Vec towards) {
        double level = Math.cos(GROWS) * HAIR.dot(towards);
        double swing = Math.sin(GROWS) * Math.hypot(towards.x(), OTHER.dot(towards));
        if (level <= -swing) {
            return false;
        }
        double middle = Math.atan2(OTHER.dot(towards), towards.x());
        double wide = level >= swing ? Math.PI : Math.acos(-level / swing);
        for (int i = 0; i <= SIDES; i++) {
            onSkull(brush, edge(middle - wide + 2 * wide * i / SIDES));
        }
        if (wide < Math.PI) {
            rim(brush, edge(middle + wide), edge(middle - wide), towards);
        }
        brush.close();
        return true;
    }

    /** Where the hair ends, {@code a} around from the left ear, as a direction from the middle of a round skull. */
    private static Vec edge(double a) {
        return HAIR.times(Math.cos(GROWS)).plus(Vec.X.times(Math.cos(a)).plus(OTHER.times(Math.sin(a))).times(Math.sin(GROWS)));
    }

    /** Along the rim, the way that leads through hair. */
    private void rim(Brush brush, Vec from, Vec to, Vec towards) {
        Vec across = towards.cross(from);
        double angle = Math.atan2(to.dot(across), to.dot(from));
        Vec half = from.times(Math.cos(angle / 2)).plus(across.times(Math.sin(angle / 2)));
        double all = half.dot(HAIR) > Math.cos(GROWS) ? angle : angle - Math.signum(angle) * 2 * Math.PI;
        for (int i = 1; i < SIDES; i++) {
            double a = all * i / SIDES;
            onSkull(brush, from.times(Math.cos(a)).plus(across.times(Math.sin(a))));
        }
    }

    private void onSkull(Brush brush, Vec direction) {
        to(brush, new Vec(direction.x() * halves.x(), direction.y() * halves.y(), direction.z() * halves.z()));
    }
}
