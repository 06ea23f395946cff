// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import deskbreak.exercise.Dose;
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

    /** @param own whether any figure is the project's own; {@code ownFigures} says which */
    private record DoseForm(Duration hold, int repetitions, Sides sides, Optional<String> source, boolean own,
            Set<Dose.Figure> ownFigures) {
        static DoseForm of(Exercise exercise, Dose dose) {
            return new DoseForm(dose.hold(), dose.repetitions(), exercise.sides(dose), dose.source(), dose.own(),
                    new TreeSet<>(dose.ownFigures()));
        }
    }

    /** A figure that the article does not give is {@code null}: what is not said is a fact, too. */
    private static ObjectNode source(Source s) {
        ObjectNode form = object().put("source", s.source()).put("heading", s.heading());
        range(form, "hold", s.holdFrom(), s.holdTo());
        range(form, "repetitions", number(s.repetitionsFrom()), number(s.repetitionsTo()));
        return form.put("eachSide", s.eachSide());
    }

    private static void range(ObjectNode form, String name, Optional<?> min, Optional<?> max) {
        if (min.isEmpty() && max.isEmpty()) {
            form.putNull(name);
        } else {
            figure(figure(form.putObject(name), "min", min), "max", max);
        }
    }

    private static ObjectNode figure(ObjectNode range, String name, Optional<?> figure) {
        figure.ifPresentOrElse(there -> range.set(name, PlainValues.tree(there)), () -> range.putNull(name));
        return range;
    }

    private static Optional<Integer> number(OptionalInt n) {
        return n.isPresent() ? Optional.of(n.getAsInt()) : Optional.empty();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private record Form(String id, String name, Place place, Position position, Set<String> equipment, DoseForm dose,
            List<DoseForm> buildUp, Set<String> areas, Set<String> cautions, String leadIn, List<String> steps, String breath,
            String caution, List<ObjectNode> sources, Optional<Boolean> own) {
        static Form of(Exercise e, Library library) {
            ExerciseText text = library.text(e.id());
            return new Form(e.id(), text.name(), e.place(), e.position(), new TreeSet<>(e.equipment()), DoseForm.of(e, e.dose()),
                    e.doses().stream().map(dose -> DoseForm.of(e, dose)).toList(), new TreeSet<>(e.areas()), new TreeSet<>(e.cautions()),
                    text.leadIn(), text.steps(), text.breath(), text.caution(), e.sources().stream().map(ExerciseJson::source).toList(),
                    Optional.of(library.own(e.id())).filter(own -> own));
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
