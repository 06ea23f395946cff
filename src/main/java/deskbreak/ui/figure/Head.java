// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.Turn;
import deskbreak.exercise.motion.Vec;

/** The head: where the hair ends tells where the face looks, so that it needs neither eyes nor mouth. */
final class Head extends Part {
    private static final int SIDES = 44;
    /** Where the middle of the hair is, and how far it grows down from there. */
    private static final Vec HAIR = new Vec(0, 0.76, -0.65).unit();
    private static final Vec OTHER = HAIR.cross(Vec.X);
    private static final double GROWS = Math.toRadians(83);
    private static final double THICK = 1.06;
    private static final int SKULL = 0;
    private static final int CHEEKS = 1;
    private static final int CHIN = 2;
    private static final int NOSE = 3;
    private static final int NOSE_TIP = 4;
    private static final Vec EAR = new Vec(0.07, -0.026, -0.004);
    private static final Vec EAR_SIZE = new Vec(0, 0.024, 0.015);

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
        halves = new Vec(lump.rx(), lump.ry(), lump.rz()).times(THICK);
        super.follow(body, view);
    }

    @Override
    void paint(Brush brush) {
        Vec towards = squashed(brush.view().eye());
        boolean face = towards.dot(HAIR) < -Math.cos(GROWS);
        contour(brush);
        flesh(brush, face);
        if (face) {
            skull(brush, 0, Palette.Shade.PLAIN);
            edge(brush, towards);
            brush.fill(Cloth.SKIN, Palette.Shade.PLAIN);
            jaw(brush);
        } else {
            edge(brush, towards);
            brush.fill(Cloth.HAIR, Palette.Shade.PLAIN);
        }
        ears(brush, towards);
    }

    private void contour(Brush brush) {
        skull(brush, brush.contour(), Palette.Shade.CONTOUR);
        brush.begin();
        Solid.Way way = new Solid.Way(brush.contour(), 1, 0, 0);
        hull(brush, SKULL, CHEEKS, way);
        hull(brush, CHEEKS, CHIN, way);
        hull(brush, NOSE, NOSE_TIP, way);
        brush.fill(Cloth.SKIN, Palette.Shade.CONTOUR);
    }

    private void skull(Brush brush, double swell, Palette.Shade shade) {
        brush.begin();
        hull(brush, SKULL, SKULL, new Solid.Way(swell, THICK, 0, 0));
        brush.fill(Cloth.HAIR, shade);
    }

    private void flesh(Brush brush, boolean face) {
        brush.begin();
        hull(brush, SKULL, CHEEKS, Solid.Way.PLAIN);
        hull(brush, CHEEKS, CHIN, Solid.Way.PLAIN);
        hull(brush, NOSE, NOSE_TIP, Solid.Way.PLAIN);
        brush.fill(Cloth.SKIN, face ? Palette.Shade.PLAIN : Palette.Shade.DARK);
    }

    /** Cheeks, chin and the nose, whose shadow alone tells it from the cheek it stands before. */
    private void jaw(Brush brush) {
        brush.begin();
        hull(brush, CHEEKS, CHIN, Solid.Way.PLAIN);
        brush.fill(Cloth.SKIN, Palette.Shade.PLAIN);
        brush.begin();
        hull(brush, NOSE, NOSE_TIP, new Solid.Way(0, 1.05, 0.25, 0.3));
        brush.fill(Cloth.SKIN, Palette.Shade.DARK);
        brush.begin();
        hull(brush, NOSE, NOSE_TIP, new Solid.Way(0, 0.95, 0, 0));
        brush.fill(Cloth.SKIN, Palette.Shade.LIGHT);
    }

    private void hull(Brush brush, int i, int j, Solid.Way way) {
        solid().hull(brush.path(), i, j, false, false, way);
    }

    private void ears(Brush brush, Vec towards) {
        for (int side = -1; side <= 1; side += 2) {
            if (towards.x() * side > 0.12) {
                ear(brush, side, 1.25);
                brush.fill(Cloth.SKIN, Palette.Shade.CONTOUR);
                ear(brush, side, 1);
                brush.fill(Cloth.SKIN, Palette.Shade.LIGHT);
            }
        }
    }

    private void ear(Brush brush, int side, double size) {
        brush.begin();
        for (int i = 0; i < SIDES; i += 4) {
            double a = 2 * Math.PI * i / SIDES;
            Vec rim = new Vec(0, EAR_SIZE.y() * Math.cos(a) * size, EAR_SIZE.z() * Math.sin(a) * size);
            to(brush, new Vec(EAR.x() * side, EAR.y(), EAR.z()).plus(rim));
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

    /** The line where the hair ends; what of it is on the far side is followed along the rim of what is seen. */
    private void edge(Brush brush, Vec towards) {
        brush.begin();
        for (int i = 0; i < SIDES; i++) {
            double a = 2 * Math.PI * i / SIDES;
            Vec around = Vec.X.times(Math.cos(a)).plus(OTHER.times(Math.sin(a))).times(Math.sin(GROWS));
            Vec n = HAIR.times(Math.cos(GROWS)).plus(around);
            Vec seen = n.dot(towards) >= 0 ? n : n.across(towards);
            to(brush, new Vec(seen.x() * halves.x(), seen.y() * halves.y(), seen.z() * halves.z()));
        }
        brush.close();
    }
}
