// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import deskbreak.breaks.HoldReason;
import deskbreak.breaks.Limits;
import deskbreak.breaks.Plan;
import deskbreak.breaks.RoutineChoice;
import deskbreak.breaks.Rules;
import deskbreak.breaks.Snoozes;
import deskbreak.breaks.WorkingHours;
import deskbreak.exercise.Profile;
import deskbreak.settings.Look;
import deskbreak.settings.MoveChoices;
import deskbreak.settings.Sensing;
import deskbreak.settings.Settings;

/** Settings in the making, one field a key and unchecked: the file's side of them. {@link Settings} is the other, fixed and valid. */
final class Draft {
    boolean welcomed;
    List<Plan> plans;
    Duration awayAfter;
    Duration lull;
    Duration waitAtMost;
    Duration answerWithin;
    List<Duration> snoozeLengths;
    Duration snoozePreselected;
    int snoozeMost;
    Duration snoozeTotal;
    Limits limits;
    Set<LocalDate> holidays;
    Set<HoldReason> holds;
    List<RoutineChoice> routines;
    Look look;
    boolean firm;
    String hotkey;
    int historyMonths;
    MoveChoices moves;
    Profile profile;
    Sensing sensing;
    private final Map<DayOfWeek, WorkingHours.Span> week = new EnumMap<>(DayOfWeek.class);

    Draft(Settings from) {
        Rules rules = from.rules();
        welcomed = from.welcomed();
        plans = rules.plans();
        awayAfter = rules.awayAfter();
        lull = rules.lull();
        waitAtMost = rules.waitAtMost();
        answerWithin = rules.answerWithin();
        snoozeLengths = rules.snoozes().lengths();
        snoozePreselected = rules.snoozes().preselected();
        snoozeMost = rules.snoozes().most();
        snoozeTotal = rules.snoozes().total();
        limits = rules.limits();
        week.putAll(rules.hours().week());
        holidays = rules.hours().holidays();
        holds = rules.observed();
        routines = rules.routines();
        look = from.look();
        firm = from.firm();
        hotkey = from.hotkey();
        historyMonths = from.historyMonths();
        moves = from.moves();
        profile = from.profile();
        sensing = from.sensing();
    }

    Optional<WorkingHours.Span> hours(DayOfWeek day) {
        return Optional.ofNullable(week.get(day));
    }

    void hours(DayOfWeek day, Optional<WorkingHours.Span> span) {
        span.ifPresentOrElse(s -> week.put(day, s), () -> week.remove(day));
    }

    /** Shortest first; a preselected length that is gone gives way to the shortest, so that the two can be changed one after the other. */
    void snoozeLengths(List<Duration> lengths) {
        snoozeLengths = lengths.stream().distinct().sorted().toList();
        if (!lengths.isEmpty() && !lengths.contains(snoozePreselected)) {
            snoozePreselected = snoozeLengths.getFirst();
        }
    }

    /** The command line says neither names nor the times of what is switched off: those stay. */
    void routines(List<RoutineChoice> chosen) {
        List<RoutineChoice> before = routines;
        routines = chosen.stream().map(r -> before.stream().filter(b -> b.id().equals(r.id())).findFirst().map(b -> kept(b, r)).orElse(r))
                .toList();
    }

    private static RoutineChoice kept(RoutineChoice before, RoutineChoice chosen) {
        RoutineChoice named = chosen.name().isEmpty() ? chosen.withName(before.name()) : chosen;
        return named.on() || !named.times().isEmpty() ? named : named.withTimes(before.times());
    }

    /** A pause and the working hours always count: whoever does not want them sets none. */
    void holds(List<HoldReason> chosen) {
        Set<HoldReason> all = EnumSet.of(HoldReason.OUTSIDE_HOURS, HoldReason.PAUSED);
        all.addAll(chosen);
        holds = all;
    }

    /** Valid as far as types go; {@link deskbreak.settings.SettingsCheck} says the rest. */
    Settings settings() {
        Snoozes snoozes = new Snoozes(snoozeLengths, snoozePreselected, snoozeMost, snoozeTotal);
        Rules rules = new Rules(plans, awayAfter, lull, waitAtMost, answerWithin, snoozes, limits,
                new WorkingHours(week, holidays), holds, routines);
        return new Settings(welcomed, rules, look, moves, profile, sensing, firm, hotkey, historyMonths);
    }
}
