// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import deskbreak.storage.ExerciseExchange.Outcome;

import static deskbreak.storage.OwnFolder.EXAMPLE;
import static deskbreak.storage.OwnFolder.called;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Exercises go from one person to another as a zip. */
class ExerciseExchangeTest {
    @TempDir
    private Path home;
    private OwnFolder mine;
    private ExerciseExchange exchange;

    @BeforeEach
    void folder() {
        mine = OwnFolder.in(home.resolve("exercises"));
        exchange = new ExerciseExchange(mine.exercises());
    }

    @Test
    void whatOneExportsAnotherImports() throws IOException {
        mine.save("reach-up.json", EXAMPLE).save("other.json", called("other"));
        Path zip = home.resolve("all.zip");
        assertThat(exchange.export(zip, List.of())).containsExactly("other", "reach-up");
        assertThat(exchange.export(home.resolve("one.zip"), List.of("other"))).containsExactly("other");
        OwnFolder yours = OwnFolder.in(home.resolve("yours"));
        assertThat(new ExerciseExchange(yours.exercises()).take(zip, false))
                .isEqualTo(new Outcome.Imported(List.of("other", "reach-up"), List.of()));
        assertThat(yours.folder().resolve("reach-up.json")).hasContent(EXAMPLE);
        assertThat(yours.own()).containsExactly("other", "reach-up");
    }

    @Test
    void onlyOnesOwnAreExported() throws IOException {
        assertThatThrownBy(() -> exchange.export(home.resolve("a.zip"), List.of())).hasMessageContaining("no exercises of your own");
        mine.save("reach-up.json", EXAMPLE).save("broken.json", "{");
        assertThatThrownBy(() -> exchange.export(home.resolve("a.zip"), List.of("neck-retraction"))).hasMessageContaining("comes with");
        assertThatThrownBy(() -> exchange.export(home.resolve("a.zip"), List.of("../settings")))
                .hasMessageContaining("There is no exercise");
        assertThat(exchange.export(home.resolve("a.zip"), List.of())).containsExactly("reach-up");
    }

    @Test
    void whatIsThereIsReplacedOnlyWhenThePersonSaysSo() throws IOException {
        mine.save("reach-up.json", EXAMPLE);
        Path zip = zip("reach-up.json", EXAMPLE.replace("Reach up", "Theirs"), "new.json", called("new"));
        assertThat(exchange.take(zip, false)).isEqualTo(new Outcome.Conflicts(List.of("reach-up")));
        assertThat(mine.own()).containsExactly("reach-up");
        assertThat(exchange.take(zip, true)).isEqualTo(new Outcome.Imported(List.of("new"), List.of("reach-up")));
        assertThat(mine.library().text("reach-up").name()).isEqualTo("Theirs");
    }

    @Test
    void oneFileThatCannotBeUsedKeepsAllOut() throws IOException {
        Outcome outcome = exchange.take(
                zip("good.json", called("good"), "bad.json", "{", "neck-retraction.json", called("neck-retraction")), true);
        assertThat(((Outcome.Refused) outcome).files()).hasSize(2).extracting(bad -> bad.file()).containsExactly("bad.json",
                "neck-retraction.json");
        assertNothingCame();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../reach-up.json", "/etc/reach-up.json", "..\\reach-up.json", "C:\\reach-up.json", "C:reach-up.json",
            "a/reach-up.json", "exercises/", "reach-up.json/", ".json", "settings.txt", "Reach.json", "reach-up.json\u0000.txt",
            "reach\nup.json", "__MACOSX/._reach-up.json", "."})
    void aZipWithAnyOtherNameInItIsRefusedWhole(String name) throws IOException {
        assertRefused(zip("good.json", called("good"), name, EXAMPLE), "it may hold only files called ID.json");
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        assertRefused(zipOf(out -> entry(out, "bomb.json", 1L << 28)), "bomb.json: the file is larger than 256 KiB");
        assertRefused(zipOf(out -> {
            for (int i = 0; i < 200; i++) {
                entry(out, "b" + i + ".json", OwnExerciseForm.LARGEST);
            }
        }), "the zip holds more than 25 MiB");
        assertRefused(zipOf(out -> {
            for (int i = 0; i < 1001; i++) {
                entry(out, "b" + i + ".json", 1);
            }
        }), "the zip holds more than 1,000 files");
    }

    @Test
    void aFileThatIsThereTwiceIsRefused() throws IOException {
        byte[] zip = Files.readAllBytes(zip("one.json", called("one"), "two.json", called("two")));
        String twice = new String(zip, StandardCharsets.ISO_8859_1).replace("two.json", "one.json");
        assertRefused(Files.write(home.resolve("twice.zip"), twice.getBytes(StandardCharsets.ISO_8859_1)), "holds one.json twice");
    }

    @Test
    void whatIsNoWholeZipIsRefused() throws IOException {
        assertRefused(Files.writeString(home.resolve("text.zip"), "hello"), "this is no zip");
        assertRefused(Files.createFile(home.resolve("empty.zip")), "this is no zip");
        assertRefused(Files.createDirectory(home.resolve("folder.zip")), "this is a folder");
        assertRefused(home.resolve("gone.zip"), "there is no such file");
        byte[] whole = Files.readAllBytes(zip("one.json", called("one")));
        for (int length = 31; length < whole.length / 2; length += 40) {
            assertRefused(Files.write(home.resolve("cut.zip"), Arrays.copyOf(whole, length)), "this zip is damaged");
        }
    }

    @Test
    void aWriteThatFailsHalfWayLeavesEverythingAsItWas() throws IOException {
        mine.save("mine.json", called("mine")).save("b-link.json", "{}");
        Files.delete(mine.folder().resolve("b-link.json"));
        Files.createSymbolicLink(mine.folder().resolve("b-link.json"), home.resolve("nowhere"));
        Path zip = zip("a-new.json", called("a-new"), "mine.json", called("mine").replace("Reach up", "Theirs"), "b-link.json",
                called("b-link"));
        assertThatThrownBy(() -> exchange.take(zip, true)).hasMessageContaining("b-link.json is a link").hasMessageContaining("by hand");
        assertThat(mine.own()).containsExactly("mine");
        assertThat(mine.library().text("mine").name()).isEqualTo("Reach up");
        assertThat(mine.folder().resolve("b-link.json")).isSymbolicLink();
    }

    private void assertRefused(Path zip, String why) throws IOException {
        assertThatThrownBy(() -> exchange.take(zip, true)).isInstanceOf(IOException.class).hasMessageStartingWith(zip.toString())
                .hasMessageContaining(why).message().hasLineCount(1);
        assertNothingCame();
    }

    private void assertNothingCame() throws IOException {
        assertThat(mine.folder()).doesNotExist();
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(file -> file.toString().endsWith(".json"))).isEmpty();
        }
    }

    private interface Filling {
        void into(ZipOutputStream zip) throws IOException;
    }

    private Path zipOf(Filling filling) throws IOException {
        Path file = home.resolve("filled.zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            filling.into(zip);
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, long blanks) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        byte[] block = new byte[(int) Math.min(blanks, 1 << 20)];
        for (long left = blanks; left > 0; left -= block.length) {
            zip.write(block, 0, (int) Math.min(left, block.length));
        }
        zip.closeEntry();
    }

    private Path zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(home.resolve("packed.zip"), bytes.toByteArray());
    }
}
