// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.Library;
import deskbreak.exercise.OwnExercise;
import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Motion;

import static deskbreak.storage.OwnFolder.EXAMPLE;
import static deskbreak.storage.OwnFolder.called;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** The person keeps exercises of their own. */
class OwnExercisesTest {
    @TempDir
    private Path home;
    private OwnFolder mine;

    @BeforeEach
    void folder() {
        mine = OwnFolder.in(home.resolve("exercises"));
    }

    @Test
    void withoutTheFolderThereAreTheShippedOnes() {
        assertThat(mine.library().catalogue()).isEqualTo(CatalogueReader.shipped());
        assertThat(mine.own()).isEmpty();
        assertThat(mine.rejected()).isEmpty();
    }

    @Test
    void aSavedFileIsThereAtTheNextLookAndAWithdrawnOneIsGone() throws IOException {
        Library before = mine.library();
        assertThat(mine.library()).isSameAs(before);
        mine.save("reach-up.json", EXAMPLE);
        assertThat(mine.own()).containsExactly("reach-up");
        assertThat(mine.library().text("reach-up").steps()).containsExactly("Raise both arms out to the sides", "Reach for the ceiling",
                "Lower your arms slowly");
        assertThat(mine.library().find("reach-up").flatMap(Exercise::motion)).isPresent();
        mine.save("reach-up.json", EXAMPLE.replace("Reach up", "Reach for it"));
        assertThat(mine.library().text("reach-up").name()).isEqualTo("Reach for it");
        Files.delete(mine.folder().resolve("reach-up.json"));
        assertThat(mine.library()).isEqualTo(before);
    }

    @Test
    void aFileThatIsPutRightIsUsedAndOneThatIsSpoiltIsListed() {
        mine.save("reach-up.json", EXAMPLE.replace("PT5S", "a while"));
        assertThat(mine.rejected())
                .containsExactly("reach-up.json: dose.steps[0].hold: must be whole seconds such as PT15S, not \"a while\"");
        mine.save("reach-up.json", EXAMPLE);
        assertThat(mine.rejected()).isEmpty();
        assertThat(mine.own()).containsExactly("reach-up");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "id": "reach-up"        | "id": "reach-down"      | id: must be "reach-up" like the file's name, not "reach-down"
            "place": "desk"         | "place": null           | place: must be a text in quotes
            "place": "desk",        |                         | "place" is missing
            "repetitions": 3 },     | "repetitions": 2.5 },   | dose.steps[0].repetitions: must be a whole number
            "repetitions": 3 },     | "repetitions": 1e99 },  | dose.steps[0].repetitions: must be a whole number
            "hold": "PT5S"          | "hold": "PT301S"        | dose.steps[0]: hold must be PT0S to PT5M, not PT5M1S
            "hold": "PT5S"          | "hold": 5               | dose.steps[0].hold: must be a text in quotes
            "shoulders",            | "Shoulders!",           | areas[0]: must be small letters and digits with single hyphens between, not "Shoulders!"
            "name": "Reach up",     |                         | text: "name" is missing
            "name": "Reach up"      | "name": "  "            | text.name: must be a text in quotes
            "Reach for the ceiling" | "Reach\\nfor it"        | text.steps[1]: must be one line without control characters
            "Reach for the ceiling" | "Reach \\u0000 for it"  | text.steps[1]: must be one line without control characters
            "Reach for the ceiling" | "Reach \\u202e for it"  | text.steps[1]: must be one line without control characters
            "Reach for the ceiling" | "Reach \\ud83d for it"  | text.steps[1]: must be one line without control characters
            "Reach for the ceiling" | ["up"]                  | text.steps[1]: must be a text in quotes
            "text": {               | "text": 7, "other": {   | text: must be an object in braces
            "text": {               | "other": {              | "text" is missing
            "like": "stand"         | "like": "high"          | motion.poses.high: is like itself
            "rest": "stand"         | "rest": "sit"           | motion: the way back must end in the pose "sit" that the move rests in
            [170, 90, 0]            | [200, 90, 0]            | motion.poses.high.joints.both-shoulder: angle 1 must be 0 to 180 degrees
            "id": "reach-up",       | "id": "reach-up"        | line 3, column 3: a comma is missing before this place
            """)
    void aMistakeIsListedWithFilePlaceAndReasonAndTheOthersLoad(String right, String wrong, String message) {
        assertThat(EXAMPLE).contains(right);
        mine.save("reach-up.json", EXAMPLE.replace(right, Objects.requireNonNullElse(wrong, ""))).save("other.json", called("other"));
        assertThat(mine.rejected()).containsExactly("reach-up.json: " + message);
        assertThat(mine.own()).containsExactly("other");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "sides": "both",        | "sides" "both",         | a colon is missing
            "sides": "both",        | sides: "both",          | a name in double quotes is needed here
            "sides": "both",        | "sides": both,          | text needs double quotes
            "sides": "both",        | "sides": "both,         | the closing double quote of this text is missing
            "sides": "both",        | "sides": ,              | a value is missing here
            "repetitions": 3        | "repetitions": 03       | this number is not written as JSON wants it
            "repetitions": 3        | "repetitions": 3.       | this number is not written as JSON wants it
            "Reach for the ceiling" | "Reach \\q"              | after a backslash
            "upper-back"]           | "upper-back"}           | does not match the one that was opened
            "upper-back"]           | "upper-back",]          | a value is missing here
            """)
    void whatIsNotWrittenAsJsonIsSaidInPlainWordsWithItsPlace(String right, String wrong, String message) {
        assertThat(EXAMPLE).contains(right);
        mine.save("reach-up.json",
                EXAMPLE.replaceFirst(java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong)));
        assertThat(mine.rejected()).singleElement().asString().matches("reach-up\\.json: line \\d+, column \\d+: .*").contains(message);
    }

    @Test
    void tooMuchIsTooMuch() {
        mine.save("long-name.json", called("long-name").replace("Reach up", "Reach".repeat(13)))
                .save("many-steps.json", called("many-steps").replace("\"Reach for the ceiling\"", "\"Reach\",".repeat(12) + "\"Reach\""))
                .save("deep.json", "[".repeat(20_000)).save("fat.json", " ".repeat(58 * 1024 * 1024))
                .save("just-fits.json", called("just-fits") + " ".repeat(OwnExerciseForm.LARGEST - called("just-fits").length()))
                .save("a" + "-long".repeat(20) + ".json", EXAMPLE);
        assertThat(mine.own()).containsExactly("just-fits");
        assertThat(mine.rejected()).hasSize(5).anyMatch("long-name.json: text.name: must be at most 60 characters"::equals)
                .anyMatch("many-steps.json: text.steps: must be 1 to 12 lines"::equals)
                .anyMatch("deep.json: brackets stand too deep inside each other, or a number is too long"::equals)
                .anyMatch("fat.json: the file is larger than 256 KiB"::equals)
                .anyMatch(line -> line.startsWith("a-long") && line.contains("at most 60"));
    }

    @Test
    void posesWithoutEndStopNobody() {
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            chain.append("\"p").append(i).append("\":{\"like\":\"p").append(i + 1).append("\"},");
        }
        mine.save("reach-up.json", EXAMPLE.replace("\"poses\": {", "\"poses\": {" + chain));
        assertThat(mine.rejected()).containsExactly("reach-up.json: motion.poses: must be at most 100");
    }

    @Test
    void whatIsNoTextOrNoJsonIsListed() {
        byte[] nul = EXAMPLE.getBytes(StandardCharsets.UTF_8);
        nul[nul.length / 2] = 0;
        mine.save("empty.json", "").save("nul.json", nul).save("latin.json", called("latin").replace("Reach up", "Größer").getBytes(
                StandardCharsets.ISO_8859_1)).save("twice.json", called("twice").replace("\"areas\"", "\"place\""))
                .save("two.json", called("two") + "{}").save("list.json", "[]");
        assertThat(mine.own()).isEmpty();
        assertThat(mine.rejected()).satisfiesExactly(line -> assertThat(line).startsWith("empty.json: "),
                line -> assertThat(line).startsWith("latin.json: line "),
                line -> assertThat(line).isEqualTo("list.json: must be an object in braces"),
                line -> assertThat(line).startsWith("nul.json: line "),
                line -> assertThat(line).startsWith("twice.json: line ").contains("the same name stands here twice"),
                line -> assertThat(line).startsWith("two.json: line "));
    }

    @Test
    void aFileThatBeginsWithAByteOrderMarkIsReadLikeAnyOther() {
        assertThat(mine.save("reach-up.json", "\uFEFF" + EXAMPLE).own()).containsExactly("reach-up");
    }

    @Test
    void anExerciseThatComesWithDeskbreakIsNotReplaced() {
        mine.save("neck-retraction.json", called("neck-retraction"));
        assertThat(mine.rejected()).singleElement().asString().startsWith("neck-retraction.json: id: an exercise of this name comes with");
        assertThat(mine.library().text("neck-retraction").name()).isNotEqualTo("Reach up");
    }

    @Test
    void linksFoldersAndOddNamesAreListedAndFilesOfOthersPassedOver() throws IOException {
        mine.save("Reach Up.json", EXAMPLE).save("notes.txt", "later").save(".reach-up.json-1.tmp", "{").save(".hidden.json", "{");
        Files.writeString(home.resolve("elsewhere.json"), called("linked"));
        Files.createSymbolicLink(mine.folder().resolve("linked.json"), home.resolve("elsewhere.json"));
        Files.createDirectory(mine.folder().resolve("folder.json"));
        assertThat(mine.own()).isEmpty();
        assertThat(mine.rejected()).satisfiesExactly(
                line -> assertThat(line).startsWith("Reach Up.json: the file must be called ID.json"),
                line -> assertThat(line).isEqualTo("folder.json: this is a link or a folder, and a file is needed"),
                line -> assertThat(line).isEqualTo("linked.json: this is a link or a folder, and a file is needed"));
    }

    @Test
    void aFileThatMayNotBeReadIsListedUntilItMay() throws IOException {
        Path file = mine.save("reach-up.json", EXAMPLE).folder().resolve("reach-up.json");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "root may read everything");
        assertThat(mine.rejected()).containsExactly("reach-up.json: this account may not read it");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(mine.own()).containsExactly("reach-up");
    }

    @Test
    void aFileInPlaceOfTheFolderAndTooManyFilesAreSaid() throws IOException {
        for (int i = 0; i < 1003; i++) {
            mine.save("no-%04d.json".formatted(i), "{}");
        }
        assertThat(mine.rejected()).hasSize(1001).last().asString().contains("only the first 1,000", "3 more");
        OwnFolder file = OwnFolder.in(Files.createFile(home.resolve("file")));
        assertThat(file.rejected()).singleElement().asString().startsWith("file/: the folder cannot be read");
    }

    @Test
    void whatIsSavedIsReadBackTheSame() throws IOException {
        mine.save("reach-up.json", EXAMPLE);
        OwnExercise read = read("reach-up");
        Files.delete(mine.folder().resolve("reach-up.json"));
        mine.exercises().save(read);
        OwnExercise again = read("reach-up");
        assertThat(again.text()).isEqualTo(read.text());
        assertThat(again.exercise().doses()).isEqualTo(read.exercise().doses());
        Motion before = read.exercise().motion().orElseThrow();
        Motion after = again.exercise().motion().orElseThrow();
        assertThat(after.out()).isEqualTo(before.out());
        assertThat(after.camera()).isEqualTo(before.camera());
        assertThat(Joint.RIGHT_SHOULDER.angles(after.pose("high").joints().get(Joint.RIGHT_SHOULDER))).containsExactly(
                new double[]{170, 90, 0}, within(0.1));
        assertThat(after.pose("high").placed()).isEqualTo(before.pose("high").placed());
    }

    @Test
    void savingKeepsWhatAnotherProgramHasWrittenBesideIt() throws IOException {
        mine.save("reach-up.json", EXAMPLE.replace("\"id\"", "\"$schema\": \"exercise.schema.json\", \"id\""));
        mine.exercises().save(read("reach-up"));
        assertThat(mine.folder().resolve("reach-up.json")).content().contains("\"$schema\" : \"exercise.schema.json\"");
    }

    @Test
    void whatNoFileCanSayIsNotSaved() throws IOException {
        mine.save("reach-up.json", EXAMPLE);
        OwnExercise read = read("reach-up");
        OwnExercise wordless = new OwnExercise(read.exercise(), new ExerciseText("", "", List.of(), "", ""));
        assertThatThrownBy(() -> mine.exercises().save(wordless)).isInstanceOf(InvalidExerciseFile.class).hasMessageContaining("text");
        assertThat(mine.folder().resolve("reach-up.json")).hasContent(EXAMPLE);
        Exercise shipped = CatalogueReader.shipped().exercises().getFirst();
        assertThatThrownBy(() -> mine.exercises().save(new OwnExercise(shipped, read.text()))).isInstanceOf(InvalidExerciseFile.class)
                .hasMessageContaining("comes with Deskbreak");
    }

    @Test
    void aRemovedExerciseIsGoneAndNoOtherFileEverIs() throws IOException {
        mine.save("reach-up.json", EXAMPLE);
        Path outside = Files.writeString(home.resolve("settings.json"), "{}");
        assertThat(mine.exercises().delete("../settings")).isFalse();
        assertThat(mine.exercises().delete("reach-down")).isFalse();
        assertThat(mine.exercises().delete("reach-up")).isTrue();
        assertThat(mine.own()).isEmpty();
        assertThat(outside).exists();
    }

    @Test
    void aFileThatCannotBeUsedIsRemovedByItsName() throws IOException {
        mine.save("My Stretch.json", "{").save("notes.txt", "mine");
        Path outside = Files.writeString(home.resolve("settings.json"), "{}");
        assertThat(mine.exercises().remove("../settings.json")).isFalse();
        assertThat(mine.exercises().remove("notes.txt")).isFalse();
        assertThat(mine.exercises().remove("My Stretch.json")).isTrue();
        assertThat(mine.rejected()).isEmpty();
        assertThat(outside).exists();
    }

    private OwnExercise read(String id) {
        Library library = mine.library();
        return new OwnExercise(library.find(id).orElseThrow(), Optional.of(library.text(id)).orElseThrow());
    }
}
