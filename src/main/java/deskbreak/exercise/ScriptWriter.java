// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;

import deskbreak.exercise.Script.Kind;
import deskbreak.exercise.Script.Step;

/** Turns the moves of a break into the steps that fill it exactly. */
public final class ScriptWriter {
    /** From this length on a break keeps {@link #LEAST_WALK} for walking: being up matters more than any stretch. */
    private static final Duration LONG_ENOUGH_TO_WALK = Duration.ofMinutes(2);
    private static final Duration LEAST_WALK = Duration.ofSeconds(20);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private ScriptWriter() {
    }

    /**
     * The script of a break: the moves in the given order, and a walk for what is left. When the doses are longer than
     * the break, repetitions are cut first, evenly among the moves; then the longest holds; and last of all, when even
     * that is too long, every step. Each move appears whatever the length. Less than a second left is no walk: it goes
     * to the first lead-in.
     *
     * @param dose the dose of a move to lead when there is time
     * @param length a second or more
     * @throws IllegalArgumentException when {@code length} is shorter
     */
    public static Script write(List<Exercise> moves, Function<Exercise, Dose> dose, Duration length) {
        if (length.compareTo(SECOND) < 0) {
            throw new IllegalArgumentException("a break lasts a second or more, not " + length);
        }
        Duration room = room(length);
        List<Portion> portions = moves.stream().map(e -> Portion.of(e, dose.apply(e))).toList();
        List<Step> steps = new ArrayList<>(fitted(fewerRepetitions(portions, room), room));
        Duration rest = length.minus(total(steps));
        if (rest.compareTo(SECOND) < 0 && !steps.isEmpty()) {
            steps.set(0, lasting(steps.getFirst(), steps.getFirst().length().plus(rest)));
        } else {
            steps.add(new Step(Kind.WALK, Optional.empty(), rest, Optional.empty(), 0, 0));
        }
        return new Script(steps);
    }

    /**
     * The fewest whole minutes that a break must last to hold these moves at their whole doses, one or more.
     *
     * @param dose how much of each move
     */
    public static long minutesFor(List<Exercise> moves, Function<Exercise, Dose> dose) {
        Duration doses = total(steps(moves.stream().map(e -> Portion.of(e, dose.apply(e))).toList()));
        return LongStream.iterate(1, n -> n + 1).filter(n -> room(Duration.ofMinutes(n)).compareTo(doses) >= 0).findFirst().orElseThrow();
    }

    /** What a break of that length has for moves. */
    private static Duration room(Duration length) {
        return length.compareTo(LONG_ENOUGH_TO_WALK) < 0 ? length : length.minus(LEAST_WALK);
    }

    /** Takes a repetition from the move that keeps the largest share of its own, until they fit or each has one. */
    private static List<Step> fewerRepetitions(List<Portion> portions, Duration room) {
        List<Portion> now = new ArrayList<>(portions);
        Comparator<Portion> byShare = Comparator.comparingDouble(Portion::share).thenComparing(Portion::length);
        while (total(steps(now)).compareTo(room) > 0) {
            Optional<Portion> largest = now.stream().filter(p -> p.repetitions() > 1).max(byShare);
            if (largest.isEmpty()) {
                break;
            }
            now.set(now.indexOf(largest.get()), largest.get().oneLess());
        }
        return steps(now);
    }

    private static List<Step> fitted(List<Step> steps, Duration room) {
        if (total(steps).compareTo(room) <= 0) {
            return steps;
        }
        long longest = steps.stream().filter(ScriptWriter::isWork).mapToLong(s -> s.length().toSeconds()).max().orElse(0);
        return LongStream.iterate(longest, n -> n > 0, n -> n - 1).mapToObj(n -> holdsUpTo(Duration.ofSeconds(n), steps))
                .filter(shorter -> total(shorter).compareTo(room) <= 0).findFirst().orElseGet(() -> squeezed(steps, room));
    }

    private static List<Step> holdsUpTo(Duration most, List<Step> steps) {
        return steps.stream().map(s -> isWork(s) && s.length().compareTo(most) > 0 ? lasting(s, most) : s).toList();
    }

    private static List<Step> squeezed(List<Step> steps, Duration room) {
        List<Step> shortest = holdsUpTo(SECOND, steps);
        long now = total(shortest).toMillis();
        return shortest.stream().map(s -> lasting(s, Duration.ofMillis(s.length().toMillis() * room.toMillis() / now))).toList();
    }

    private static boolean isWork(Step step) {
        return step.kind() == Kind.HOLD || step.kind() == Kind.MOVE;
    }

    private static Step lasting(Step step, Duration length) {
        return new Step(step.kind(), step.exercise(), length, step.side(), step.repetition(), step.repetitions());
    }

    private static List<Step> steps(List<Portion> portions) {
        return portions.stream().flatMap(p -> p.steps().stream()).toList();
    }

    private static Duration total(List<Step> steps) {
        return new Script(steps).length();
    }
}
