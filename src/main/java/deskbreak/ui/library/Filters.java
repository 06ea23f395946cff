// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is looked for. A move matches when every word of the search stands in it and when it has one of the chosen values in each facet
 * in which anything is chosen.
 *
 * @param search words in any order; small and capital letters and accents do not count
 * @param chosen the chosen values; a facet that is not there leaves all
 */
record Filters(String search, Map<Facet, Set<String>> chosen) {
    /** Everything. */
    static final Filters NONE = new Filters("", Map.of());

    Filters {
        chosen = chosen.entrySet().stream().filter(e -> !e.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
    }

    /** Whether nothing is looked for. */
    boolean none() {
        return search.isBlank() && chosen.isEmpty();
    }

    Filters searching(String words) {
        return new Filters(words, chosen);
    }

    /** With that value chosen, or no longer chosen. */
    Filters choosing(Facet facet, String value, boolean on) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(chosen);
        Set<String> values = new TreeSet<>(of(facet));
        if (on) {
            values.add(value);
        } else {
            values.remove(value);
        }
        changed.put(facet, values);
        return new Filters(search, changed);
    }

    /** The values chosen in that facet; none leaves all. */
    Set<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** The moves that match, those first whose name has the words of the search, then those that move what it says. */
    List<Item> found(List<Item> items) {
        return items.stream().filter(item -> searched(item) && chosen.keySet().stream().allMatch(facet -> fits(item, facet)))
                .sorted(Comparator.comparingInt(this::rank)).toList();
    }

    /** How many moves would match with that value, beside what is chosen in the other facets. */
    long count(List<Item> items, Facet facet, String value) {
        return items.stream().filter(item -> facet.of(item).contains(value) && searched(item))
                .filter(item -> chosen.keySet().stream().allMatch(other -> other == facet || fits(item, other))).count();
    }

    private boolean fits(Item item, Facet facet) {
        return facet.of(item).stream().anyMatch(of(facet)::contains);
    }

    private boolean searched(Item item) {
        return SearchWords.found(SearchWords.plain(search), item.searched());
    }

    /** 0 where the name has the words, 1 where the name and what it moves have them, 2 where they are said anywhere. */
    private int rank(Item item) {
        String words = SearchWords.plain(search);
        String name = SearchWords.plain(item.text().name());
        if (SearchWords.found(words, name)) {
            return 0;
        }
        return SearchWords.found(words, name + " " + SearchWords.plain(String.join(" ", item.exercise().areas()))) ? 1 : 2;
    }
}
