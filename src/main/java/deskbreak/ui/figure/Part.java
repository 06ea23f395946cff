// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.List;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.Vec;

/** A piece of the body as it is painted: a contour, the dark side, the plain side, and the light on what is broad. */
class Part extends Rounded {
    private static final Solid.Way PLAIN = Solid.Way.of(0.86, -0.07, -0.09);
    private static final Solid.Way LIT = Solid.Way.of(0.5, -0.2, -0.24).through();

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
            put(i, view, body.place(lump.joint(), lump.at()), body.turn(lump.joint()), lump.halves());
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
        double before = super.before(o, eye);
        return before == 0 && o instanceof Part part ? piece.hangsOver(part.piece) - part.piece.hangsOver(piece) : before;
    }

    /** Hips and hem. */
    @Override
    boolean nested(Rounded o) {
        return o instanceof Part part && piece.hangsOver(part.piece) + part.piece.hangsOver(piece) > 0;
    }

    @Override
    boolean seam(int lump) {
        return lumps.get(lump).seam();
    }

    /** What of it is painted over what. */
    List<Piece.Layer> layers(View view) {
        return piece.layers();
    }

    @Override
    void paint(Brush brush) {
        Solid.Way contour = Solid.Way.contour(brush.contour());
        List<Piece.Layer> layers = layers(brush.view());
        layers.forEach(layer -> outline(brush.canvas(), layer, contour));
        brush.fill(layers.getLast().cloth(), Palette.Shade.CONTOUR);
        for (Piece.Layer layer : layers) {
            outline(brush.canvas(), layer, Solid.Way.DARK);
            brush.fill(layer.cloth(), layer.modelled() ? Palette.Shade.DARK : Palette.Shade.PLAIN);
            if (layer.modelled()) {
                model(brush, layer);
            }
        }
    }

    private void model(Brush brush, Piece.Layer layer) {
        outline(brush.canvas(), layer, PLAIN);
        brush.fill(layer.cloth(), Palette.Shade.PLAIN);
        if (layer.broad()) {
            outline(brush.canvas(), layer, LIT);
            brush.fill(layer.cloth(), Palette.Shade.LIGHT);
        }
    }

    @Override
    void shadow(Brush brush) {
        piece.layers().getFirst().chains().forEach(chain -> shadow(brush, chain));
    }

    void outline(Canvas path, Piece.Layer layer, Solid.Way way) {
        for (Chain chain : layer.chains()) {
            solid().outline(path, chain, way);
        }
    }
}
