// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import deskbreak.exercise.Chooser.Offered;

/** How often moves, and areas of the body, were offered in the last seven days, and in the break being put together. */
final class Week {
    private static final Duration LENGTH = Duration.ofDays(7);

    private final Map<String, Integer> moves = new HashMap<>();
    private final Map<String, Integer> areas = new HashMap<>();
    private int all;
    private int suited;

    Week(List<Offered> offers, Instant now, Catalogue catalogue, List<Exercise> suited) {
        offers.stream().filter(o -> o.at().isAfter(now.minus(LENGTH))).flatMap(o -> catalogue.find(o.id()).stream())
                .forEach(e -> add(e, suited.contains(e)));
    }

    /** One more offer; {@code suits} tells whether it is of a move that may be offered now. */
    void add(Exercise move, boolean suits) {
        all++;
        suited += suits ? 1 : 0;
        moves.merge(move.id(), 1, Integer::sum);
        move.parts().forEach(area -> areas.merge(area, 1, Integer::sum));
    }

    /** All offers. */
    int all() {
        return all;
    }

    /** Those of moves that may be offered now. */
    int suited() {
        return suited;
    }

    int of(String id) {
        return moves.getOrDefault(id, 0);
    }

    int ofArea(String area) {
        return areas.getOrDefault(area, 0);
    }
}
