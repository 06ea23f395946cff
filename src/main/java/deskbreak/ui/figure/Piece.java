// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.List;

/**
 * A part of the body that is painted in one go.
 *
 * @param grownOn the piece that it goes on from; itself for the pelvis
 * @param layers what is painted over what
 */
record Piece(Name name, Name grownOn, List<Lump> lumps, List<Layer> layers) {
    Piece {
        layers = layers.stream().map(l -> new Layer(l.cloth(), l.modelled(), l.chains().stream().map(c -> c.in(lumps)).toList())).toList();
    }

    /** The pieces, from the middle outwards. */
    enum Name {
        PELVIS, TORSO, NECK, HEAD, LEFT_UPPER_ARM, LEFT_FOREARM, LEFT_THIGH, LEFT_SHIN, LEFT_FOOT, RIGHT_UPPER_ARM, RIGHT_FOREARM, RIGHT_THIGH, RIGHT_SHIN, RIGHT_FOOT;

        Name opposite() {
            return name().startsWith("LEFT_") ? valueOf("RIGHT_" + name().substring(5)) : this;
        }
    }

    /** @param modelled whether light and shade are painted on it, or it is too small for that */
    record Layer(Cloth cloth, boolean modelled, List<Chain> chains) {
        Layer(Cloth cloth, Chain... chains) {
            this(cloth, true, List.of(chains));
        }

        /** Whether it is wide enough for a band of light of its own: each band costs a sixth of the whole picture's time. */
        boolean broad() {
            return cloth == Cloth.SHIRT && chains.size() > 1;
        }
    }

    boolean joins(Piece o) {
        return grownOn == o.name || o.grownOn == name;
    }

    boolean covers(Piece o) {
        return (name == Name.HEAD && o.name == Name.NECK) || (name == Name.TORSO && o.name == Name.PELVIS);
    }

    /** 1 for the shirt over the hips. */
    int hangsOver(Piece o) {
        boolean leg = o.name == Name.LEFT_THIGH || o.name == Name.RIGHT_THIGH;
        return leg && name == Name.TORSO ? 1 : 0;
    }

    Piece mirrored() {
        return new Piece(name.opposite(), grownOn.opposite(), lumps.stream().map(Lump::mirrored).toList(), layers);
    }
}
