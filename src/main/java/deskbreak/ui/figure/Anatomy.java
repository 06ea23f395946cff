// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.ArrayList;
import java.util.List;

import deskbreak.exercise.motion.Joint;
import deskbreak.ui.figure.Piece.Layer;
import deskbreak.ui.figure.Piece.Name;

/** The flesh on the bones: an adult of 1.70 m, neither man nor woman, in a shirt with short sleeves, trousers and shoes. */
final class Anatomy {
    /** Hands that are open, and hands closed around something. */
    private static final List<Piece> OPEN = pieces(openHand());
    private static final List<Piece> CLOSED = pieces(closedHand());

    private Anatomy() {
    }

    static Piece piece(Name name, boolean closedHand) {
        return (closedHand ? CLOSED : OPEN).stream().filter(p -> p.name() == name).findFirst().orElseThrow();
    }

    private static List<Piece> pieces(List<Lump> hand) {
        List<Piece> all = new ArrayList<>(List.of(pelvis(), torso(), neck(), head()));
        for (Piece left : List.of(upperArm(), forearm(hand), thigh(), shin(), foot())) {
            all.add(left);
            all.add(left.mirrored());
        }
        return List.copyOf(all);
    }

    private static Piece pelvis() {
        return new Piece(Name.PELVIS, Name.PELVIS, List.of(
                Lump.of(Joint.PELVIS, 0, -0.035, -0.015, 0.14, 0.055, 0.095),
                Lump.of(Joint.PELVIS, 0, 0.025, -0.012, 0.152, 0.06, 0.102),
                Lump.of(Joint.LUMBAR, 0, 0.005, 0.004, 0.142, 0.04, 0.1).seamed(),
                Lump.ball(Joint.LEFT_HIP, -0.006, -0.006, -0.012, 0.074).seamed(),
                Lump.ball(Joint.RIGHT_HIP, 0.006, -0.006, -0.012, 0.074).seamed()),
                List.of(new Layer(Cloth.TROUSERS, Chain.of(0, 1, 2), Chain.of(3, 1, 4))));
    }

    private static Piece torso() {
        List<Lump> lumps = new ArrayList<>(List.of(
                Lump.of(Joint.PELVIS, 0, 0.03, -0.012, 0.157, 0.012, 0.109), Lump.of(Joint.LUMBAR, 0, 0.02, 0.002, 0.14, 0.045, 0.099),
                Lump.of(Joint.LUMBAR, 0, 0.085, 0.004, 0.13, 0.05, 0.094), Lump.of(Joint.MIDDLE, 0, 0.04, 0.002, 0.132, 0.05, 0.097),
                Lump.of(Joint.MIDDLE, 0, 0.105, 0.002, 0.142, 0.05, 0.106), Lump.of(Joint.CHEST, 0, 0.03, 0.002, 0.149, 0.055, 0.111),
                Lump.of(Joint.CHEST, 0, 0.085, 0, 0.147, 0.055, 0.108), Lump.of(Joint.CHEST, 0, 0.13, -0.01, 0.1, 0.042, 0.08),
                Lump.of(Joint.CHEST, 0, 0.172, -0.01, 0.062, 0.02, 0.058)));
        List<Lump> left = List.of(Lump.ball(Joint.CHEST, 0.085, 0.105, -0.002, 0.07),
                Lump.ball(Joint.LEFT_BLADE, 0.145, -0.006, 0, 0.053).seamed(), Lump.ball(Joint.LEFT_BLADE, 0.07, 0.018, -0.012, 0.05),
                Lump.of(Joint.CHEST, 0.028, 0.172, -0.014, 0.036, 0.022, 0.044));
        lumps.addAll(left);
        left.forEach(l -> lumps.add(l.mirrored()));
        return new Piece(Name.TORSO, Name.PELVIS, List.copyOf(lumps),
                List.of(new Layer(Cloth.SHIRT, Chain.of(0, 1, 2, 3, 4, 5, 6, 7, 8), Chain.of(10, 9, 13, 14),
                        Chain.of(10, 11, 12, 16, 15, 14))));
    }

    private static Piece neck() {
        return new Piece(Name.NECK, Name.TORSO, List.of(
                Lump.of(Joint.NECK, 0, -0.008, 0.002, 0.055, 0.028, 0.055),
                Lump.ball(Joint.NECK, 0, 0.03, 0.002, 0.05),
                Lump.ball(Joint.HEAD, 0, 0.03, -0.002, 0.05)),
                List.of(new Layer(Cloth.SKIN, false, List.of(Chain.of(0, 1, 2)))));
    }

    private static Piece head() {
        return new Piece(Name.HEAD, Name.NECK, List.of(
                Lump.of(Joint.HEAD, 0, 0.118, -0.006, 0.08, 0.096, 0.099),
                Lump.of(Joint.HEAD, 0, 0.072, 0.034, 0.067, 0.052, 0.058),
                Lump.of(Joint.HEAD, 0, 0.028, 0.052, 0.042, 0.032, 0.038),
                Lump.of(Joint.HEAD, 0, 0.1, 0.085, 0.011, 0.016, 0.012),
                Lump.of(Joint.HEAD, 0, 0.076, 0.104, 0.014, 0.011, 0.013)),
                List.of(new Layer(Cloth.SKIN, Chain.of(0, 1, 2), Chain.of(3, 4))));
    }

    private static Piece upperArm() {
        Joint j = Joint.LEFT_SHOULDER;
        return new Piece(Name.LEFT_UPPER_ARM, Name.TORSO, List.of(
                Lump.ball(j, -0.01, -0.006, 0, 0.05).seamed(), Lump.ball(j, 0, -0.1, 0, 0.046),
                Lump.ball(j, 0, -0.2, 0, 0.042), Lump.ball(Joint.LEFT_ELBOW, 0, 0, 0, 0.037).seamed(),
                Lump.ball(j, -0.01, -0.006, 0, 0.053).seamed(), Lump.ball(j, -0.002, -0.07, 0, 0.053),
                Lump.of(j, 0, -0.15, 0, 0.055, 0.02, 0.055)),
                List.of(new Layer(Cloth.SKIN, Chain.of(0, 1, 2, 3)), new Layer(Cloth.SHIRT, Chain.of(4, 5, 6))));
    }

    private static Piece forearm(List<Lump> hand) {
        Joint j = Joint.LEFT_ELBOW;
        List<Lump> lumps = new ArrayList<>(List.of(Lump.ball(j, 0, 0, 0, 0.037).seamed(), Lump.ball(j, 0, -0.065, 0.002, 0.041),
                Lump.ball(j, 0, -0.15, 0, 0.034), Lump.of(j, 0, -0.235, 0, 0.024, 0.026, 0.029)));
        lumps.addAll(hand);
        return new Piece(Name.LEFT_FOREARM, Name.LEFT_UPPER_ARM, lumps,
                List.of(new Layer(Cloth.SKIN, Chain.of(0, 1, 2, 3, 4, 5, 6, 7), Chain.of(8, 9, 10))));
    }

    private static List<Lump> openHand() {
        Joint j = Joint.LEFT_WRIST;
        return List.of(Lump.of(j, -0.002, -0.03, 0.002, 0.02, 0.03, 0.034), Lump.of(j, -0.003, -0.075, 0, 0.018, 0.025, 0.04),
                Lump.of(j, -0.005, -0.12, -0.002, 0.014, 0.025, 0.034), Lump.of(j, -0.01, -0.15, -0.004, 0.011, 0.016, 0.023),
                Lump.of(j, -0.006, -0.03, 0.02, 0.016, 0.02, 0.018), Lump.ball(j, -0.012, -0.068, 0.046, 0.0135),
                Lump.ball(j, -0.016, -0.098, 0.052, 0.011));
    }

    private static List<Lump> closedHand() {
        Joint j = Joint.LEFT_WRIST;
        return List.of(Lump.of(j, -0.002, -0.03, 0.002, 0.022, 0.03, 0.034), Lump.of(j, -0.006, -0.075, 0, 0.024, 0.03, 0.042),
                Lump.of(j, -0.03, -0.098, 0, 0.024, 0.02, 0.04), Lump.of(j, -0.048, -0.078, 0, 0.015, 0.022, 0.038),
                Lump.of(j, -0.006, -0.03, 0.02, 0.016, 0.02, 0.018), Lump.ball(j, -0.03, -0.062, 0.044, 0.0145),
                Lump.ball(j, -0.052, -0.07, 0.034, 0.012));
    }

    private static Piece thigh() {
        Joint j = Joint.LEFT_HIP;
        return new Piece(Name.LEFT_THIGH, Name.PELVIS, List.of(
                Lump.ball(j, -0.006, -0.006, -0.012, 0.074).seamed(), Lump.ball(j, -0.004, -0.11, -0.002, 0.081),
                Lump.ball(j, 0, -0.25, 0, 0.069), Lump.ball(j, 0, -0.36, 0.002, 0.057),
                Lump.ball(Joint.LEFT_KNEE, 0, 0, 0.002, 0.054).seamed()),
                List.of(new Layer(Cloth.TROUSERS, Chain.of(0, 1, 2, 3, 4))));
    }

    private static Piece shin() {
        Joint j = Joint.LEFT_KNEE;
        return new Piece(Name.LEFT_SHIN, Name.LEFT_THIGH, List.of(
                Lump.ball(j, 0, 0, 0.002, 0.054).seamed(), Lump.ball(j, 0, -0.11, -0.008, 0.055), Lump.ball(j, 0, -0.22, -0.006, 0.047),
                Lump.ball(j, 0, -0.31, 0, 0.04), Lump.of(j, 0, -0.365, 0, 0.041, 0.02, 0.043)),
                List.of(new Layer(Cloth.TROUSERS, Chain.of(0, 1, 2, 3, 4))));
    }

    private static Piece foot() {
        Joint a = Joint.LEFT_ANKLE;
        Joint t = Joint.LEFT_TOES;
        return new Piece(Name.LEFT_FOOT, Name.LEFT_SHIN, List.of(
                Lump.of(a, 0, 0.015, -0.004, 0.035, 0.03, 0.038).seamed(), Lump.of(a, 0, -0.038, -0.018, 0.036, 0.034, 0.038),
                Lump.of(a, 0, -0.034, 0.05, 0.038, 0.038, 0.04), Lump.of(a, 0.002, -0.05, 0.115, 0.043, 0.024, 0.03),
                Lump.of(t, 0.002, 0.004, 0.005, 0.043, 0.023, 0.024), Lump.of(t, -0.002, 0, 0.04, 0.036, 0.018, 0.028),
                Lump.of(a, 0, -0.066, -0.02, 0.037, 0.009, 0.038), Lump.of(a, 0.002, -0.066, 0.11, 0.044, 0.009, 0.03),
                Lump.of(t, 0.002, -0.011, 0.005, 0.044, 0.009, 0.02), Lump.of(t, -0.002, -0.01, 0.04, 0.037, 0.009, 0.03)),
                List.of(new Layer(Cloth.SOLE, false, List.of(Chain.of(6, 7, 8, 9))),
                        new Layer(Cloth.SHOE, false, List.of(Chain.of(1, 2, 3, 4, 5), Chain.of(1, 0, 2)))));
    }
}
