// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import deskbreak.breaks.Plan;
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;

/**
 * Settings one by one, as the command line gets and sets them: {@code awayAfter} is {@code 5m}, {@code plans.desk.every} is {@code 45m},
 * {@code hours.monday} is {@code 09:00-17:00} or {@code off}, {@code limits.day} is a number or {@code auto}; lists have commas.
 */
public final class SettingsKeys {
    private SettingsKeys() {
    }

    /** All keys there are with these settings, in the order of the file; each plan and each routine adds its own. */
    public static List<String> keys(Settings settings) {
        return table(settings).stream().map(Setting::key).toList();
    }

    /** @throws BadSetting when there is no such key */
    public static String get(Settings settings, String key) throws BadSetting {
        return find(settings, key).toText(new Draft(settings));
    }

    /**
     * The settings with one of them changed.
     *
     * @param shortestInterval the shortest interval a plan may have
     * @throws BadSetting when there is no such key or it cannot have that value
     */
    public static Settings set(Settings settings, String key, String value, Duration shortestInterval) throws BadSetting {
        Draft draft = new Draft(settings);
        try {
            find(settings, key).fromText(draft, value);
        } catch (BadValue e) {
            throw new BadSetting(key + " " + e.getMessage());
        }
        Settings changed = draft.settings();
        List<SettingsCheck.Problem> problems = SettingsCheck.problems(changed, shortestInterval);
        if (!problems.isEmpty()) {
            throw new BadSetting(sentence(problems.getFirst()));
        }
        return changed;
    }

    /** A problem with its key, as one sentence. */
    static String sentence(SettingsCheck.Problem problem) {
        return problem.key() + (problem.message().startsWith("must ") ? " " : ": ") + problem.message();
    }

    private static Setting<?> find(Settings settings, String key) throws BadSetting {
        for (Setting<?> setting : table(settings)) {
            if (setting.key().equals(key)) {
                return setting;
            }
        }
        throw new BadSetting(Words.say("settings.unknown", key, String.join(", ", keys(settings))));
    }

    private static List<Setting<?>> table(Settings settings) {
        List<Setting<?>> table = new ArrayList<>();
        for (Setting<?> setting : SettingsTable.ALL) {
            table.add(setting);
            if (setting.key().equals("plans")) {
                settings.rules().plans().forEach(p -> plan(p, table));
            } else if (setting.key().equals("routines")) {
                table.addAll(RoutineKeys.of(settings.rules().routines()));
            }
        }
        return table;
    }

    private static void plan(Plan plan, List<Setting<?>> table) {
        String id = plan.id();
        table.add(ofPlan(id, "every", Forms.SPAN, Plan::every, (p, v) -> new Plan(id, v, p.length(), p.moves())));
        table.add(ofPlan(id, "length", Forms.SPAN, Plan::length, (p, v) -> new Plan(id, p.every(), v, p.moves())));
        table.add(ofPlan(id, "moves", Forms.WHOLE, Plan::moves, (p, v) -> new Plan(id, p.every(), p.length(), v)));
    }

    private static <T> Setting<T> ofPlan(String id, String part, Form<T> form, Function<Plan, T> read, BiFunction<Plan, T, Plan> write) {
        return new Setting<>("plans." + id + "." + part, form, d -> read.apply(one(d.plans, Plan::id, id)),
                (d, v) -> d.plans = d.plans.stream().map(p -> p.id().equals(id) ? write.apply(p, v) : p).toList());
    }

    private static <E> E one(List<E> all, Function<E, String> id, String wanted) {
        return all.stream().filter(e -> id.apply(e).equals(wanted)).findFirst().orElseThrow();
    }
}
