// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import deskbreak.exercise.ExerciseDraft;
import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Motion;
import deskbreak.exercise.motion.Pose;
import deskbreak.exercise.motion.Storyboard;
import deskbreak.exercise.motion.Storyboard.Spot;

/** Which picture of the motion and which joint the person works on. */
final class Shaping {
    private final Drafting drafting;
    private final List<Runnable> views = new ArrayList<>();
    private Spot spot = Spot.REST;
    private Joint joint = Joint.LEFT_WRIST;

    Shaping(Drafting drafting) {
        this.drafting = drafting;
        drafting.watch(draft -> {
            if (board().filter(board -> board.spots().contains(spot)).isEmpty()) {
                spot = Spot.REST;
            }
            tell();
        });
    }

    /** Hears of every change of the motion, the picture and the joint, and once at once. */
    void watch(Runnable view) {
        views.add(view);
        view.run();
    }

    private void tell() {
        views.forEach(Runnable::run);
    }

    ExerciseDraft draft() {
        return drafting.now();
    }

    Optional<Storyboard> board() {
        return drafting.now().motion().map(Storyboard::new);
    }

    Optional<Pose> pose() {
        return board().map(board -> board.pose(spot));
    }

    Spot spot() {
        return spot;
    }

    void turnTo(Spot other) {
        spot = other;
        drafting.lift();
        tell();
    }

    Joint joint() {
        return joint;
    }

    void take(Joint other) {
        joint = other;
        drafting.lift();
        tell();
    }

    /** @param stroke see {@link Drafting#change} */
    void pose(String stroke, UnaryOperator<Pose> what) {
        board(stroke, board -> board.with(spot, what.apply(board.pose(spot))));
    }

    void board(String stroke, UnaryOperator<Storyboard> what) {
        drafting.change(stroke, draft -> draft.withMotion(draft.motion().map(m -> what.apply(new Storyboard(m)).motion())));
    }

    /** Begins anew from another motion, or from none. */
    void begin(Optional<Motion> motion) {
        spot = motion.map(from -> new Storyboard(from).held()).orElse(Spot.REST);
        drafting.change("", draft -> draft.withMotion(motion));
    }

    /** The next change is a step of its own. */
    void lift() {
        drafting.lift();
    }
}
