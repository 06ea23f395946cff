// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.geom.Path2D;
import java.util.List;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.Vec;

/** A piece of the body as it is painted: a contour, the dark side, the plain side and the side to the light. */
class Part extends Rounded {
    private static final Solid.Way PLAIN = new Solid.Way(0, 0.86, -0.07, -0.09);
    private static final Solid.Way LIT = new Solid.Way(0, 0.5, -0.2, -0.24);

    private final Piece piece;
    private final List<Lump> lumps;

    Part(Piece piece) {
        super(piece.lumps().size());
        this.piece = piece;
        lumps = piece.lumps();
    }

    Piece piece() {
        return piece;
    }

    /** Takes over where the body is. */
    void follow(Body body, View view) {
        for (int i = 0; i < lumps.size(); i++) {
            Lump lump = lumps.get(i);
            solid().put(i, view, body.place(lump.joint(), lump.at()), body.turn(lump.joint()), lump.rx(), lump.ry(), lump.rz());
        }
        settle(view);
    }

    @Override
    boolean joins(Rounded o) {
        return o instanceof Part part && piece.joins(part.piece);
    }

    /** The jaw hides the neck and the hem of the shirt hides the waistband, from wherever one looks at them. */
    @Override
    double before(Item o, Vec eye) {
        if (o instanceof Part part) {
            if (piece.covers(part.piece)) {
                return 1;
            }
            if (part.piece.covers(piece)) {
                return -1;
            }
        }
        return super.before(o, eye);
    }

    @Override
    void paint(Brush brush) {
        Solid.Way contour = new Solid.Way(brush.contour(), 1, 0, 0);
        for (Piece.Layer layer : piece.layers()) {
            outline(brush.begin(), layer, contour);
            brush.fill(layer.cloth(), Palette.Shade.CONTOUR);
        }
        for (Piece.Layer layer : piece.layers()) {
            outline(brush.begin(), layer, Solid.Way.PLAIN);
            brush.fill(layer.cloth(), Palette.Shade.DARK);
            outline(brush.begin(), layer, PLAIN);
            brush.fill(layer.cloth(), Palette.Shade.PLAIN);
            outline(brush.begin(), layer, LIT);
            brush.fill(layer.cloth(), Palette.Shade.LIGHT);
        }
    }

    void outline(Path2D path, Piece.Layer layer, Solid.Way way) {
        int[] strands = layer.strands();
        for (int i = 0; i < strands.length; i += 2) {
            solid().hull(path, strands[i], strands[i + 1], lumps.get(strands[i]).seam(), lumps.get(strands[i + 1]).seam(), way);
        }
    }
}
