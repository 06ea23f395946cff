// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.Turn;
import deskbreak.exercise.motion.Vec;

/** The head: where the hair ends tells where the face looks, so that it needs neither eyes nor mouth. */
final class Head extends Part {
    private static final int SIDES = 40;
    /** Where the middle of the hair is, and how far down from there it grows. */
    private static final Vec HAIR = new Vec(0, 0.72, -0.69).unit();
    private static final Vec ASIDE = Vec.X;
    private static final double GROWS = Math.toRadians(80);
    private static final double THICK = 1.05;

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
        super.paint(brush);
        Vec towards = squashed(brush.view().eye());
        if (towards.dot(HAIR) > -Math.cos(GROWS)) {
            edge(brush, towards);
            brush.fill(Cloth.HAIR, Palette.Shade.PLAIN);
        } else {
            edge(brush, towards);
            brush.fill(Cloth.SKIN, Palette.Shade.LIGHT);
        }
    }

    /** The direction to the eye where the skull is a ball. */
    private Vec squashed(Vec eye) {
        Vec way = turn.inverse().of(eye.minus(skull));
        return new Vec(way.x() / halves.x(), way.y() / halves.y(), way.z() / halves.z()).unit();
    }

    /** The line where the hair ends; what of it is on the far side is followed along the rim of what is seen. */
    private void edge(Brush brush, Vec towards) {
        Vec other = HAIR.cross(ASIDE);
        brush.begin();
        for (int i = 0; i < SIDES; i++) {
            double a = 2 * Math.PI * i / SIDES;
            Vec n = HAIR.times(Math.cos(GROWS)).plus(ASIDE.times(Math.cos(a) * Math.sin(GROWS)))
                    .plus(other.times(Math.sin(a) * Math.sin(GROWS)));
            Vec seen = n.dot(towards) >= 0 ? n : n.across(towards);
            Vec place = skull.plus(turn.of(new Vec(seen.x() * halves.x(), seen.y() * halves.y(), seen.z() * halves.z())));
            double deep = brush.view().depth(place);
            brush.to(brush.view().x(place, deep), brush.view().y(place, deep));
        }
        brush.close();
    }
}
