// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import deskbreak.breaks.Breaks;
import deskbreak.breaks.Event;
import deskbreak.breaks.Input;
import deskbreak.breaks.Run;
import deskbreak.breaks.State;
import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Dose;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Led;
import deskbreak.exercise.Script;
import deskbreak.exercise.Script.Side;
import deskbreak.exercise.ScriptWriter;
import deskbreak.exercise.Sides;

/** The script of the break under way, and what of it the person has been led through. */
final class Leading {
    private final Supplier<Catalogue> catalogue;
    private final Function<Exercise, Dose> dose;
    private final Function<Run, Optional<Status.Routine>> routine;
    private final Supplier<Optional<Side>> affected;
    private Optional<Led> led = Optional.empty();
    private Optional<Status.Routine> present = Optional.empty();
    private Instant begun = Instant.MIN;
    private boolean counts;

    /**
     * @param catalogue the moves there are now
     * @param dose the dose that a break starting now leads
     * @param routine the routine that a break starting now leads through, when it is one
     * @param affected the side that the person has named for moves of one side alone
     */
    Leading(Supplier<Catalogue> catalogue, Function<Exercise, Dose> dose, Function<Run, Optional<Status.Routine>> routine,
            Supplier<Optional<Side>> affected) {
        this.affected = affected;
        this.routine = routine;
        this.catalogue = catalogue;
        this.dose = dose;
    }

    /** The script of the break under way; it stays as it was when the break began, whatever is said about its moves meanwhile. */
    Optional<Script> script() {
        return led.map(Led::script);
    }

    /** The routine that the break under way leads through, as it was when the break began. */
    Optional<Status.Routine> routine() {
        return present;
    }

    /** The person could not do that move; this break does not count for it. */
    void couldNot(String exercise) {
        led = led.map(l -> l.without(exercise));
    }

    /**
     * Follows one step of the rules.
     *
     * @return the moves that a break taken with it has completed; none after the short version, which is no full dose
     */
    List<Exercise> follow(State before, Input input, Breaks.Step step) {
        List<Exercise> completed = List.of();
        if (before.run().isPresent()) {
            advance(before.run().get(), input, step);
            if (counts && step.events().stream().anyMatch(Event.BreakTaken.class::isInstance)) {
                completed = led.stream().flatMap(l -> l.moves().stream()).flatMap(id -> catalogue.get().find(id).stream()).toList();
            }
        }
        step.state().run().ifPresentOrElse(run -> begin(run, input), () -> led = Optional.empty());
        return completed;
    }

    /** Counts how far the guide has gone by itself; a jump leads through nothing. */
    private void advance(Run run, Input input, Breaks.Step step) {
        boolean ended = step.state().run().filter(r -> r.from().equals(run.from())).isEmpty();
        boolean byHand = input instanceof Input.GuideSeek || (ended && (input instanceof Input.Done || run.paused().isPresent()));
        if (!byHand) {
            led = led.map(l -> l.through(run.progress(), ended ? run.length() : step.state().run().orElse(run).progress()));
        }
    }

    private void begin(Run run, Input input) {
        if (led.isEmpty() || !run.from().equals(begun)) {
            begun = run.from();
            present = routine.apply(run);
            counts = switch (input) {
                case Input.Start start -> start.manner() == Input.Manner.FULL;
                case Input.StartOf start -> start.manner() == Input.Manner.FULL;
                case Input.StartRoutine start -> start.manner() == Input.Manner.FULL;
                default -> false;
            };
            List<Exercise> moves = run.exercises().stream().flatMap(id -> catalogue.get().find(id).stream()).toList();
            led = Optional.of(Led.of(sided(ScriptWriter.write(moves, dose, run.length()), moves)));
        }
    }

    private Script sided(Script script, List<Exercise> moves) {
        Set<String> oneSided = moves.stream().filter(e -> e.sides() == Sides.AFFECTED).map(Exercise::id).collect(Collectors.toSet());
        return affected.get().map(side -> script.onSide(oneSided, side)).orElse(script);
    }
}
