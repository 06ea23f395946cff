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
    /** The pieces, from the middle outwards. */
    enum Name {
        PELVIS, TORSO, NECK, HEAD, LEFT_UPPER_ARM, LEFT_FOREARM, LEFT_THIGH, LEFT_SHIN, LEFT_FOOT, RIGHT_UPPER_ARM, RIGHT_FOREARM, RIGHT_THIGH, RIGHT_SHIN, RIGHT_FOOT;

        Name opposite() {
            return name().startsWith("LEFT_") ? valueOf("RIGHT_" + name().substring(5)) : this;
        }
    }

    /** @param strands pairs of lumps that are joined by a smooth hull */
    record Layer(Cloth cloth, int... strands) {}

    boolean joins(Piece o) {
        return grownOn == o.name || o.grownOn == name;
    }

    boolean covers(Piece o) {
        return name == Name.HEAD && o.name == Name.NECK || name == Name.TORSO && o.name == Name.PELVIS;
    }

    /** 1 for the shirt over the hips. */
    int hangsOver(Piece o) {
        return name == Name.TORSO && (o.name == Name.LEFT_THIGH || o.name == Name.RIGHT_THIGH) ? 1 : 0;
    }

    Piece mirrored() {
        return new Piece(name.opposite(), grownOn.opposite(), lumps.stream().map(Lump::mirrored).toList(), layers);
    }
}
