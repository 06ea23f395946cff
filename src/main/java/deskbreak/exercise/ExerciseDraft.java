// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import deskbreak.exercise.motion.Motion;

/**
 * An exercise of the person's own while it is being written. It may still be unfinished: {@link #gaps} says where.
 *
 * @param id of the file it was read from; empty for one that has none yet
 * @param doses never empty
 * @param kept what is neither shown nor changed while writing: cautions and sources
 */
public record ExerciseDraft(Optional<String> id, ExerciseText text, Place place, Position position, Set<String> equipment, Sides sides,
        List<Dose> doses, Set<String> areas, Kept kept, Optional<Motion> motion) {
    /** Lengths in characters, and numbers of lines. */
    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_LINE = 120;
    public static final int MOST_STEPS = 12;
    public static final int MOST_DOSES = 10;

    private static final int LONGEST_ID = 50;

    public ExerciseDraft {
        equipment = Set.copyOf(equipment);
        doses = List.copyOf(doses);
        areas = Set.copyOf(areas);
    }

    /** Of an exercise, beside what is written here. */
    public record Kept(Set<String> cautions, List<Source> sources) {
        static final Kept NOTHING = new Kept(Set.of(), List.of());

        public Kept {
            cautions = Set.copyOf(cautions);
            sources = List.copyOf(sources);
        }
    }

    /** What is still missing or too long, in the order in which it is asked for. */
    public enum Gap {
        NAME, NAME_LONG, LEAD_IN, STEPS, STEPS_MANY, LINE_LONG, AREAS
    }

    /** A new one: at the desk, seated, three times 5 seconds. */
    public static ExerciseDraft blank() {
        return new ExerciseDraft(Optional.empty(), new ExerciseText("", "", List.of(), "", ""), Place.DESK, Position.SEATED, Set.of(),
                Sides.BOTH, List.of(new Dose(Duration.ofSeconds(5), 3, Set.of())), Set.of(), Kept.NOTHING, Optional.empty());
    }

    /** One that is there, to be changed. */
    public static ExerciseDraft of(OwnExercise own) {
        Exercise exercise = own.exercise();
        return new ExerciseDraft(Optional.of(exercise.id()), own.text(), exercise.place(), exercise.position(), exercise.equipment(),
                exercise.sides(), exercise.doses(), exercise.areas(), new Kept(exercise.cautions(), exercise.sources()),
                exercise.motion());
    }

    /** A copy of any exercise that becomes the person's own: it still needs care where that one does, but no article states it. */
    public static ExerciseDraft copy(Exercise exercise, ExerciseText text) {
        List<Dose> doses = exercise.doses().stream().map(dose -> new Dose(dose.hold(), dose.repetitions(), Set.of())).distinct().toList();
        return new ExerciseDraft(Optional.empty(), text, exercise.place(), exercise.position(), exercise.equipment(), exercise.sides(),
                doses, exercise.areas(), new Kept(exercise.cautions(), List.of()), exercise.motion());
    }

    /** What has to be put right before it can be saved; empty when nothing has to. */
    public Set<Gap> gaps() {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        gap(gaps, Gap.NAME, text.name().isBlank());
        gap(gaps, Gap.NAME_LONG, text.name().strip().length() > LONGEST_NAME);
        gap(gaps, Gap.LEAD_IN, text.leadIn().isBlank());
        gap(gaps, Gap.STEPS, lines().isEmpty());
        gap(gaps, Gap.STEPS_MANY, lines().size() > MOST_STEPS);
        gap(gaps, Gap.LINE_LONG, java.util.stream.Stream.concat(lines().stream(), java.util.stream.Stream.of(text.leadIn()))
                .anyMatch(line -> line.strip().length() > LONGEST_LINE));
        gap(gaps, Gap.AREAS, areas.isEmpty());
        return gaps;
    }

    private static void gap(Set<Gap> gaps, Gap gap, boolean there) {
        if (there) {
            gaps.add(gap);
        }
    }

    private List<String> lines() {
        return text.steps().stream().map(String::strip).filter(Predicate.not(String::isEmpty)).toList();
    }

    /**
     * The exercise that this describes.
     *
     * @param taken whether an id belongs to another exercise already
     */
    public OwnExercise finished(Predicate<String> taken) {
        ExerciseText said = new ExerciseText(text.name().strip(), text.leadIn().strip(), lines(), text.breath().strip(),
                text.caution().strip());
        return new OwnExercise(new Exercise(id.orElseGet(() -> freeId(said.name(), taken)), place, position, equipment, sides, doses,
                areas, kept.cautions(), kept.sources(), motion), said);
    }

    /** The file's name: the command line asks for the exercise by this. */
    private static String freeId(String name, Predicate<String> taken) {
        String base = word(name);
        String first = base.isEmpty() ? "my-exercise" : base.substring(0, Math.min(base.length(), LONGEST_ID)).replaceAll("-+$", "");
        int number = 1;
        while (taken.test(number == 1 ? first : first + "-" + number)) {
            number++;
        }
        return number == 1 ? first : first + "-" + number;
    }

    /** Small letters and digits with single hyphens between, beginning with a letter; empty when nothing is left. */
    public static String word(String said) {
        return java.text.Normalizer.normalize(said, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
    }

    public ExerciseDraft withId(String saved) {
        return new ExerciseDraft(Optional.of(saved), text, place, position, equipment, sides, doses, areas, kept, motion);
    }

    public ExerciseDraft withText(ExerciseText other) {
        return new ExerciseDraft(id, other, place, position, equipment, sides, doses, areas, kept, motion);
    }

    public ExerciseDraft withPlace(Place other) {
        return new ExerciseDraft(id, text, other, position, equipment, sides, doses, areas, kept, motion);
    }

    public ExerciseDraft withPosition(Position other) {
        return new ExerciseDraft(id, text, place, other, equipment, sides, doses, areas, kept, motion);
    }

    public ExerciseDraft withEquipment(Set<String> other) {
        return new ExerciseDraft(id, text, place, position, other, sides, doses, areas, kept, motion);
    }

    public ExerciseDraft withSides(Sides other) {
        return new ExerciseDraft(id, text, place, position, equipment, other, doses, areas, kept, motion);
    }

    public ExerciseDraft withDoses(List<Dose> other) {
        return new ExerciseDraft(id, text, place, position, equipment, sides, other, areas, kept, motion);
    }

    public ExerciseDraft withAreas(Set<String> other) {
        return new ExerciseDraft(id, text, place, position, equipment, sides, doses, other, kept, motion);
    }

    public ExerciseDraft withMotion(Optional<Motion> other) {
        return new ExerciseDraft(id, text, place, position, equipment, sides, doses, areas, kept, other);
    }
}
