// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import deskbreak.exercise.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** A row of the facts table: what one article says of one exercise. */
record Fact(Map<String, String> cells) {
    /** The rows of each exercise, both in the order of the table. */
    static Map<String, List<Fact>> byExercise() {
        return table().stream().collect(Collectors.groupingBy(Fact::exercise, LinkedHashMap::new, Collectors.toList()));
    }

    static List<Fact> table() {
        try (InputStream csv = Objects.requireNonNull(Fact.class.getResourceAsStream("/facts/exercises.csv"))) {
            List<String> lines = new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            String[] columns = lines.getFirst().split(",", -1);
            return lines.stream().skip(1).map(line -> row(columns, line.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fact row(String[] columns, String[] cells) {
        assertThat(cells).hasSameSizeAs(columns);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return new Fact(row);
    }

    String cell(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    Set<String> words(String column) {
        return Arrays.stream(cell(column).split(";")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    String exercise() {
        return cell("exercise");
    }

    String article() {
        return cell("source");
    }

    String note() {
        return cell("note");
    }

    Source source() {
        return new Source(article(), cell("heading"), seconds("hold_min_s"), seconds("hold_max_s"), number("reps_min"), number("reps_max"),
                cell("each_side"));
    }

    /** Whether it gives a figure at all. */
    boolean gives() {
        return statesHold() || statesRepetitions();
    }

    boolean statesHold() {
        return !cell("hold_min_s").isEmpty() || !cell("hold_max_s").isEmpty();
    }

    boolean statesRepetitions() {
        return !cell("reps_min").isEmpty() || !cell("reps_max").isEmpty();
    }

    /** Whether this is an exercise in which one stays, as far as this article says. */
    boolean held() {
        return statesHold() || note().contains("hold");
    }

    private Optional<Duration> seconds(String column) {
        return Optional.of(cell(column)).filter(cell -> !cell.isEmpty()).map(cell -> Duration.ofSeconds(Long.parseLong(cell)));
    }

    private OptionalInt number(String column) {
        return cell(column).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell(column)));
    }
}
