// SPDX-License-Identifier: Apache-2.0
package deskbreak.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import deskbreak.breaks.Limits;
import deskbreak.breaks.Plan;
import deskbreak.breaks.RoutineChoice;
import deskbreak.breaks.Rules;
import deskbreak.breaks.Snoozes;
import deskbreak.exercise.Profile;
import deskbreak.text.Spans;

/** The allowed ranges, in one place: the windows, the command line and the file all ask here. */
public final class SettingsCheck {
    /** The shortest interval a plan may have; the test-only start option lowers it. */
    public static final Duration SHORTEST_INTERVAL = Duration.ofMinutes(5);

    private static final int MOST_TIMES = 12;
    private static final int MOST_MOVES = 50;
    private static final int LONGEST_NAME = 60;

    private SettingsCheck() {
    }

    /**
     * One thing that is out of range.
     *
     * @param key the setting, as the command line names it ("awayAfter", "plans.desk.every")
     * @param message a sentence with the allowed range, for the person
     */
    public record Problem(String key, String message) {}

    /**
     * Everything wrong with {@code settings}; empty when they are fine.
     *
     * @param shortestInterval {@link #SHORTEST_INTERVAL}, or less for tests that cannot wait so long
     */
    public static List<Problem> problems(Settings settings, Duration shortestInterval) {
        List<Problem> found = new ArrayList<>();
        Rules rules = settings.rules();
        plans(rules.plans(), shortestInterval, found);
        range("awayAfter", rules.awayAfter(), Duration.ofMinutes(1), Duration.ofMinutes(15), found);
        range("lull", rules.lull(), Duration.ofSeconds(2), Duration.ofMinutes(1), found);
        range("waitAtMost", rules.waitAtMost(), Duration.ZERO, Duration.ofMinutes(15), found);
        range("answerWithin", rules.answerWithin(), Duration.ofSeconds(15), Duration.ofMinutes(5), found);
        snoozes(rules.snoozes(), found);
        routines(rules.routines(), found);
        limits(rules.limits(), found);
        range("textPercent", settings.look().textPercent(), 100, 200, found);
        range("historyMonths", settings.historyMonths(), 0, 1200, found);
        moves(settings.moves(), found);
        profile(settings.profile(), found);
        return List.copyOf(found);
    }

    private static void plans(List<Plan> plans, Duration shortest, List<Problem> found) {
        if (plans.isEmpty()) {
            found.add(new Problem("plans", "at least one break plan is needed"));
        }
        Set<String> ids = new HashSet<>();
        for (Plan plan : plans) {
            String key = "plans." + plan.id();
            if (!plan.id().matches("[a-z][a-z0-9-]{0,30}")) {
                found.add(new Problem("plans", "a plan's id is 1 to 31 small letters, digits and hyphens, not \"" + plan.id() + "\""));
            }
            if (!ids.add(plan.id())) {
                found.add(new Problem("plans", "two plans are called \"" + plan.id() + "\""));
            }
            range(key + ".every", plan.every(), shortest, Duration.ofHours(3), found);
            range(key + ".length", plan.length(), Duration.ofMinutes(1), Duration.ofHours(1), found);
            range(key + ".moves", plan.moves(), 0, 10, found);
        }
    }

    /** Ids are not looked at: they may be older than this check, and the first of one id counts. */
    private static void routines(List<RoutineChoice> routines, List<Problem> found) {
        for (RoutineChoice routine : routines) {
            String key = "routines." + routine.id();
            if (routine.on() && routine.times().isEmpty()) {
                found.add(new Problem(key + ".at", "must name a time while the routine is switched on"));
            }
            if (routine.times().size() > MOST_TIMES) {
                found.add(new Problem(key + ".at", "must be at most " + MOST_TIMES + " times a day"));
            }
            if (routine.exercises().size() > MOST_MOVES) {
                found.add(new Problem(key + ".exercises", "must be at most " + MOST_MOVES + " moves"));
            }
            if (routine.name().filter(n -> n.length() > LONGEST_NAME).isPresent()) {
                found.add(new Problem(key + ".name", "must be at most " + LONGEST_NAME + " letters"));
            }
        }
    }

    private static void snoozes(Snoozes snoozes, List<Problem> found) {
        if (snoozes.lengths().isEmpty() || snoozes.lengths().size() > 4) {
            found.add(new Problem("snoozes.lengths", "one to four snooze lengths are needed"));
        }
        for (Duration length : snoozes.lengths()) {
            range("snoozes.lengths", length, Duration.ofMinutes(1), Duration.ofHours(1), found);
        }
        if (!snoozes.lengths().contains(snoozes.preselected())) {
            found.add(new Problem("snoozes.preselected", "the preselected snooze must be one of the lengths"));
        }
        range("snoozes.most", snoozes.most(), 0, 10, found);
        range("snoozes.total", snoozes.total(), Duration.ZERO, Duration.ofHours(2), found);
    }

    private static void limits(Limits limits, List<Problem> found) {
        limits.day().ifPresent(n -> range("limits.day", n, 0, 100, found));
        limits.hour().ifPresent(n -> range("limits.hour", n, 0, 20, found));
    }

    private static void moves(MoveChoices moves, List<Problem> found) {
        apart("moves.less", moves.less(), "moves.more", moves.more(), found);
    }

    private static void profile(Profile profile, List<Problem> found) {
        words("profile.equipment", profile.equipment(), "wall", found);
        words("profile.favoured", profile.favoured(), "upper-back", found);
        words("profile.leftAlone", profile.leftAlone(), "upper-back", found);
        apart("profile.leftAlone", profile.leftAlone(), "profile.favoured", profile.favoured(), found);
    }

    private static void words(String key, Set<String> words, String example, List<Problem> found) {
        words.stream().filter(w -> !w.matches("[a-z][a-z0-9-]{0,30}")).sorted().forEach(w -> found.add(new Problem(key,
                "must be words of 1 to 31 small letters, digits and hyphens such as \"" + example + "\", not \"" + w + "\"")));
    }

    private static void apart(String key, Set<String> words, String other, Set<String> others, List<Problem> found) {
        words.stream().filter(others::contains).sorted()
                .forEach(w -> found.add(new Problem(key, "\"" + w + "\" stands in " + other + " too; take it out of one of the two")));
    }

    private static void range(String key, Duration value, Duration least, Duration most, List<Problem> found) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            found.add(new Problem(key, "must be " + Spans.brief(least) + " to " + Spans.brief(most) + ", not " + Spans.brief(value)));
        }
    }

    private static void range(String key, int value, int least, int most, List<Problem> found) {
        if (value < least || value > most) {
            found.add(new Problem(key, "must be " + least + " to " + most + ", not " + value));
        }
    }
}
