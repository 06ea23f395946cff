// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static java.util.Map.entry;

/**
 * Which moves suit a person: the one place where the rules of safety and of the profile stand. It says what may be offered;
 * what a person asks for by name is theirs to decide.
 */
public record Suitability(Profile profile) {
    /** Offered to nobody who has not asked for it by name. */
    public static final String BY_NAME = "by-name";
    /** Held back with back trouble. */
    public static final String BACK_TROUBLE = "back-trouble";
    /** Held back with sciatica. */
    public static final String SCIATICA = "sciatica";
    /** Offered only to who has named sciatica and its side. */
    public static final String SCIATICA_ONLY = "sciatica-only";
    /** Lies flat on the back. */
    public static final String LIES_ON_BACK = "lies-on-back";
    /** Made for pregnancy. */
    public static final String FOR_PREGNANCY = "for-pregnancy";
    /** Held back in pregnancy, whatever its position. */
    public static final String PREGNANCY_HELD = "pregnancy-held";
    /** Done with professional guidance. */
    public static final String GUIDANCE = "professional-guidance";

    /** Takes care with balance. */
    private static final String BALANCE = "balance";
    /** The area that bending sideways moves. */
    private static final String SIDES = "sides";
    /** What stands wherever somebody sits at a computer. */
    private static final Set<String> ALWAYS_THERE = Set.of("chair", "desk");
    /** What one can hold on to or lean against. */
    private static final Set<String> SUPPORTS = Set.of("chair", "desk", "wall");
    /** Words for a region that takes in others. */
    private static final Map<String, Set<String>> REGIONS = Map.ofEntries(entry("back", Set.of("upper-back", "lower-back")),
            entry("legs", Set.of("hamstrings", "calves")));

    /** Whether nothing that the person has said speaks against the move, wherever it is done. */
    public boolean allows(Exercise exercise) {
        return heldBack(exercise).isEmpty();
    }

    /** Whether the person can take the position in which the move is done. */
    public boolean inReach(Exercise exercise) {
        return profile.canStand() || seated(exercise);
    }

    /** Why the person's body speaks against the move, the weightiest reason; empty when nothing does. Place and gear do not count. */
    public Optional<HeldBack> heldBack(Exercise exercise) {
        // What is for one side's sciatica is by name for everybody but those who have named the side.
        if (caution(exercise, BY_NAME) && !caution(exercise, SCIATICA_ONLY)) {
            return Optional.of(HeldBack.BY_NAME);
        }
        if (!inReach(exercise)) {
            return Optional.of(HeldBack.SEATED_ONLY);
        }
        return condition(exercise)
                .or(() -> profile.leftAlone().stream().anyMatch(area -> moves(exercise, area))
                        ? Optional.of(HeldBack.AREA)
                        : Optional.empty());
    }

    /** Why the move is in no prompt; empty when it may be in one. Counts place and gear, too. */
    public Optional<HeldBack> heldFromPrompts(Exercise exercise) {
        if (profile.pregnant() && !seatedOrSupported(exercise)) {
            // What is made for pregnancy on hands and knees is for a routine at home.
            return heldBack(exercise).or(() -> Optional.of(HeldBack.PREGNANCY));
        }
        return heldBack(exercise).or(() -> switch (exercise.place()) {
            case HOME -> Optional.of(HeldBack.HOME);
            case OFFICE -> profile.office() ? Optional.empty() : Optional.of(HeldBack.OFFICE);
            case DESK -> Optional.empty();
        }).or(() -> equipped(exercise) ? Optional.empty() : Optional.of(HeldBack.EQUIPMENT));
    }

    /** Whether the person has all that the move needs. */
    public boolean equipped(Exercise exercise) {
        return missing(exercise).isEmpty();
    }

    /** What the move needs and the person has not got, in the words of {@link Exercise#equipment}. */
    public Set<String> missing(Exercise exercise) {
        return exercise.equipment().stream().filter(thing -> !has(thing)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the move does something for an area that the person favours. */
    public boolean favoured(Exercise exercise) {
        return profile.favoured().stream().anyMatch(area -> moves(exercise, area));
    }

    private Optional<HeldBack> condition(Exercise exercise) {
        boolean sciatica = profile.sciatica() != Sciatica.NO;
        if (caution(exercise, SCIATICA_ONLY) && profile.sciatica().side().isEmpty()) {
            return Optional.of(HeldBack.SCIATICA_ONLY);
        }
        if (caution(exercise, SCIATICA) && sciatica) {
            return Optional.of(HeldBack.SCIATICA);
        }
        // Sciatica begins in the back, so what is held back for the back is held back for it, too.
        if (caution(exercise, BACK_TROUBLE) && (profile.backTrouble() || sciatica)) {
            return Optional.of(profile.backTrouble() ? HeldBack.BACK_TROUBLE : HeldBack.SCIATICA);
        }
        if (profile.pregnant() && !suitsPregnancy(exercise)) {
            return Optional.of(HeldBack.PREGNANCY);
        }
        boolean guided = caution(exercise, GUIDANCE) || exercise.areas().contains(SIDES);
        return profile.scoliosis() && guided ? Optional.of(HeldBack.GUIDANCE) : Optional.empty();
    }

    private static boolean suitsPregnancy(Exercise exercise) {
        boolean lies = Set.of(Position.SUPINE, Position.PRONE).contains(exercise.position()) || caution(exercise, LIES_ON_BACK);
        return !lies && !caution(exercise, PREGNANCY_HELD) && (caution(exercise, FOR_PREGNANCY) || seatedOrSupported(exercise));
    }

    private static boolean seatedOrSupported(Exercise exercise) {
        return seated(exercise) || (exercise.position() == Position.STANDING && !caution(exercise, BALANCE)
                && exercise.equipment().stream().anyMatch(Suitability::support));
    }

    private static boolean support(String equipment) {
        return Set.of(equipment.split("-or-")).stream().allMatch(SUPPORTS::contains);
    }

    private static boolean seated(Exercise exercise) {
        return exercise.position() == Position.SEATED || exercise.position() == Position.SEATED_OR_STANDING;
    }

    /** "desk-or-chair" is there when one of the two is. */
    private boolean has(String equipment) {
        return Set.of(equipment.split("-or-")).stream().anyMatch(e -> ALWAYS_THERE.contains(e) || profile.equipment().contains(e));
    }

    /** Whether the move touches {@code area}; who speaks of the back means its upper and lower part, and the other way round. */
    private static boolean moves(Exercise exercise, String area) {
        return exercise.areas().stream()
                .anyMatch(a -> a.equals(area) || REGIONS.getOrDefault(a, Set.of()).contains(area)
                        || REGIONS.getOrDefault(area, Set.of()).contains(a));
    }

    private static boolean caution(Exercise exercise, String word) {
        return exercise.cautions().contains(word);
    }
}
