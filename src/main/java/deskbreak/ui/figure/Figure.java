// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.Joint;

/** The person in the picture. */
final class Figure {
    private final List<Part> parts = new ArrayList<>();
    private double middle;

    /** @param closed the wrists whose hands hold something */
    Figure(Set<Joint> closed) {
        for (Piece.Name name : Piece.Name.values()) {
            Piece piece = Anatomy.piece(name, closed.stream().anyMatch(wrist -> hand(wrist) == name));
            parts.add(switch (name) {
                case HEAD -> new Head(piece);
                case LEFT_FOOT, RIGHT_FOOT -> new Foot(piece);
                default -> new Part(piece);
            });
        }
    }

    private static Piece.Name hand(Joint wrist) {
        return wrist == Joint.LEFT_WRIST ? Piece.Name.LEFT_FOREARM : Piece.Name.RIGHT_FOREARM;
    }

    List<Part> parts() {
        return parts;
    }

    void follow(Body body, View view) {
        for (Part part : parts) {
            part.follow(body, view);
        }
        middle = view.depth(body.place(Joint.MIDDLE));
    }

    /** How much of a tone darker a part is because it is on the far side: 0 to 1. */
    double far(Item item) {
        return item instanceof Part ? Math.clamp((item.depth() - middle - 0.06) / 0.3, 0, 1) : 0;
    }

    /** What has been painted of it is of no use any more: it is seen from another place, or in other colours. */
    void forget() {
        parts.forEach(Item::forget);
    }

    /** Its parts and other things. */
    List<Item> among(List<Item> things) {
        List<Item> all = new ArrayList<>(parts);
        all.addAll(things);
        return all;
    }

    void bound(double[] bounds) {
        for (Part part : parts) {
            for (int i = 0; i < part.solid().size(); i++) {
                part.solid().bound(i, bounds);
            }
        }
    }
}
