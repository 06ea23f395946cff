// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A motion worked out: the body at every moment of it. What touches in two neighbouring poses goes on touching between them. */
public final class Course {
    private final Motion motion;
    private final List<Way> out;
    private final List<Way> back;

    private Course(Motion motion, List<Way> out, List<Way> back) {
        this.motion = motion;
        this.out = out;
        this.back = back;
    }

    /** From one key pose to the next. */
    private record Way(Solved from, Solved to, Key key, double start) {
        double length() {
            return key.over() + key.stay();
        }

        Stance after(double seconds) {
            double share = key.ease().of(Math.clamp(seconds / key.over(), 0, 1));
            return share <= 0 ? from.stance() : share >= 1 ? to.stance() : Between.of(from, to, share);
        }
    }

    public static Course of(Motion motion) {
        return new Course(motion, ways(motion, motion.rest(), motion.out()), ways(motion, motion.out().getLast().pose(), motion.back()));
    }

    private static List<Way> ways(Motion motion, String begin, List<Key> keys) {
        List<Way> ways = new ArrayList<>();
        Solved from = Solved.of(motion.pose(begin));
        double start = 0;
        for (Key key : keys) {
            Way way = new Way(from, Solved.of(motion.pose(key.pose())), key, start);
            ways.add(way);
            from = way.to();
            start += way.length();
        }
        return List.copyOf(ways);
    }

    public Motion motion() {
        return motion;
    }

    /** How long the way out takes at the pace of the file, in seconds. */
    public double outSeconds() {
        return motion.outSeconds();
    }

    /** How long the way back takes at the pace of the file, in seconds. */
    public double backSeconds() {
        return motion.backSeconds();
    }

    private static double length(List<Way> ways) {
        return ways.getLast().start() + ways.getLast().length();
    }

    /** The body at that moment. */
    public Body at(Moment moment) {
        Stance stance = switch (moment.phase()) {
            case REST -> out.getFirst().from().stance();
            case OUT -> along(out, moment.share());
            case HELD -> out.getLast().to().stance();
            case BACK -> along(back, moment.share());
            case CHANGE -> changing(moment.share());
        };
        return Body.of(moment.mirrored() ? stance.mirrored() : stance);
    }

    /** The way from rest on the left to rest on the right. */
    private Stance changing(double share) {
        Stance left = out.getFirst().from().stance();
        return left.towards(left.mirrored(), Key.Ease.SMOOTH.of(Math.clamp(share, 0, 1)));
    }

    /** Whether rest looks otherwise on the right side than on the left, so that the body has to move to change sides. */
    public boolean lopsided() {
        return motion.lopsided();
    }

    private static Stance along(List<Way> ways, double share) {
        double seconds = Math.clamp(share, 0, 1) * length(ways);
        Way way = ways.getLast();
        for (int i = ways.size() - 1; i > 0 && seconds < way.start(); i--) {
            way = ways.get(i - 1);
        }
        return way.after(seconds - way.start());
    }

    /** The things at that moment. */
    public List<Prop> props(Moment moment) {
        return moment.mirrored() ? motion.props().stream().map(Prop::mirrored).toList() : motion.props();
    }

    /** The reaches that hold at that moment of one repetition on the left: those of the pose it stays in, or of both that it moves between; none while the sides change. */
    public List<Reach> touching(Moment moment) {
        if (moment.phase() == Moment.Phase.CHANGE) {
            return List.of();
        }
        List<Way> ways = moment.phase() == Moment.Phase.BACK ? back : out;
        double seconds = switch (moment.phase()) {
            case REST, CHANGE -> 0;
            case HELD -> length(ways);
            case OUT, BACK -> moment.share() * length(ways);
        };
        Way way = ways.stream().filter(w -> seconds <= w.start() + w.length()).findFirst().orElse(ways.getLast());
        return way.from().pose().reaches().stream().filter(r -> way.to().pose().reaches().contains(r)).toList();
    }

    /** Moments evenly spread over one repetition, the way out, the hold and the way back. */
    public List<Moment> moments(int count) {
        double hold = 1;
        double all = outSeconds() + hold + backSeconds();
        return IntStream.range(0, count).mapToObj(i -> {
            double at = all * i / Math.max(1, count - 1);
            if (at <= outSeconds()) {
                return new Moment(Moment.Phase.OUT, at / outSeconds(), false);
            }
            return at <= outSeconds() + hold
                    ? new Moment(Moment.Phase.HELD, (at - outSeconds()) / hold, false)
                    : new Moment(Moment.Phase.BACK, (at - outSeconds() - hold) / backSeconds(), false);
        }).toList();
    }
}
