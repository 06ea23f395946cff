// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A motion as a row of pictures, to be changed one by one: rest, the way out, the way back. Immutable; every change gives another one. */
public record Storyboard(Motion motion) {
    /** Seconds to a pose that is new. */
    private static final double USUAL = 2;
    private static final int MOST = 30;

    /** Which part of the row. */
    public enum Leg {
        REST, OUT, BACK
    }

    /**
     * One picture of the row. The last one of the way back shows the pose of rest again.
     *
     * @param index which one of that leg, from 0
     */
    public record Spot(Leg leg, int index) {
        public static final Spot REST = new Spot(Leg.REST, 0);
    }

    /** From rest to one other pose and back, which is all that many moves need. */
    public static Storyboard of(Pose rest, List<Prop> props) {
        return new Storyboard(new Motion(new Camera(30, 8, 1, Optional.empty()), props, Map.of("rest", rest, "pose-1", rest), "rest",
                List.of(key("pose-1")), List.of(key("rest"))));
    }

    private static Key key(String pose) {
        return new Key(pose, USUAL, 0, Key.Ease.SMOOTH);
    }

    /** All pictures in their order. */
    public List<Spot> spots() {
        return Stream.of(Stream.of(Spot.REST), spots(Leg.OUT), spots(Leg.BACK)).flatMap(s -> s).toList();
    }

    private Stream<Spot> spots(Leg leg) {
        return IntStream.range(0, keys(leg).size()).mapToObj(i -> new Spot(leg, i));
    }

    private List<Key> keys(Leg leg) {
        return switch (leg) {
            case REST -> List.of();
            case OUT -> motion.out();
            case BACK -> motion.back();
        };
    }

    /** The way to that picture; empty for rest, where all begins. */
    public Optional<Key> key(Spot spot) {
        return spot.leg() == Leg.REST ? Optional.empty() : Optional.of(keys(spot.leg()).get(spot.index()));
    }

    public Pose pose(Spot spot) {
        return motion.pose(name(spot));
    }

    private String name(Spot spot) {
        return key(spot).map(Key::pose).orElse(motion.rest());
    }

    /** The same with another pose there, and wherever else that pose is shown. */
    public Storyboard with(Spot spot, Pose pose) {
        Map<String, Pose> poses = new HashMap<>(motion.poses());
        poses.put(name(spot), pose);
        return with(poses, motion.out(), motion.back());
    }

    /** The same with another way to that picture; rest has none. */
    public Storyboard with(Spot spot, UnaryOperator<Key> change) {
        return with(spot.leg(), keys -> keys.set(spot.index(), change.apply(keys.get(spot.index()))));
    }

    /** Seen from elsewhere. */
    public Storyboard with(Camera camera) {
        return new Storyboard(
                new Motion(camera, motion.props(), motion.poses(), motion.rest(), motion.out(), motion.back()));
    }

    /** With these things in the picture. */
    public Storyboard with(List<Prop> things) {
        return new Storyboard(
                new Motion(motion.camera(), things, motion.poses(), motion.rest(), motion.out(), motion.back()));
    }

    /** The picture of the pose that is held, where a move is shaped first. */
    public Spot held() {
        return new Spot(Leg.OUT, motion.out().size() - 1);
    }

    /** Whether there is room for one more picture. */
    public boolean takesAnother() {
        return spots().size() < MOST;
    }

    /** A copy of that picture after it; before it where the row ends, because it ends in rest. */
    public Storyboard copied(Spot spot) {
        String fresh = IntStream.iterate(1, i -> i + 1).mapToObj(i -> "pose-" + i).filter(n -> !motion.poses().containsKey(n)).findFirst()
                .orElseThrow();
        Map<String, Pose> poses = new HashMap<>(motion.poses());
        poses.put(fresh, pose(spot));
        Spot after = next(spot);
        List<Key> keys = new ArrayList<>(keys(after.leg()));
        keys.add(after.index(), key(fresh));
        return after.leg() == Leg.OUT ? with(poses, keys, motion.back()) : with(poses, motion.out(), keys);
    }

    /** Where a copy of that picture stands. */
    public Spot next(Spot spot) {
        if (spot.leg() == Leg.REST) {
            return new Spot(Leg.OUT, 0);
        }
        boolean end = spot.leg() == Leg.BACK && spot.index() == motion.back().size() - 1;
        return end ? spot : new Spot(spot.leg(), spot.index() + 1);
    }

    /** Whether that picture may go: rest stays, and so does the only one of the way out. */
    public boolean canGo(Spot spot) {
        return switch (spot.leg()) {
            case REST -> false;
            case OUT -> motion.out().size() > 1;
            case BACK -> spot.index() < motion.back().size() - 1;
        };
    }

    /** Without that picture. */
    public Storyboard without(Spot spot) {
        return with(spot.leg(), keys -> keys.remove(spot.index()));
    }

    private Storyboard with(Leg leg, java.util.function.Consumer<List<Key>> change) {
        List<Key> keys = new ArrayList<>(keys(leg));
        change.accept(keys);
        return leg == Leg.OUT ? with(motion.poses(), keys, motion.back()) : with(motion.poses(), motion.out(), keys);
    }

    /** Poses that nothing shows any more are left out. */
    private Storyboard with(Map<String, Pose> poses, List<Key> out, List<Key> back) {
        Map<String, Pose> shown = new HashMap<>(poses);
        shown.keySet()
                .retainAll(Stream.concat(Stream.of(motion.rest()), Stream.concat(out.stream(), back.stream()).map(Key::pose)).toList());
        return new Storyboard(new Motion(motion.camera(), motion.props(), shown, motion.rest(), out, back));
    }
}
