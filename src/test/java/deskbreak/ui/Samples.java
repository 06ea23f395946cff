// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Dose;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.Library;
import deskbreak.exercise.Place;
import deskbreak.exercise.Position;
import deskbreak.exercise.Script;
import deskbreak.exercise.Script.Kind;
import deskbreak.exercise.Script.Side;
import deskbreak.exercise.Sides;
import deskbreak.exercise.Source;
import deskbreak.storage.CatalogueReader;
import deskbreak.text.Messages;
import deskbreak.ui.exercises.Moves;
import deskbreak.ui.theme.Texts;

/** A few moves and a script, with texts as long as real ones. */
public final class Samples {
    private static final Catalogue SHIPPED = CatalogueReader.shipped();
    public static final Texts TEXTS = new Texts(Messages.of("ui"));
    private static final Map<String, ExerciseText> WORDS = Map.of("seated-spinal-twist",
            new ExerciseText("Seated twist", "Sit tall, both feet flat on the floor",
                    List.of("Lay one hand on the outside of the other thigh", "Rest the free hand on the seat",
                            "Turn your chest slowly towards the free hand", "Look over the shoulder on that side",
                            "Stay, with both hips on the seat"),
                    "Breathe out while you turn.", "Use a chair that cannot roll; turn without force."),
            "desk-shoulder-stretch", new ExerciseText("Desk shoulder stretch", "Stand a big step away from the desk",
                    List.of("Lay both hands on the edge of the desk", "Step back until your arms are long",
                            "Let your chest sink between your arms"),
                    "", "Use a firm desk."));
    public static final Library LIBRARY = new Library(new Catalogue(List.of(
            move("seated-spinal-twist", Position.SEATED, Sides.EACH, new Dose(Duration.ofSeconds(10), 2, Set.of())),
            move("desk-shoulder-stretch", Position.STANDING, Sides.BOTH, new Dose(Duration.ZERO, 8, Set.of(Dose.Figure.values()))))),
            WORDS, Set.of(), List.of());
    public static final Moves MOVES = new Moves(() -> LIBRARY);

    private Samples() {
    }

    private static Exercise move(String id, Position position, Sides sides, Dose dose) {
        return new Exercise(id, Place.DESK, position, Set.of("chair"), sides, List.of(dose), Set.of("upper-back", "shoulders"), Set.of(),
                List.of(new Source("A", "Seated Spinal Twist", Optional.of(Duration.ofSeconds(10)), Optional.empty(), OptionalInt.of(3),
                        OptionalInt.of(5), "yes")),
                SHIPPED.find(id).flatMap(Exercise::motion));
    }

    /** 5 s ready, two holds of 10 s on each side, then a move of 8 repetitions, then a walk: 3 min in all. */
    public static Script script() {
        String twist = "seated-spinal-twist";
        String stretch = "desk-shoulder-stretch";
        return new Script(List.of(step(Kind.LEAD_IN, twist, 5, null, 0, 0), step(Kind.HOLD, twist, 10, Side.LEFT, 1, 2),
                step(Kind.REST, twist, 3, Side.LEFT, 1, 2), step(Kind.HOLD, twist, 10, Side.LEFT, 2, 2),
                step(Kind.CHANGE_SIDE, twist, 5, Side.RIGHT, 0, 0), step(Kind.HOLD, twist, 10, Side.RIGHT, 1, 2),
                step(Kind.REST, twist, 3, Side.RIGHT, 1, 2), step(Kind.HOLD, twist, 10, Side.RIGHT, 2, 2),
                step(Kind.LEAD_IN, stretch, 5, null, 0, 0), step(Kind.MOVE, stretch, 4, null, 1, 2),
                step(Kind.MOVE, stretch, 4, null, 2, 2),
                new Script.Step(Kind.WALK, Optional.empty(), Duration.ofSeconds(111), Optional.empty(), 0, 0)));
    }

    private static Script.Step step(Kind kind, String exercise, int seconds, Side side, int repetition, int repetitions) {
        return new Script.Step(kind, Optional.of(exercise), Duration.ofSeconds(seconds), Optional.ofNullable(side), repetition,
                repetitions);
    }
}
