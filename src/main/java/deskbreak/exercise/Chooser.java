// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Picks the moves of a break. What matters, the weightiest first: what is safe for this person and possible here; no
 * repeats; moves and areas that are behind their part of the week; sitting and standing in turn; among equals the seed
 * decides.
 */
public final class Chooser {
    /** How many offered moves lie at least between two offers of one move, while there are others. */
    static final int NO_REPEAT_WITHIN = 6;
    /** Moves less than this many offers apart count as equally far behind. */
    private static final double ABOUT_EQUAL = 0.35;

    private final Catalogue catalogue;

    public Chooser(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What became of an offered move. */
    public enum Outcome {
        /** Not answered yet, or taken back. */
        OFFERED,
        /** Its break was taken. */
        FINISHED,
        /** Its break was skipped, left early or let pass. */
        SKIPPED
    }

    /**
     * A move that was offered.
     *
     * @param at when, by true elapsed time
     */
    public record Offered(String id, Instant at, Outcome outcome) {}

    /**
     * What the chooser remembers between breaks. It knows moves and times, and nothing of the person.
     *
     * @param offers the oldest first; the last 240 of the last 28 days are kept, some weeks' worth
     * @param random the state of the random numbers: the same memory gives the same pick
     */
    public record Memory(List<Offered> offers, long random) {
        private static final int KEPT = 240;
        private static final Duration KEPT_FOR = Duration.ofDays(28);

        public Memory {
            offers = List.copyOf(offers.subList(Math.max(0, offers.size() - KEPT), offers.size()));
        }

        /** No offer yet. */
        public static Memory seeded(long seed) {
            return new Memory(List.of(), seed);
        }

        /** After these moves were offered too, in this order, by the chooser or because the person named them. */
        public Memory offered(List<String> ids, Instant at) {
            Stream<Offered> kept = offers.stream().filter(o -> o.at().isAfter(at.minus(KEPT_FOR)));
            return new Memory(Stream.concat(kept, ids.stream().map(id -> new Offered(id, at, Outcome.OFFERED))).toList(), random);
        }

        /** With what became of the latest offer of each of these moves. */
        public Memory ended(List<String> ids, Outcome outcome) {
            List<Offered> ended = new ArrayList<>(offers);
            Set<String> open = new HashSet<>(ids);
            for (int i = ended.size() - 1; i >= 0; i--) {
                Offered offer = ended.get(i);
                if (open.remove(offer.id())) {
                    ended.set(i, new Offered(offer.id(), offer.at(), outcome));
                }
            }
            return new Memory(ended, random);
        }

        /** Without what was offered after {@code left} and before {@code back}: it turned out that nobody was there. */
        public Memory without(Instant left, Instant back) {
            return new Memory(offers.stream().filter(o -> !o.at().isAfter(left) || o.at().isAfter(back)).toList(), random);
        }

        long count(String id, Outcome outcome) {
            return offers.stream().filter(o -> o.id().equals(id) && o.outcome() == outcome).count();
        }

        private Set<String> last(int n) {
            return new HashSet<>(offers.subList(Math.max(0, offers.size() - n), offers.size()).stream().map(Offered::id).toList());
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
     * Picks {@code moves} different moves, or as many as there are for this person.
     *
     * @param now true elapsed time, as in {@link Offered#at}
     */
    public Pick pick(Memory memory, int moves, Instant now, Profile profile, Wishes wishes) {
        List<Exercise> suited = suited(profile, wishes);
        Shares shares = new Shares(suited, new Suitability(profile), wishes, memory);
        Week week = new Week(memory.offers(), now, catalogue, suited);
        Draw draw = new Draw(memory.random());
        List<Exercise> left = new ArrayList<>(suited);
        List<Exercise> picked = new ArrayList<>();
        Memory soFar = memory;
        while (picked.size() < moves && !left.isEmpty()) {
            List<Exercise> behind = mostBehind(notLately(left, soFar), shares, week);
            Exercise next = draw.oneOf(inTurn(behind, soFar));
            left.remove(next);
            picked.add(next);
            week.add(next, true);
            soFar = soFar.offered(List.of(next.id()), now);
        }
        List<String> ids = picked.stream().sorted(Comparator.comparingInt(Chooser::uprightness)).map(Exercise::id).toList();
        return new Pick(ids, new Memory(memory.offered(ids, now).offers(), draw.state()));
    }

    private List<Exercise> suited(Profile profile, Wishes wishes) {
        Suitability suitability = new Suitability(profile);
        return catalogue.exercises().stream()
                .filter(e -> !wishes.never().contains(e.id()) && suitability.heldFromPrompts(e).isEmpty()).toList();
    }

    /** Those not among the last six offers; when all are, those offered longest ago. */
    private static List<Exercise> notLately(List<Exercise> left, Memory memory) {
        return IntStream.iterate(NO_REPEAT_WITHIN, n -> n > 0, n -> n - 1).mapToObj(memory::last)
                .map(offered -> left.stream().filter(e -> !offered.contains(e.id())).toList()).filter(fresh -> !fresh.isEmpty())
                .findFirst().orElse(left);
    }

    private static List<Exercise> mostBehind(List<Exercise> moves, Shares shares, Week week) {
        double[] behind = moves.stream().mapToDouble(e -> shares.behind(e, week)).toArray();
        double most = Arrays.stream(behind).max().orElse(0);
        return IntStream.range(0, behind.length).filter(i -> behind[i] > most - ABOUT_EQUAL).mapToObj(moves::get).toList();
    }

    /** Those that are not done the way the last offered one was, seated or standing, where there are such. */
    private List<Exercise> inTurn(List<Exercise> moves, Memory memory) {
        if (memory.offers().isEmpty()) {
            return moves;
        }
        List<Exercise> turned = catalogue.find(memory.offers().getLast().id())
                .map(last -> moves.stream().filter(e -> eitherWay(e) || e.position() != last.position()).toList()).orElse(moves);
        return turned.isEmpty() ? moves : turned;
    }

    private static boolean eitherWay(Exercise exercise) {
        return exercise.position() == Position.SEATED_OR_STANDING;
    }

    private static int uprightness(Exercise exercise) {
        return switch (exercise.position()) {
            case STANDING -> 2;
            case SEATED_OR_STANDING -> 1;
            case SEATED, SUPINE, PRONE, ALL_FOURS, KNEELING, LONG_SITTING, SIDE_LYING, BALL -> 0;
        };
    }
}
