// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;

/** Reads the text of one settings file and collects everything that is wrong with it. */
final class SettingsText {
    private final String name;
    private final Duration shortestInterval;
    private final Settings defaults;
    private final List<FileProblem> problems = new ArrayList<>();
    private final List<String> misunderstood = new ArrayList<>();
    private Optional<JsonDocument> document = Optional.empty();

    /** @param defaults what counts for a key that is absent */
    SettingsText(String name, Duration shortestInterval, Settings defaults) {
        this.name = name;
        this.defaults = defaults;
        this.shortestInterval = shortestInterval;
    }

    SettingsRead read(byte[] content) {
        try {
            JsonDocument read = JsonDocument.parse(content);
            document = Optional.of(read);
            SettingsVersions.upgrade(read.root());
            Settings settings = settings(read.root());
            check(settings);
            if (problems.isEmpty()) {
                return SettingsRead.good(settings);
            }
        } catch (JacksonException e) {
            JsonDocument.Place place = JsonDocument.Place.of(e.getLocation());
            problems.add(new FileProblem(name, place.line(), place.column(), Words.say("settings.notjson", ReadFault.reason(e))));
        } catch (BadValue e) {
            add(e.key(""), String.valueOf(e.getMessage()));
        }
        problems.sort(Comparator.comparingInt(FileProblem::line).thenComparingInt(FileProblem::column));
        return new SettingsRead(Optional.empty(), problems);
    }

    /** The whole of the file in the present form, unknown keys included; an empty one when it cannot be read. */
    ObjectNode root() {
        return document.map(JsonDocument::root).orElseGet(() -> Json.mapper().createObjectNode());
    }

    private Settings settings(ObjectNode root) {
        Draft draft = new Draft(defaults);
        for (Setting<?> setting : SettingsTable.ALL) {
            try {
                Optional<JsonNode> node = find(root, setting.key());
                if (node.isPresent()) {
                    setting.fromJson(draft, node.get());
                }
            } catch (BadValue e) {
                misunderstood.add(top(setting.key()));
                String key = e.key(setting.key());
                add(key, key + " " + e.getMessage());
            }
        }
        return draft.settings();
    }

    /** The value of a key in the object it belongs to; null counts as absent. */
    private Optional<JsonNode> find(ObjectNode root, String key) {
        JsonNode node = root;
        for (String part : key.split("\\.", -1)) {
            if (!(node instanceof ObjectNode)) {
                outsideObject(top(key));
                return Optional.empty();
            }
            node = node.get(part);
            if (node == null || node.isNull()) {
                return Optional.empty();
            }
        }
        return Optional.of(node);
    }

    /** Says once for all keys inside it that something is no object. */
    private void outsideObject(String key) {
        if (!misunderstood.contains(key)) {
            misunderstood.add(key);
            add(key, key + " " + Words.say("settings.object"));
        }
    }

    private static String top(String key) {
        return key.split("\\.", 2)[0];
    }

    /** What could not be read has its default here, which need not go with what stands around it: nothing is said of that. */
    private void check(Settings settings) {
        for (SettingsCheck.Problem problem : SettingsCheck.problems(settings, shortestInterval)) {
            if (!misunderstood.contains(top(problem.key()))) {
                add(problem.key(), SettingsKeys.sentence(problem));
            }
        }
    }

    private void add(String key, String message) {
        JsonDocument.Place place = document.map(d -> d.place(key)).orElse(JsonDocument.Place.START);
        problems.add(new FileProblem(name, place.line(), place.column(), message));
    }
}
