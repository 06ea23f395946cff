// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import deskbreak.exercise.ExerciseTexts;
import deskbreak.exercise.Library;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code exercises --json} says, held against the facts table. */
class ExerciseJsonTest {
    private static final JsonNode ALL = Json.mapper()
            .readTree(ExerciseJson.array(CatalogueReader.shipped().exercises(),
                    Library.of(CatalogueReader.shipped(), ExerciseTexts.in(Locale.ENGLISH), List.of(), List.of())));

    private static JsonNode exercise(String id) {
        return stream(ALL).filter(e -> e.get("id").stringValue().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> words(JsonNode array) {
        return stream(array).map(JsonNode::stringValue).toList();
    }

    @Test
    void everyRowOfTheFactsTableIsAnObjectOfItsExercise() {
        assertThat(ALL).hasSize(58);
        assertThat(Fact.table()).allSatisfy(row -> {
            JsonNode exercise = exercise(row.exercise());
            assertThat(exercise.get("place").stringValue()).isEqualTo(row.cell("place"));
            assertThat(exercise.get("position").stringValue()).isEqualTo(row.cell("position"));
            assertThat(words(exercise.get("equipment"))).containsAll(row.words("equipment"));
            assertThat(words(exercise.get("areas"))).containsAll(row.words("aims"));
            assertThat(stream(exercise.get("sources"))).anyMatch(source -> says(source, row));
        });
    }

    private static boolean says(JsonNode source, Fact row) {
        return source.get("source").stringValue().equals(row.article()) && source.get("heading").stringValue().equals(row.cell("heading"))
                && source.get("eachSide").stringValue().equals(row.cell("each_side"))
                && range(source.get("hold")).equals(row.cell("hold_min_s") + "-" + row.cell("hold_max_s"))
                && range(source.get("repetitions")).equals(row.cell("reps_min") + "-" + row.cell("reps_max"));
    }

    /** As the cells of the table, holds in seconds. */
    private static String range(JsonNode range) {
        return range.isNull() ? "-" : figure(range.get("min")) + "-" + figure(range.get("max"));
    }

    private static String figure(JsonNode figure) {
        if (figure.isNull()) {
            return "";
        }
        return figure.isString() ? Long.toString(Duration.parse(figure.stringValue()).toSeconds()) : figure.toString();
    }

    @Test
    void aDoseSaysWhereItStartsHowItGrowsAndWhatIsTheProjectsOwn() {
        JsonNode bridge = exercise("bridge");
        assertThat(bridge.get("dose")).isEqualTo(bridge.get("buildUp").get(0));
        assertThat(bridge.get("dose")).isEqualTo(Json.mapper().readTree("""
                {"hold": "PT5S", "repetitions": 3, "sides": "both", "source": "E", "own": true, "ownFigures": ["repetitions"]}"""));
        assertThat(bridge.get("buildUp").get(1)).isEqualTo(Json.mapper().readTree("""
                {"hold": "PT5S", "repetitions": 10, "sides": "both", "source": "B", "own": false, "ownFigures": []}"""));
        assertThat(stream(exercise("bird-dog").get("buildUp")).map(d -> d.get("sides").stringValue())).containsExactly("each", "each",
                "alternating", "alternating");
    }

    @Test
    void aFigureThatAnArticleDoesNotGiveIsNull() {
        assertThat(exercise("cobra").get("sources").get(0)).isEqualTo(Json.mapper().readTree("""
                {"source": "A", "heading": "Cobra Stretch", "hold": null, "repetitions": null, "eachSide": "no"}"""));
        assertThat(exercise("plank").get("sources").get(0).get("hold")).isEqualTo(Json.mapper().readTree("""
                {"min": "PT30S", "max": null}"""));
    }

    @Test
    void theTextsAreThere() {
        JsonNode cobra = exercise("cobra");
        assertThat(cobra.get("name").stringValue()).isEqualTo("Cobra");
        assertThat(cobra.get("breath").stringValue()).isNotEmpty();
        assertThat(cobra.get("steps")).hasSize(6);
        assertThat(words(cobra.get("cautions"))).contains("pregnancy-held");
    }
}
