// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.Arrays;

/** One moment of the body: where the hips are, and the turn of every joint against its parent. Immutable. */
final class Stance {
    private final Vec hips;
    private final Turn[] turns;

    private Stance(Vec hips, Turn[] turns) {
        this.hips = hips;
        this.turns = turns;
    }

    /** Upright, arms hanging. */
    static Stance upright() {
        Turn[] turns = new Turn[Joint.count()];
        Arrays.fill(turns, Turn.NONE);
        return new Stance(Joint.PELVIS.offset(), turns);
    }

    Vec hips() {
        return hips;
    }

    Turn turn(Joint joint) {
        return turns[joint.index()];
    }

    Stance with(Joint joint, Turn turn) {
        Turn[] changed = turns.clone();
        changed[joint.index()] = turn;
        return new Stance(hips, changed);
    }

    Stance at(Vec where) {
        return new Stance(where, turns);
    }

    /** The way from here to {@code o}: 0 here, 1 there. */
    Stance towards(Stance o, double share) {
        Turn[] between = new Turn[turns.length];
        for (int i = 0; i < between.length; i++) {
            between[i] = turns[i].towards(o.turns[i], share);
        }
        return new Stance(hips.towards(o.hips, share), between);
    }

    /** As seen in a mirror between left and right. */
    Stance mirrored() {
        Turn[] mirrored = new Turn[turns.length];
        for (int i = 0; i < mirrored.length; i++) {
            mirrored[i] = turns[Joint.at(i).opposite().index()].mirrored();
        }
        return new Stance(hips.mirrored(), mirrored);
    }
}
