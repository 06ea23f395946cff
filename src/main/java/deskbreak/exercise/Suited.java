// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import deskbreak.exercise.Routine.Subject;

/**
 * What of a sequence of moves somebody can be led through, and what not.
 *
 * @param moves in order, each once
 * @param leftOut in order
 */
public record Suited(List<Exercise> moves, List<LeftOut> leftOut) {
    public Suited {
        moves = List.copyOf(moves);
        leftOut = List.copyOf(leftOut);
    }

    /** Why a move is left out. */
    public enum Reason {
        /** There is no such move here. */
        UNKNOWN,
        /** The person took it out: it hurt, or they want it no more. */
        REMOVED,
        /** What the person has said about themselves speaks against it. */
        HELD_BACK
    }

    /** A move, by its id, that is left out. */
    public record LeftOut(String exercise, Reason reason) {}

    /**
     * Who has told of something and asks by name for the routine made for it gets its moves, unless something else speaks against them.
     *
     * @param removed ids that the person took out
     * @param asked what the routine was made for, when the person asked for it by name
     */
    public static Suited of(List<String> ids, Catalogue catalogue, Set<String> removed, Suitability suitability, Optional<Subject> asked) {
        List<Exercise> moves = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (String id : ids.stream().distinct().toList()) {
            Optional<Exercise> move = catalogue.find(id);
            if (move.isEmpty()) {
                leftOut.add(new LeftOut(id, Reason.UNKNOWN));
            } else if (removed.contains(id)) {
                leftOut.add(new LeftOut(id, Reason.REMOVED));
            } else if (allowed(move.get(), suitability, asked)) {
                moves.add(move.get());
            } else {
                leftOut.add(new LeftOut(id, Reason.HELD_BACK));
            }
        }
        return new Suited(moves, leftOut);
    }

    private static boolean allowed(Exercise move, Suitability suitability, Optional<Subject> asked) {
        Optional<HeldBack> held = suitability.heldBack(move);
        return held.isEmpty() || asked.filter(s -> held.get() == because(s)).map(s -> without(s, suitability.profile()).allows(move))
                .orElse(false);
    }

    private static HeldBack because(Subject subject) {
        return switch (subject) {
            case SCIATICA -> HeldBack.SCIATICA;
            case SCOLIOSIS -> HeldBack.GUIDANCE;
            case PREGNANCY -> HeldBack.PREGNANCY;
        };
    }

    private static Suitability without(Subject subject, Profile profile) {
        return new Suitability(switch (subject) {
            case SCIATICA -> profile.withSciatica(Sciatica.NO);
            case SCOLIOSIS -> profile.withScoliosis(false);
            case PREGNANCY -> profile.withPregnant(false);
        });
    }
}
