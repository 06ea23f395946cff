// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import deskbreak.exercise.motion.Motion;

/**
 * One move of the catalogue. Names, steps and cues are messages, by language: see {@link ExerciseText}.
 *
 * @param id kebab-case, unique in the catalogue
 * @param equipment what it needs, in the words of the facts table ("chair", "desk", "desk-or-chair"); empty for nothing
 * @param sides the sides of the dose at the start
 * @param doses the build-up of its dose, the gentlest first; never empty
 * @param areas what it moves ("back", "upper-back", "shoulders", "neck", "hips", ...); never empty
 * @param cautions stable words that the chooser and the texts know ("by-name", "chair-cannot-roll", ...)
 * @param sources every article that states it; empty for the person's own exercises
 * @param motion how it looks; empty for one of the person's own without it
 */
public record Exercise(String id, Place place, Position position, Set<String> equipment, Sides sides, List<Dose> doses, Set<String> areas,
        Set<String> cautions, List<Source> sources, Optional<Motion> motion) {
    /** Aims that the articles state and that are no part of the body. */
    private static final Set<String> NO_PART_OF_THE_BODY = Set.of("posture", "sciatica", "scoliosis");

    public Exercise {
        equipment = Set.copyOf(equipment);
        areas = Set.copyOf(areas);
        cautions = Set.copyOf(cautions);
        sources = List.copyOf(sources);
        doses = List.copyOf(doses);
        if (doses.isEmpty()) {
            throw new IllegalArgumentException(id + " needs a dose");
        }
    }

    /** The dose at the start. */
    public Dose dose() {
        return doses.getFirst();
    }

    /** The dose at that level, counted from 0; past the fullest the fullest, below the gentlest the gentlest. */
    public Dose dose(int level) {
        return doses.get(Math.clamp(level, 0, doses.size() - 1));
    }

    /** The sides as the article counts them that {@code dose} follows: articles may differ in that too. */
    public Sides sides(Dose dose) {
        return sources.stream().filter(s -> dose.source().filter(s.source()::equals).isPresent()).map(Source::sides).findFirst()
                .orElse(sides);
    }

    /** The parts of the body that it moves: its areas without the other aims that articles state. */
    public Set<String> parts() {
        return areas.stream().filter(area -> !NO_PART_OF_THE_BODY.contains(area)).collect(Collectors.toUnmodifiableSet());
    }
}
