// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.util.ArrayList;
import java.util.List;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.BodyPoint;
import deskbreak.exercise.motion.Prop;
import deskbreak.exercise.motion.Prop.Block;
import deskbreak.exercise.motion.Prop.Kind;
import deskbreak.exercise.motion.Turn;
import deskbreak.exercise.motion.Vec;

/** What the props of a move are made of. */
final class Things {
    private static final double LEG = 0.014;

    private Things() {
    }

    static List<Item> of(Prop prop, Body body) {
        return prop.held().map(hand -> dumbbell(prop, body, hand)).orElseGet(() -> standing(prop));
    }

    private static List<Item> standing(Prop prop) {
        Kind kind = prop.kind();
        return switch (kind) {
            case CHAIR -> chair(prop);
            case DESK -> desk(prop);
            case BENCH -> bench(prop);
            case WALL -> List.of(block(prop, kind.blocks().getFirst(), Cloth.WALL, 0.01));
            case MAT -> List.of(block(prop, kind.blocks().getFirst(), Cloth.RUBBER, 0.006));
            case BALL -> List.of(Rod.round(Cloth.FABRIC, prop.at(), prop.at(), Kind.BALL_RADIUS * prop.size()));
            case ROLLER -> List.of(roller(prop));
            case DUMBBELL -> weight(prop.at(), turn(prop), prop.size());
        };
    }

    private static Turn turn(Prop prop) {
        return Turn.about(Vec.Y, prop.turn());
    }

    private static Item block(Prop prop, Block b, Cloth cloth, double edge) {
        Vec middle = new Vec((b.left() + b.right()) / 2, (b.bottom() + b.top()) / 2, (b.near() + b.far()) / 2);
        Vec halves = new Vec((b.right() - b.left()) / 2, (b.top() - b.bottom()) / 2, (b.far() - b.near()) / 2);
        return new Slab(cloth, prop.place(middle), turn(prop), halves.times(prop.size()), edge * prop.size());
    }

    /** Four legs, so that nobody takes it for a chair that rolls. */
    private static List<Item> chair(Prop prop) {
        List<Item> all = new ArrayList<>();
        all.add(block(prop, Kind.CHAIR.blocks().get(0), Cloth.FABRIC, 0.02));
        all.add(block(prop, Kind.CHAIR.blocks().get(1), Cloth.FABRIC, 0.018));
        for (int side = -1; side <= 1; side += 2) {
            all.add(rod(prop, new Vec(side * 0.18, 0.39, 0.15), new Vec(side * 0.2, LEG, 0.18)));
            all.add(rod(prop, new Vec(side * 0.18, 0.39, -0.17), new Vec(side * 0.2, LEG, -0.23)));
            all.add(rod(prop, new Vec(side * 0.14, 0.41, -0.215), new Vec(side * 0.14, 0.62, -0.262)));
        }
        return all;
    }

    private static List<Item> desk(Prop prop) {
        List<Item> all = new ArrayList<>();
        all.add(block(prop, Kind.DESK.blocks().getFirst(), Cloth.WOOD, 0.012));
        for (int side = -1; side <= 1; side += 2) {
            all.add(rod(prop, new Vec(side * 0.55, 0.7, 0.08), new Vec(side * 0.55, LEG, 0.05)));
            all.add(rod(prop, new Vec(side * 0.55, 0.7, 0.52), new Vec(side * 0.55, LEG, 0.55)));
        }
        return all;
    }

    private static List<Item> bench(Prop prop) {
        List<Item> all = new ArrayList<>();
        all.add(block(prop, Kind.BENCH.blocks().getFirst(), Cloth.FABRIC, 0.02));
        for (int end = -1; end <= 1; end += 2) {
            for (int side = -1; side <= 1; side += 2) {
                all.add(rod(prop, new Vec(side * 0.1, 0.36, end * 0.47), new Vec(side * 0.16, LEG, end * 0.49)));
            }
        }
        return all;
    }

    private static Item rod(Prop prop, Vec from, Vec to) {
        return Rod.round(Cloth.METAL, prop.place(from), prop.place(to), LEG * prop.size());
    }

    private static Item roller(Prop prop) {
        double half = Kind.ROLLER_LENGTH / 2;
        double radius = Kind.ROLLER_RADIUS * prop.size();
        return new Rod(Cloth.FABRIC, prop.place(new Vec(-half, 0, 0)), prop.place(new Vec(half, 0, 0)), turn(prop),
                new Vec(0.004, radius, radius));
    }

    private static List<Item> dumbbell(Prop prop, Body body, BodyPoint hand) {
        return weight(body.place(hand), body.turn(hand.joint()), prop.size());
    }

    private static List<Item> weight(Vec at, Turn turn, double size) {
        Vec half = turn.of(Vec.Z).times(Kind.DUMBBELL_LENGTH * size / 2);
        Vec inner = half.times(0.5);
        Vec disc = new Vec(0.045, 0.045, 0.006).times(size);
        return List.of(Rod.round(Cloth.METAL, at.minus(inner), at.plus(inner), 0.013 * size),
                new Rod(Cloth.METAL, at.plus(inner), at.plus(half), turn, disc),
                new Rod(Cloth.METAL, at.minus(half), at.minus(inner), turn, disc));
    }
}
