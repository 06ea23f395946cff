// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import deskbreak.settings.Settings;

/** {@code settings.json}: the person may edit it by hand, so what this program does not know in it stays. */
public final class SettingsFile {
    private final Path file;
    private final MachineDefaults defaults;
    private final Duration shortestInterval;
    private final InstantSource clock;

    /**
     * The settings of that home, over those that the machine's administrator gave, which are read now and once.
     *
     * @param shortestInterval the shortest interval a plan may have; tests lower it
     */
    public SettingsFile(Home home, Duration shortestInterval, InstantSource clock) {
        this(home.settings(), MachineDefaults.read(home.defaults(), shortestInterval), shortestInterval, clock);
    }

    /** A file that stands for itself: what is absent in it has the program's own default. */
    public SettingsFile(Path file, Duration shortestInterval, InstantSource clock) {
        this(file, MachineDefaults.NONE, shortestInterval, clock);
    }

    private SettingsFile(Path file, MachineDefaults defaults, Duration shortestInterval, InstantSource clock) {
        this.file = file;
        this.defaults = defaults;
        this.shortestInterval = shortestInterval;
        this.clock = clock;
    }

    /** The file's path. */
    public Path path() {
        return file;
    }

    /** What counts for each key that is absent. */
    public Settings defaults() {
        return defaults.settings();
    }

    /** What is wrong with the administrator's settings, which then count for nothing; empty when they are fine or there are none. */
    public List<FileProblem> defaultsProblems() {
        return defaults.problems();
    }

    /** What the file says now; a missing one means the defaults. Never changes it. */
    public SettingsRead read() {
        try {
            return text().read(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return SettingsRead.good(defaults());
        } catch (IOException e) {
            return unreadable(ReadFault.reason(e));
        }
    }

    /** Everything wrong in a settings file, which need not be the one in use; empty when it can be used. */
    public List<FileProblem> check(Path other) {
        SettingsFile checked = new SettingsFile(other, shortestInterval, clock);
        return Files.notExists(other) ? checked.unreadable(Words.say("read.missing")).problems() : checked.read().problems();
    }

    /**
     * Saves {@code settings}. Keys it does not know stay, on every level; a key that has its default and is not in the file stays out
     * of it. A file with mistakes in it is kept beside first.
     *
     * @return where a file with mistakes was kept
     * @throws IOException when it cannot be written, with one line that says what to do; the file is then as it was
     */
    public Optional<Path> save(Settings settings) throws IOException {
        ObjectNode root = Json.mapper().createObjectNode();
        Optional<Path> kept = Optional.empty();
        if (Files.exists(file)) {
            SettingsText text = text();
            if (text.read(content()).settings().isPresent()) {
                root = text.root();
            } else {
                kept = Optional.of(BadFile.copy(file, clock.instant()));
            }
        }
        root.put("version", SettingsVersions.PRESENT);
        fill(root, new Draft(settings));
        AtomicFile.write(file, (Json.pretty(root) + "\n").getBytes(StandardCharsets.UTF_8));
        return kept;
    }

    private byte[] content() throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IOException(file + ": " + ReadFault.reason(e), e);
        }
    }

    private void fill(ObjectNode root, Draft draft) {
        Draft absent = new Draft(defaults());
        for (Setting<?> setting : SettingsTable.ALL) {
            String[] path = setting.key().split("\\.", -1);
            JsonNode holder = path.length == 1 ? root : root.get(path[0]);
            String name = path[path.length - 1];
            if (!setting.same(draft, absent) || (holder != null && holder.has(name))) {
                ObjectNode object = holder instanceof ObjectNode there ? there : root.putObject(path[0]);
                object.set(name, merged(object.get(name), setting.toJson(draft)));
            }
        }
    }

    /** The new value with what the old one held besides; members of a list are the same when their id is. */
    private static JsonNode merged(@Nullable JsonNode old, JsonNode fresh) {
        if (old instanceof ObjectNode before && fresh instanceof ObjectNode after) {
            before.setAll(after);
            return before;
        }
        if (old instanceof ArrayNode before && fresh instanceof ArrayNode after) {
            for (int i = 0; i < after.size(); i++) {
                after.set(i, merged(same(before, after.get(i).get("id")), after.get(i)));
            }
        }
        return fresh;
    }

    private static @Nullable JsonNode same(ArrayNode before, @Nullable JsonNode id) {
        for (JsonNode member : before) {
            if (id != null && id.equals(member.get("id"))) {
                return member;
            }
        }
        return null;
    }

    private SettingsText text() {
        return new SettingsText(String.valueOf(file.getFileName()), shortestInterval, defaults());
    }

    private SettingsRead unreadable(String reason) {
        return new SettingsRead(Optional.empty(), List.of(new FileProblem(String.valueOf(file.getFileName()), 0, 0, reason)));
    }
}
