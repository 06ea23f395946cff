// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.List;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.Vec;

/** A shoe, whose sole is under it or over it, as one looks at it. */
final class Foot extends Part {
    private final List<Piece.Layer> fromBelow;
    private Vec up = Vec.Y;

    Foot(Piece piece) {
        super(piece);
        fromBelow = piece.layers().reversed();
    }

    @Override
    void follow(Body body, View view) {
        up = body.turn(piece().lumps().getFirst().joint()).of(Vec.Y);
        super.follow(body, view);
    }

    @Override
    List<Piece.Layer> layers(View view) {
        boolean above = view.eye().minus(solid().middle(0)).dot(up) > 0;
        return above ? piece().layers() : fromBelow;
    }
}
