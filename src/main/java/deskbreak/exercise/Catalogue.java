// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The moves there are, in a fixed order. */
public record Catalogue(List<Exercise> exercises) {
    public Catalogue {
        exercises = List.copyOf(exercises);
        Map<String, Long> count = exercises.stream().collect(Collectors.groupingBy(Exercise::id, Collectors.counting()));
        count.forEach((id, n) -> {
            if (n > 1) {
                throw new IllegalArgumentException("two exercises are called " + id);
            }
        });
    }

    public Optional<Exercise> find(String id) {
        return exercises.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
