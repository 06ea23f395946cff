// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Picks the moves of a break. What matters, the weightiest first: safety, no repeats, areas that have moved least of
 * late, sitting and standing in turn; among equals the seed decides.
 */
public final class Chooser {
    /** The caution of a move that is offered to nobody who has not asked for it by name. */
    public static final String BY_NAME = "by-name";

    /** How many offered moves lie at least between two offers of one move, while there are others. */
    static final int NO_REPEAT_WITHIN = 6;

    private final List<Exercise> safe;
    private final Catalogue catalogue;

    public Chooser(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.safe = catalogue.exercises().stream().filter(e -> e.place() == Place.DESK && !e.cautions().contains(BY_NAME)).toList();
    }

    /**
     * What the chooser remembers between breaks.
     *
     * @param recent ids offered, the oldest first; the last 24 are kept, about a day's worth
     * @param random the state of the random numbers: the same memory gives the same pick
     */
    public record Memory(List<String> recent, long random) {
        private static final int KEPT = 24;

        public Memory {
            recent = List.copyOf(recent.subList(Math.max(0, recent.size() - KEPT), recent.size()));
        }

        /** No offer yet. */
        public static Memory seeded(long seed) {
            return new Memory(List.of(), seed);
        }

        /** After these moves were offered too, in this order, by the chooser or because the person named them. */
        public Memory offered(List<String> ids) {
            return new Memory(Stream.concat(recent.stream(), ids.stream()).toList(), random);
        }
    }

    /**
     * The moves of one break.
     *
     * @param ids seated moves first, so that the person gets up once and stays up
     * @param memory what to pass to the next pick
     */
    public record Pick(List<String> ids, Memory memory) {
        public Pick {
            ids = List.copyOf(ids);
        }
    }

    /**
     * Picks {@code moves} different moves, or as many as there are.
     *
     * @param removed ids never to offer; unknown ones do no harm
     */
    public Pick pick(Memory memory, int moves, Set<String> removed) {
        Draw draw = new Draw(memory.random());
        List<Exercise> left = new ArrayList<>(safe.stream().filter(e -> !removed.contains(e.id())).toList());
        List<Exercise> picked = new ArrayList<>();
        Memory soFar = memory;
        while (picked.size() < moves && !left.isEmpty()) {
            Exercise next = draw.oneOf(best(left, soFar.recent()));
            left.remove(next);
            picked.add(next);
            soFar = soFar.offered(List.of(next.id()));
        }
        List<String> ids = picked.stream().sorted(Comparator.comparingInt(Chooser::uprightness)).map(Exercise::id).toList();
        return new Pick(ids, new Memory(memory.offered(ids).recent(), draw.state));
    }

    private List<Exercise> best(List<Exercise> left, List<String> recent) {
        List<Exercise> fresh = notLately(left, recent);
        List<Exercise> lately = last(recent, NO_REPEAT_WITHIN).stream().map(catalogue::find).flatMap(Optional::stream).toList();
        Comparator<Exercise> order = Comparator.comparingInt((Exercise e) -> timesMoved(e, lately))
                .thenComparing(e -> sameAsLast(e, lately));
        Exercise first = fresh.stream().min(order).orElseThrow();
        return fresh.stream().filter(e -> order.compare(e, first) == 0).toList();
    }

    /** Those not among the last six offers; when all are, those offered longest ago. */
    private static List<Exercise> notLately(List<Exercise> left, List<String> recent) {
        return IntStream.iterate(NO_REPEAT_WITHIN, n -> n > 0, n -> n - 1).mapToObj(n -> new HashSet<>(last(recent, n)))
                .map(offered -> left.stream().filter(e -> !offered.contains(e.id())).toList()).filter(fresh -> !fresh.isEmpty())
                .findFirst().orElse(left);
    }

    private static List<String> last(List<String> ids, int n) {
        return ids.subList(Math.max(0, ids.size() - n), ids.size());
    }

    /** How often the area that it moves and that has moved most has moved lately. */
    private static int timesMoved(Exercise exercise, List<Exercise> lately) {
        return exercise.parts().stream()
                .mapToInt(area -> (int) lately.stream().filter(e -> e.areas().contains(area)).count()).max().orElse(0);
    }

    private static boolean sameAsLast(Exercise exercise, List<Exercise> lately) {
        return exercise.position() != Position.SEATED_OR_STANDING && !lately.isEmpty()
                && lately.getLast().position() == exercise.position();
    }

    private static int uprightness(Exercise exercise) {
        return switch (exercise.position()) {
            case STANDING -> 2;
            case SEATED_OR_STANDING -> 1;
            case SEATED, SUPINE, PRONE, ALL_FOURS, KNEELING, LONG_SITTING, SIDE_LYING, BALL -> 0;
        };
    }

    /** The SplitMix64 generator: its whole state is one number, which can be saved. */
    private static final class Draw {
        private long state;

        Draw(long state) {
            this.state = state;
        }

        <T> T oneOf(List<T> choices) {
            state += 0x9E3779B97F4A7C15L;
            long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
            return choices.get(Math.floorMod(mixed ^ (mixed >>> 31), choices.size()));
        }
    }
}
