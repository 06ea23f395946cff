// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import deskbreak.exercise.Chooser.Memory;
import deskbreak.exercise.Chooser.Outcome;

/**
 * The part of all offers that each move should have. A move for areas that few moves work gets a larger part, one for
 * crowded areas a smaller one, so that a week moves the whole body; wishes, and what is often skipped, come on top. Sums are
 * made in a fixed order: in another one they may differ in the last digit, and the same seed must give the same pick.
 */
final class Shares {
    private static final double MORE = 2;
    private static final double LESS = 0.5;
    private static final double FAVOURED = 1.5;
    /** How much of its part a move loses that is always skipped. */
    private static final double LOST_BY_SKIPPING = 0.7;
    /** An answer or two say nothing yet. */
    private static final int DOUBT = 2;
    /** How much the rarity of its areas may change a move's part, either way. */
    private static final double MOST_FOR_RARITY = 1.35;

    private final Map<String, Double> share = new LinkedHashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Map<String, Load> areas;

    /** What moves of one area have together: their part, and how many they are. */
    private record Load(double part, int moves) {
        Load plus(Load other) {
            return new Load(part + other.part, moves + other.moves);
        }
    }

    /** @param suited the moves that may be offered, in the order of the catalogue */
    Shares(List<Exercise> suited, Suitability suitability, Wishes wishes, Memory memory) {
        suited.forEach(e -> {
            parts.put(e.id(), e.parts().stream().sorted().toList());
            share.put(e.id(), 1.0);
        });
        // Wishes come after: a move wanted more often must not make its own area look crowded.
        Map<String, Load> even = loads();
        double usual = sum(even.values().stream().map(Load::part).toList()) / Math.max(1, even.size());
        suited.forEach(e -> share.put(e.id(), rarity(e.id(), even, usual) * wanted(e, suitability, wishes) * kept(memory, e.id())));
        double whole = sum(share.values());
        share.replaceAll((id, part) -> part / whole);
        areas = loads();
    }

    /** The move's part of all offers, 0 to 1. */
    double of(String id) {
        return share.getOrDefault(id, 0.0);
    }

    /** How many offers a suited move is behind its part, and its areas behind theirs, were it the next one. */
    double behind(Exercise move, Week week) {
        return of(move.id()) * (week.suited() + 1) - week.of(move.id()) + mean(move.id(), area -> {
            Load load = areas.getOrDefault(area, new Load(0, 1));
            return (load.part() * week.all() - week.ofArea(area)) / load.moves();
        });
    }

    private static double wanted(Exercise move, Suitability suitability, Wishes wishes) {
        double byName = wishes.more().contains(move.id()) ? MORE : wishes.less().contains(move.id()) ? LESS : 1;
        return suitability.favoured(move) ? byName * FAVOURED : byName;
    }

    /** What is finished gets no more for it: only skipping changes a part. */
    private static double kept(Memory memory, String id) {
        double skipped = memory.count(id, Outcome.SKIPPED);
        double finished = memory.count(id, Outcome.FINISHED);
        return 1 - LOST_BY_SKIPPING * skipped / (skipped + finished + DOUBT);
    }

    private double rarity(String id, Map<String, Load> loads, double usual) {
        double rarity = mean(id, area -> Math.sqrt(usual / loads.getOrDefault(area, new Load(usual, 1)).part()));
        return parts(id).isEmpty() ? 1 : Math.clamp(rarity, 1 / MOST_FOR_RARITY, MOST_FOR_RARITY);
    }

    private Map<String, Load> loads() {
        Map<String, Load> loads = new TreeMap<>();
        share.forEach((id, part) -> parts(id).forEach(area -> loads.merge(area, new Load(part, 1), Load::plus)));
        return loads;
    }

    private List<String> parts(String id) {
        return parts.getOrDefault(id, List.of());
    }

    /** Over the parts of the body that the move works, by name; 0 where it works none. */
    private double mean(String id, ToDoubleFunction<String> figure) {
        return sum(parts(id).stream().map(figure::applyAsDouble).toList()) / Math.max(1, parts(id).size());
    }

    /** One after the other, unlike the sums of streams, which may be put together in another way. */
    private static double sum(Collection<Double> figures) {
        double sum = 0;
        for (double figure : figures) {
            sum += figure;
        }
        return sum;
    }
}
