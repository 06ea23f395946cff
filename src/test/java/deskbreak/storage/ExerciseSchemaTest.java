// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseTexts;
import deskbreak.exercise.motion.BodyPoint;
import deskbreak.exercise.motion.Joint;

import static deskbreak.storage.OwnFolder.EXAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

/** The schema that people and editors get says what the reader does. */
class ExerciseSchemaTest {
    private static final String TEXT = text();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TEXT);

    private static String text() {
        try {
            return ExerciseSchema.text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> shipped() {
        return CatalogueReader.shipped().exercises().stream().map(Exercise::id);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatComesWithDeskbreakHasThatFormOnceItsTextIsInside(String id) throws IOException {
        ObjectNode file = (ObjectNode) Json.mapper().readTree(Files.readString(Path.of("resources/exercises", id + ".json")));
        file.set("text", PlainValues.tree(ExerciseTexts.in(Locale.ROOT).of(id)));
        assertThat(complaints(file.toString())).isEmpty();
        assertThat(read(id, file.toString())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "hold": "PT5S"          | "hold": "PT5M"
            "hold": "PT5S"          | "hold": "PT4M59S"
            "hold": "PT5S"          | "hold": "PT300S"
            "hold": "PT5S"          | "hold": "PT0S"
            "repetitions": 3 },     | "repetitions": 3.0 },
            "repetitions": 3 },     | "repetitions": 3, "own": ["hold"], "source": "A" },
            "areas":                | "later": { "a": null }, "areas":
            "areas":                | "equipment": ["chair"], "cautions": ["by-name"], "areas":
            "areas":                | "sources": [{ "source": "A", "heading": "Reach", "eachSide": "yes", "holdTo": "PT2M" }], "areas":
            "breath": "Breathe in on the way up." | "breath": ""
            "name": "Reach up"      | "name": "Größer 伸"
            "at": [0, 0, 0]         | "at": [0, 0.5, -4.9]
            "placed"                | "reach": { "left-palm": { "to": "right-knee-top", "fingers": [0, -1, 0], "palm": [1, 0, 0] }, "both-sole": { "to": [0.1, 0, 0] } }, "placed"
            "placed"                | "free": ["left-arm"], "placed"
            "rest": "stand"         | "props": [{ "kind": "chair", "at": [0, 0, 0], "turn": 90, "size": 0.9 }, { "kind": "dumbbell", "held": "left-grip" }], "rest": "stand"
            "over": 2 }],           | "over": 2, "stay": 1, "ease": "steady" }],
            "up": 5                 | "up": 5, "zoom": 1.5, "look": "left-elbow"
            """)
    void bothAccept(String right, String other) {
        String file = EXAMPLE.replace(right, other);
        assertThat(file).isNotEqualTo(EXAMPLE);
        assertThat(complaints(file)).isEmpty();
        assertThat(read("reach-up", file)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id": "reach-up"        | "id": "Reach-up"
            "id": "reach-up"        | "id": "reach-up\\n"
            "id": "reach-up",       |
            "place": "desk"         | "place": "roof"
            "place": "desk"         | "place": null
            "position": "standing"  | "position": "STANDING"
            "sides": "both"         | "sides": "left"
            "hold": "PT5S"          | "hold": "PT301S"
            "hold": "PT5S"          | "hold": "PT5M1S"
            "hold": "PT5S"          | "hold": "PT1H"
            "hold": "PT5S"          | "hold": "PT5S\\n"
            "hold": "PT5S"          | "hold": "pt5s"
            "hold": "PT5S"          | "hold": "PT0.5S"
            "hold": "PT5S"          | "hold": "P0D"
            "hold": "PT5S"          | "hold": "PT-5S"
            "hold": "PT5S"          | "hold": 5
            "repetitions": 3 },     | "repetitions": 0 },
            "repetitions": 3 },     | "repetitions": 101 },
            "repetitions": 3 },     | "repetitions": "3" },
            "repetitions": 3 },     | "repetitions": 3, "own": ["rest"] },
            "areas": ["shoulders", "upper-back"] | "areas": []
            "areas": ["shoulders", "upper-back"] | "areas": "shoulders"
            "areas":                | "equipment": null, "areas":
            "areas":                | "cautions": ["Be careful"], "areas":
            "areas":                | "sources": [{ "source": "A" }], "areas":
            "areas":                | "sources": [{ "source": "A", "heading": "R", "eachSide": "yes", "holdTo": "soon" }], "areas":
            "name": "Reach up"      | "name": ""
            "name": "Reach up"      | "name": "Reach\\nup"
            "name": "Reach up"      | "name": "Reach up\\n"
            "name": "Reach up"      | "name": "Reach\\u202eup"
            "name": "Reach up"      | "name": "0123456789012345678901234567890123456789012345678901234567890"
            "leadIn"                | "leadin"
            "breath": "Breathe in on the way up." | "breath": " "
            "breath": "Breathe in on the way up." | "breath": null
            "Reach for the ceiling" | ""
            "motion": {             | "motion": null, "was": {
            "turn": 25              | "turn": 225
            "turn": 25, "up": 5     | "turn": 25
            "camera": {             | "lens": {
            "at": [0, 0, 0]         | "at": [0, 0]
            "at": [0, 0, 0]         | "at": [0, 0, 9]
            both-sole               | both-hips
            both-sole               | left-nose
            "placed"                | "put"
            "both-shoulder": [5, 90, 0] | "both-shoulder": [5, 90]
            "both-shoulder": [5, 90, 0] | "both-shoulder": [181, 90, 0]
            "both-shoulder": [5, 90, 0] | "both-tail": [5, 90, 0]
            "placed"                | "reach": { "left-knee-top": { "to": [0, 0, 0] } }, "placed"
            "placed"                | "reach": { "left-palm": { "to": "moon" } }, "placed"
            "placed"                | "reach": { "left-palm": { "to": [0, 0, 0], "fingers": [0, 1, 0] } }, "placed"
            "placed"                | "reach": { "left-palm": { "to": [0, 0, 0], "fingers": [0, 0, 0], "palm": [0, 1, 0] } }, "placed"
            "placed"                | "free": ["tail"], "placed"
            "rest": "stand"         | "props": [{ "kind": "sofa" }], "rest": "stand"
            "rest": "stand"         | "props": [{ "kind": "chair", "size": 9 }], "rest": "stand"
            "over": 2 }],           | "over": 0 }],
            "over": 2 }],           | "over": 2, "ease": "jumpy" }],
            "out": [{ "pose": "high", "over": 2 }] | "out": []
            """)
    void bothReject(String right, String other) {
        String file = EXAMPLE.replace(right, Objects.requireNonNullElse(other, ""));
        assertThat(file).isNotEqualTo(EXAMPLE);
        assertThat(complaints(file)).as("the schema").isNotEmpty();
        assertThat(read("reach-up", file)).as("the reader").isFalse();
    }

    @Test
    void jointsAndPlacesOfTheBodyAreThoseOfTheFigure() {
        JsonNode schema = Json.mapper().readTree(TEXT);
        assertThat(words(schema.at("/$defs/point/enum"))).isEqualTo(
                Arrays.stream(BodyPoint.values()).map(BodyPoint::word).collect(Collectors.toCollection(TreeSet::new)));
        JsonNode joints = schema.at("/$defs/pose/properties/joints/properties");
        for (Joint joint : Joint.values()) {
            JsonNode angles = schema.at(joints.get(joint.word()).get("$ref").stringValue().substring(1)).get("prefixItems");
            assertThat(angles.size()).isEqualTo(joint.angles());
            for (int i = 0; i < angles.size(); i++) {
                assertThat(new double[]{angles.get(i).get("minimum").doubleValue(), angles.get(i).get("maximum").doubleValue()})
                        .as(joint.word()).containsExactly(joint.range(i));
            }
        }
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new TreeSet<>();
        list.forEach(word -> words.add(word.stringValue()));
        return words;
    }

    private static String complaints(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static boolean read(String id, String json) {
        try {
            OwnExerciseForm.read(id + ".json", json.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (InvalidExerciseFile e) {
            return false;
        }
    }
}
