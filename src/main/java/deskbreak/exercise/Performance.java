// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import deskbreak.exercise.Script.Kind;
import deskbreak.exercise.Script.Side;
import deskbreak.exercise.Script.Step;
import deskbreak.exercise.Sequence.Stretch;
import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.exercise.motion.Moment.Phase;

/**
 * What the figure does while a script is led. It has arrived when a hold begins, and goes back when the hold is over;
 * nothing it does jumps, except from one move to another.
 */
public final class Performance {
    private final Script script;
    private final Function<String, Optional<Course>> courses;
    private final List<Sequence> sequences = new ArrayList<>();

    /** With the motions of the catalogue. */
    public static Performance of(Script script, Catalogue catalogue) {
        Map<String, Course> courses = new HashMap<>();
        script.steps().stream().flatMap(step -> step.exercise().stream()).distinct()
                .forEach(id -> catalogue.find(id).flatMap(Exercise::motion).map(Course::of).ifPresent(course -> courses.put(id, course)));
        return new Performance(script, id -> Optional.ofNullable(courses.get(id)));
    }

    /** @param courses how a move goes, by its id; empty for one that nobody has drawn */
    Performance(Script script, Function<String, Optional<Course>> courses) {
        this.script = script;
        this.courses = courses;
        for (int i = 0; i < script.steps().size(); i++) {
            sequences.add(sequence(i));
        }
    }

    /** Where the figure of the move that is led then is; at rest during a walk, and where a move has no motion. */
    public Moment at(Duration progress) {
        int index = script.indexAt(progress);
        return sequences.get(index).at(seconds(progress.minus(script.startOf(index))));
    }

    /** How the move that is led then goes; empty during a walk, and where nobody has drawn it. */
    public Optional<Course> course(Duration progress) {
        return script.steps().get(script.indexAt(progress)).exercise().flatMap(courses);
    }

    private Sequence sequence(int index) {
        Step step = script.steps().get(index);
        double length = seconds(step.length());
        return new Sequence(step.exercise().flatMap(courses).map(course -> switch (step.kind()) {
            case HOLD -> List.of(new Stretch(Phase.HELD, length, right(step)));
            case MOVE -> move(course, index, length);
            case LEAD_IN, REST, CHANGE_SIDE -> between(course, index, length);
            case WALK -> List.<Stretch>of();
        }).orElse(List.of()));
    }

    /** Out and back, as slowly as the step is long. */
    private List<Stretch> move(Course course, int index, double length) {
        boolean right = right(script.steps().get(index));
        boolean from = worked(index, -1).map(Performance::right).orElse(right);
        // After a step that changes sides the body is on this one already.
        boolean follows = index > 0 && script.steps().get(index - 1).kind() == Kind.MOVE;
        List<Stretch> all = new ArrayList<>(follows ? change(course, from, right) : List.of());
        all.add(new Stretch(Phase.OUT, course.outSeconds(), right));
        all.add(new Stretch(Phase.BACK, course.backSeconds(), right));
        return scaled(all, length / Sequence.length(all));
    }

    /** Back from the hold before, if there is one; over to the other side, if that comes next; and out into the hold after. */
    private List<Stretch> between(Course course, int index, double length) {
        Optional<Step> before = worked(index, -1);
        Optional<Step> after = worked(index, 1);
        boolean from = right(before.or(() -> after));
        boolean to = right(after.or(() -> before));
        List<Stretch> begin = new ArrayList<>(held(before) ? List.of(new Stretch(Phase.BACK, course.backSeconds(), from)) : List.of());
        begin.addAll(change(course, from, to));
        List<Stretch> end = held(after) ? List.of(new Stretch(Phase.OUT, course.outSeconds(), to)) : List.of();
        double needed = Sequence.length(begin) + Sequence.length(end);
        double factor = needed > length ? length / needed : 1;
        return Stream.of(scaled(begin, factor), List.of(new Stretch(Phase.REST, length - needed * factor, to)), scaled(end, factor))
                .flatMap(List::stream).toList();
    }

    private static List<Stretch> change(Course course, boolean from, boolean to) {
        return from != to && course.lopsided() ? List.of(new Stretch(Phase.CHANGE, Pace.CHANGE, from)) : List.of();
    }

    private static List<Stretch> scaled(List<Stretch> stretches, double factor) {
        return stretches.stream().map(stretch -> stretch.times(factor)).toList();
    }

    /** The repetition just before or after that step; none beyond the bounds of the move. */
    private Optional<Step> worked(int index, int direction) {
        Step step = script.steps().get(index);
        int neighbour = index + direction;
        boolean begins = direction < 0 && step.kind() == Kind.LEAD_IN;
        return begins || neighbour < 0 || neighbour >= script.steps().size()
                ? Optional.empty()
                : Optional.of(script.steps().get(neighbour)).filter(s -> s.exercise().equals(step.exercise()))
                        .filter(s -> s.kind() == Kind.HOLD || s.kind() == Kind.MOVE);
    }

    private static boolean held(Optional<Step> step) {
        return step.filter(s -> s.kind() == Kind.HOLD).isPresent();
    }

    private static boolean right(Optional<Step> step) {
        return step.filter(Performance::right).isPresent();
    }

    private static boolean right(Step step) {
        return step.side().filter(side -> side == Side.RIGHT).isPresent();
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
