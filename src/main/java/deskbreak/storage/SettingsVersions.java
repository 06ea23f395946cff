// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.util.List;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings the settings of an older version to the present form, one step a version. */
final class SettingsVersions {
    private static final List<Consumer<ObjectNode>> STEPS = List.of(SettingsVersions::from0);
    /** The present version. */
    static final int PRESENT = STEPS.size();

    private SettingsVersions() {
    }

    /** @throws BadValue when the version is none that this program knows */
    static void upgrade(ObjectNode root) throws BadValue {
        JsonNode version = root.get("version");
        if (version != null && (!version.isIntegralNumber() || !version.canConvertToInt() || version.intValue() < 0)) {
            throw BadValue.because(Words.say("settings.badversion", PRESENT)).in("version");
        }
        int found = version == null ? 0 : version.intValue();
        if (found > PRESENT) {
            throw BadValue.because(Words.say("settings.version", found, PRESENT)).in("version");
        }
        STEPS.subList(found, PRESENT).forEach(step -> step.accept(root));
        root.put("version", PRESENT);
    }

    /** Without a version, the one break plan there was stood in the file itself: {@code {"every":"PT50M","length":"PT10M","moves":4}}. */
    private static void from0(ObjectNode root) {
        JsonNode every = root.get("every");
        if (every == null || root.has("plans")) {
            return;
        }
        ObjectNode plan = root.putArray("plans").addObject().put("id", "desk");
        plan.set("every", every);
        root.remove("every");
        for (String key : List.of("length", "moves")) {
            JsonNode value = root.get(key);
            if (value != null && !value.isObject()) {
                plan.set(key, value);
                root.remove(key);
            }
        }
    }
}
