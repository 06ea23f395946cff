// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How far the dose of each move has grown. It grows by one level of the move's build-up once the move has been completed in
 * {@value #COMPLETIONS} breaks at its level, and falls back by one when the person says that it is too hard.
 *
 * @param standings by the move's id; a move that is not there is at the start
 */
public record Progress(Map<String, Standing> standings) {
    /** Nothing done yet. */
    public static final Progress NONE = new Progress(Map.of());

    /** After this many breaks with a move at its level the next level is led. */
    static final int COMPLETIONS = 3;

    public Progress {
        standings = Map.copyOf(standings);
    }

    /**
     * Where one move stands.
     *
     * @param level of its build-up, from 0
     * @param completed breaks in which it was completed at this level
     */
    public record Standing(int level, int completed) {
        private static final Standing START = new Standing(0, 0);
    }

    /** The level of the move's build-up, from 0; its last one at most, also when there were more levels once. */
    public int level(Exercise move) {
        return Math.clamp(standing(move).level(), 0, move.doses().size() - 1);
    }

    /** The dose to lead. */
    public Dose dose(Exercise move) {
        return move.dose(level(move));
    }

    /** After a break in which these moves were done to their end. */
    public Progress completed(Collection<Exercise> moves) {
        Map<String, Standing> next = new HashMap<>(standings);
        moves.stream().filter(move -> level(move) < move.doses().size() - 1).forEach(move -> next.put(move.id(), onceMore(move)));
        return new Progress(next);
    }

    private Standing onceMore(Exercise move) {
        int completed = standing(move).completed() + 1;
        return completed < COMPLETIONS ? new Standing(level(move), completed) : new Standing(level(move) + 1, 0);
    }

    /** After "too hard": one level back, which has to be completed as often again; nothing is below the start. */
    public Progress tooHard(Exercise move) {
        return with(move, new Standing(Math.max(0, level(move) - 1), 0));
    }

    /** After "it hurts": from the start, should the person ever allow the move again. */
    public Progress restarted(Exercise move) {
        return with(move, Standing.START);
    }

    private Progress with(Exercise move, Standing standing) {
        Map<String, Standing> next = new HashMap<>(standings);
        if (standing.equals(Standing.START)) {
            next.remove(move.id());
        } else {
            next.put(move.id(), standing);
        }
        return new Progress(next);
    }

    private Standing standing(Exercise move) {
        return standings.getOrDefault(move.id(), Standing.START);
    }
}
