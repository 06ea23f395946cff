// SPDX-License-Identifier: Apache-2.0
package deskbreak.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A text that is missing shows its key to the person, and nobody hears of it: so each is looked for here. */
class MessageKeysTest {
    private static final Path SOURCES = Path.of("src/main/java/deskbreak");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"");
    private static final Pattern ASKED = Pattern
            .compile("(?i:texts?|words|messages|reasons|messages.of\\(\"\\w+\"\\))"
                    + "\\.(?:get|say|label|button|prose|checkBox)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern KEY = Pattern.compile("^([\\w.-]+)\\s*=", Pattern.MULTILINE);

    /** Folders whose code asks these bundles. */
    private record Room(List<String> folders, List<String> bundles) {}

    static Stream<Room> rooms() {
        return Stream.of(new Room(List.of("agent"), List.of("agent")), new Room(List.of("agent", "app"), List.of("tray")),
                new Room(List.of("app"), List.of("program")), new Room(List.of("app"), List.of("notice")),
                new Room(List.of("cli"), List.of("cli", "manual")),
                new Room(List.of("control"), List.of("control")), new Room(List.of("desktop"), List.of("desktop")),
                new Room(List.of("calendar"), List.of("calendar")),
                new Room(List.of("storage"), List.of("storage")), new Room(List.of("history"), List.of("reasons")),
                new Room(List.of("ui"), List.of("ui", "preferences", "today")));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void eachTextThatIsThereIsAskedFor(Room room) {
        Set<String> literals = found(LITERAL, source(room)).collect(Collectors.toSet());
        assertThat(keys(room)).isNotEmpty().allMatch(key -> asked(key, literals));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noKeyStandsTwice(Room room) {
        room.bundles().forEach(bundle -> assertThat(found(KEY, text(file(bundle)))).doesNotHaveDuplicates());
    }

    static Stream<String> folders() {
        return rooms().flatMap(room -> room.folders().stream()).distinct();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void eachTextThatIsAskedForIsThere(String folder) {
        Set<String> there = rooms().filter(room -> room.folders().contains(folder)).flatMap(room -> keys(room).stream())
                .collect(Collectors.toSet());
        assertThat(found(ASKED, source(folder))).isSubsetOf(there);
    }

    /** As a whole, by the head that code adds a word to, or by the tail that code adds to a key. */
    private static boolean asked(String key, Set<String> literals) {
        return literals.contains(key) || literals.stream().filter(part -> part.length() > 1).anyMatch(
                part -> part.matches(".*[.-]") && key.startsWith(part)
                        // The form of a text for somebody who stays seated is asked for with the text itself.
                        || key.endsWith(".seated") && asked(key.substring(0, key.length() - ".seated".length()), literals)
                        || part.startsWith(".") && key.endsWith(part) && asked(key.substring(0, key.length() - part.length()), literals));
    }

    private static List<String> keys(Room room) {
        return room.bundles().stream().flatMap(bundle -> found(KEY, text(file(bundle)))).toList();
    }

    private static Path file(String bundle) {
        return Path.of("resources", "messages", bundle + ".properties");
    }

    private static String source(Room room) {
        return room.folders().stream().map(MessageKeysTest::source).collect(Collectors.joining());
    }

    private static String source(String folder) {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(MessageKeysTest::text).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
