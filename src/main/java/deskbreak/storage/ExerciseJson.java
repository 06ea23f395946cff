// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.Library;
import deskbreak.exercise.Place;
import deskbreak.exercise.Position;
import deskbreak.exercise.Sides;
import deskbreak.exercise.Source;

/** Exercises as {@code exercises --json} gives them; {@code own} is there, and true, where one is the person's own. */
public final class ExerciseJson {
    private ExerciseJson() {
    }

    private record Range(Optional<Object> min, Optional<Object> max) {}

    private record DoseForm(Duration hold, int repetitions, Sides sides, boolean own) {}

    private record SourceForm(String source, String heading, Range hold, Range repetitions, String eachSide) {
        static SourceForm of(Source s) {
            return new SourceForm(s.source(), s.heading(), new Range(s.holdFrom().map(d -> d), s.holdTo().map(d -> d)),
                    new Range(number(s.repetitionsFrom()), number(s.repetitionsTo())), s.eachSide());
        }

        private static Optional<Object> number(OptionalInt n) {
            return n.isPresent() ? Optional.of(n.getAsInt()) : Optional.empty();
        }
    }

    private record Form(String id, String name, Place place, Position position, Set<String> equipment, DoseForm dose, Set<String> areas,
            Set<String> cautions, String leadIn, List<String> steps, String breath, String caution, List<SourceForm> sources,
            Optional<Boolean> own) {
        static Form of(Exercise e, Library library) {
            ExerciseText text = library.text(e.id());
            return new Form(e.id(), text.name(), e.place(), e.position(), new TreeSet<>(e.equipment()),
                    new DoseForm(e.dose().hold(), e.dose().repetitions(), e.sides(), e.dose().own()), new TreeSet<>(e.areas()),
                    new TreeSet<>(e.cautions()), text.leadIn(), text.steps(), text.breath(), text.caution(),
                    e.sources().stream().map(SourceForm::of).toList(), Optional.of(library.own(e.id())).filter(own -> own));
        }
    }

    /** One array over several lines. */
    public static String array(List<Exercise> exercises, Library library) {
        return Json.pretty(exercises.stream().map(e -> Form.of(e, library)).toList());
    }

    /** One object over several lines. */
    public static String one(Exercise exercise, Library library) {
        return Json.pretty(Form.of(exercise, library));
    }
}
