// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import deskbreak.breaks.RoutineChoice;
import deskbreak.breaks.Run;
import deskbreak.breaks.Sequence;
import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Dose;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseTexts;
import deskbreak.exercise.Progress;
import deskbreak.exercise.Routine;
import deskbreak.exercise.RoutineTexts;
import deskbreak.exercise.ScriptWriter;
import deskbreak.exercise.Suitability;
import deskbreak.exercise.Suited;
import deskbreak.settings.Settings;
import deskbreak.text.Messages;

/** The routines there are, those that come with Deskbreak first, and what this person is led through in each. */
final class Routines {
    /** In minutes. A routine is a break, too: not longer than the longest plan. */
    private static final long LONGEST = 60;
    /** Stands before the id in the name of a routine's set times, for a routine may be called "day". */
    private static final String SET_TIME = "routine.";

    private final List<Routine> shipped;
    private final Supplier<Settings> settings;
    private final Supplier<Basis> now;
    private final Messages words = Messages.of("agent");
    private final RoutineTexts names = RoutineTexts.in(Locale.getDefault());
    private final ExerciseTexts moveNames = ExerciseTexts.in(Locale.getDefault());
    private List<Status.Routine> routines = List.of();
    private @Nullable Basis listed;

    /** What the list is made of. It is asked for at every look, and made anew when one of these has changed. */
    private record Basis(Settings settings, Catalogue catalogue, Progress progress) {
        Dose dose(Exercise move) {
            Dose dose = progress.dose(move);
            return settings.moves().eased().contains(move.id()) ? dose.eased() : dose;
        }
    }

    Routines(List<Routine> shipped, Supplier<Catalogue> catalogue, Supplier<Settings> settings, Supplier<Progress> progress) {
        this.shipped = List.copyOf(shipped);
        this.settings = settings;
        this.now = () -> new Basis(settings.get(), catalogue.get(), progress.get());
    }

    /** The dose of a move for a break that begins now. */
    Dose dose(Exercise move) {
        return now.get().dose(move);
    }

    /** All there are, those that come with Deskbreak first. */
    List<Status.Routine> list() {
        Basis basis = now.get();
        if (!basis.equals(listed)) {
            routines = choices(basis.settings()).map(c -> status(c, basis, true)).toList();
            listed = basis;
        }
        return routines;
    }

    /** The times of those that are switched on, by names that mean something to {@link #atSetTime}. No move is read for them. */
    Map<String, List<LocalTime>> setTimes() {
        return choices(settings.get()).filter(RoutineChoice::on)
                .collect(Collectors.toMap(c -> SET_TIME + c.id(), RoutineChoice::times));
    }

    /** What the set time of that name offers; empty when it is no routine's. */
    Optional<Sequence> atSetTime(String name) {
        return name.startsWith(SET_TIME) ? sequence(name.substring(SET_TIME.length()), false) : Optional.empty();
    }

    /** A routine of the person's own takes the place of a shipped one of its name; of two of one name the first counts. */
    private Stream<RoutineChoice> choices(Settings settings) {
        List<String> ids = Stream.concat(shipped.stream().map(Routine::id), settings.rules().routines().stream().map(RoutineChoice::id))
                .distinct().toList();
        return ids.stream().flatMap(id -> choice(id, settings).stream());
    }

    private Optional<RoutineChoice> choice(String id, Settings settings) {
        return settings.rules().routine(id).filter(c -> c.own() || shipped(id).isPresent())
                .or(() -> shipped(id).map(RoutineChoice::untouched));
    }

    private Optional<Routine> shipped(String id) {
        return shipped.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    private Status.Routine status(RoutineChoice choice, Basis basis, boolean asked) {
        Optional<Routine> origin = choice.own() ? Optional.empty() : shipped(choice.id());
        Suited suited = suited(choice, basis, asked);
        return new Status.Routine(choice.id(), name(choice), origin.map(Routine::source), choice.on(), choice.times(),
                exercises(choice), suited.moves().stream().map(Exercise::id).toList(), leftOut(suited, basis), length(suited, basis));
    }

    private String name(RoutineChoice choice) {
        return choice.name().orElseGet(() -> choice.own() ? choice.id() : names.name(choice.id()));
    }

    private List<String> exercises(RoutineChoice choice) {
        return choice.own() ? choice.exercises() : shipped(choice.id()).map(Routine::exercises).orElse(List.of());
    }

    private Suited suited(RoutineChoice choice, Basis basis, boolean asked) {
        Settings settings = basis.settings();
        return Suited.of(exercises(choice), basis.catalogue(), settings.moves().removed(), new Suitability(settings.profile()),
                choice.own() || !asked ? Optional.empty() : shipped(choice.id()).flatMap(Routine::subject));
    }

    /** What the doses take, in whole minutes as of any break; a walk fills the last one. */
    private static Duration length(Suited suited, Basis basis) {
        return Duration.ofMinutes(Math.min(LONGEST, ScriptWriter.minutesFor(suited.moves(), basis::dose)));
    }

    /** One line for the person on what is not led, or nothing. */
    private String leftOut(Suited suited, Basis basis) {
        return suited.leftOut().isEmpty()
                ? ""
                : words(basis).get("routine.left-out", suited.leftOut().stream()
                        .collect(Collectors.groupingBy(Suited.LeftOut::reason, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                        .map(e -> leftOut(e.getKey(), e.getValue(), basis)).collect(Collectors.joining("; ")));
    }

    /** The reason once for all its moves: said after each, three moves fill three lines with the same words. */
    private String leftOut(Suited.Reason reason, List<Suited.LeftOut> moves, Basis basis) {
        return words(basis).get("routine.left-out." + reason, moves.stream().map(this::moveName).collect(Collectors.joining(", ")),
                moves.size());
    }

    /** Who stays seated is told how many moves are left out, and not the names of moves that ask them to stand. */
    private Messages words(Basis basis) {
        return words.forSeated(!basis.settings().profile().canStand());
    }

    private String moveName(Suited.LeftOut left) {
        return left.reason() == Suited.Reason.UNKNOWN ? left.exercise() : moveNames.of(left.exercise()).name();
    }

    /**
     * What is to be led now; empty when there is no such routine, or nothing of it is left.
     *
     * @param asked whether the person has asked for it by name; else its time has come
     */
    Optional<Sequence> sequence(String id, boolean asked) {
        Basis basis = now.get();
        return choice(id, basis.settings()).map(c -> suited(c, basis, asked)).filter(s -> !s.moves().isEmpty())
                .map(s -> new Sequence(id, s.moves().stream().map(Exercise::id).toList(), length(s, basis)));
    }

    /** The routine that this break leads through, when it is one that is still there. */
    Optional<Status.Routine> led(Run run) {
        Basis basis = now.get();
        return run.routine().flatMap(id -> choice(id, basis.settings())).map(c -> {
            Status.Routine asked = status(c, basis, true);
            return asked.moves().equals(run.exercises()) ? asked : status(c, basis, false);
        });
    }

    /** The routine of that id, if there is one. */
    Optional<Status.Routine> find(String id) {
        return list().stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
