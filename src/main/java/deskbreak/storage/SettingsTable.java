// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import deskbreak.breaks.HoldReason;
import deskbreak.breaks.Limits;
import deskbreak.exercise.Profile;
import deskbreak.exercise.Sciatica;
import deskbreak.settings.Card;
import deskbreak.settings.Look;
import deskbreak.settings.MoveChoices;
import deskbreak.settings.Sensing;
import deskbreak.sitting.CallSign;

/** All settings, in the order of the file. The file and the command line both go by this one table. */
final class SettingsTable {
    static final List<Setting<?>> ALL = all();

    private SettingsTable() {
    }

    private static List<Setting<?>> all() {
        List<Setting<?>> all = new ArrayList<>();
        all.add(new Setting<>("welcomed", Forms.SWITCH, d -> d.welcomed, (d, v) -> d.welcomed = v));
        all.add(new Setting<>("plans", new ListForm<>(new PlanForm()), d -> d.plans, (d, v) -> d.plans = v));
        all.add(new Setting<>("awayAfter", Forms.SPAN, d -> d.awayAfter, (d, v) -> d.awayAfter = v));
        all.add(new Setting<>("lull", Forms.SPAN, d -> d.lull, (d, v) -> d.lull = v));
        all.add(new Setting<>("waitAtMost", Forms.SPAN, d -> d.waitAtMost, (d, v) -> d.waitAtMost = v));
        all.add(new Setting<>("answerWithin", Forms.SPAN, d -> d.answerWithin, (d, v) -> d.answerWithin = v));
        // The lengths come before the one of them that is preselected, for setting them may change it.
        all.add(new Setting<>("snoozes.lengths", new ListForm<>(Forms.SPAN), d -> d.snoozeLengths, Draft::snoozeLengths));
        all.add(new Setting<>("snoozes.preselected", Forms.SPAN, d -> d.snoozePreselected, (d, v) -> d.snoozePreselected = v));
        all.add(new Setting<>("snoozes.most", Forms.WHOLE, d -> d.snoozeMost, (d, v) -> d.snoozeMost = v));
        all.add(new Setting<>("snoozes.total", Forms.SPAN, d -> d.snoozeTotal, (d, v) -> d.snoozeTotal = v));
        all.add(new Setting<>("limits.day", Forms.AUTO, d -> d.limits.day(), (d, v) -> d.limits = new Limits(v, d.limits.hour())));
        all.add(new Setting<>("limits.hour", Forms.AUTO, d -> d.limits.hour(), (d, v) -> d.limits = new Limits(d.limits.day(), v)));
        when(all);
        look(all);
        all.add(new Setting<>("firm", Forms.SWITCH, d -> d.firm, (d, v) -> d.firm = v));
        all.add(new Setting<>("hotkey", Forms.TEXT, d -> d.hotkey, (d, v) -> d.hotkey = v));
        all.add(new Setting<>("historyMonths", Forms.WHOLE, d -> d.historyMonths, (d, v) -> d.historyMonths = v));
        moves(all);
        profile(all);
        sensing(all);
        return List.copyOf(all);
    }

    private static void when(List<Setting<?>> all) {
        for (DayOfWeek day : DayOfWeek.values()) {
            all.add(new Setting<>("hours." + PlainValues.word(day), Forms.HOURS, d -> d.hours(day), (d, v) -> d.hours(day, v)));
        }
        all.add(new Setting<>("holidays", new ListForm<>(Forms.DATE), d -> sorted(d.holidays), (d, v) -> d.holidays = Set.copyOf(v)));
        HoldReason[] choices = {HoldReason.CALL, HoldReason.CALENDAR, HoldReason.FULL_SCREEN, HoldReason.DO_NOT_DISTURB};
        all.add(new Setting<>("holds", new ListForm<>(Forms.word(choices)),
                d -> List.of(choices).stream().filter(d.holds::contains).toList(),
                Draft::holds));
        all.add(new Setting<>("routines", new ListForm<>(new RoutineForm()), d -> d.routines, Draft::routines));
    }

    private static void look(List<Setting<?>> all) {
        all.add(ofLook("theme", Forms.word(Look.Theme.values()), Look::theme, Look::withTheme));
        all.add(ofLook("textPercent", Forms.WHOLE, Look::textPercent, Look::withTextPercent));
        all.add(ofLook("card.corner", Forms.word(Card.Corner.values()), l -> l.card().corner(),
                (l, v) -> l.withCard(new Card(v, l.card().screen()))));
        all.add(ofLook("card.screen", Forms.word(Card.Screen.values()), l -> l.card().screen(),
                (l, v) -> l.withCard(new Card(l.card().corner(), v))));
        all.add(ofLook("sounds", Forms.SWITCH, Look::sounds, Look::withSounds));
        all.add(ofLook("guideSounds", Forms.SWITCH, Look::guideSounds, Look::withGuideSounds));
        all.add(ofLook("motion", Forms.word(Look.Motion.values()), Look::motion, Look::withMotion));
        all.add(ofLook("prompt", Forms.word(Look.Prompt.values()), Look::prompt, Look::withPrompt));
    }

    private static <T> Setting<T> ofLook(String key, Form<T> form, Function<Look, T> read, BiFunction<Look, T, Look> write) {
        return new Setting<>(key, form, d -> read.apply(d.look), (d, v) -> d.look = write.apply(d.look, v));
    }

    private static void moves(List<Setting<?>> all) {
        all.add(ofMoves("removed", MoveChoices::removed, MoveChoices::withRemoved));
        all.add(ofMoves("eased", MoveChoices::eased, MoveChoices::withEased));
        // Not by withMore and withLess: an id in both lists is a mistake that the check names.
        all.add(ofMoves("more", MoveChoices::more, (m, v) -> new MoveChoices(m.removed(), m.eased(), v, m.less())));
        all.add(ofMoves("less", MoveChoices::less, (m, v) -> new MoveChoices(m.removed(), m.eased(), m.more(), v)));
    }

    private static Setting<List<String>> ofMoves(String part, Function<MoveChoices, Set<String>> read,
            BiFunction<MoveChoices, Set<String>, MoveChoices> write) {
        return new Setting<>("moves." + part, new ListForm<>(Forms.TEXT), d -> sorted(read.apply(d.moves)),
                (d, v) -> d.moves = write.apply(d.moves, Set.copyOf(v)));
    }

    private static void profile(List<Setting<?>> all) {
        all.add(ofProfile("canStand", Forms.SWITCH, Profile::canStand, Profile::withCanStand));
        all.add(ofProfile("office", Forms.SWITCH, Profile::office, Profile::withOffice));
        all.add(wordsOfProfile("equipment", Profile::equipment, Profile::withEquipment));
        all.add(ofProfile("backTrouble", Forms.SWITCH, Profile::backTrouble, Profile::withBackTrouble));
        all.add(ofProfile("sciatica", Forms.word(Sciatica.values()), Profile::sciatica, Profile::withSciatica));
        all.add(ofProfile("scoliosis", Forms.SWITCH, Profile::scoliosis, Profile::withScoliosis));
        all.add(ofProfile("pregnant", Forms.SWITCH, Profile::pregnant, Profile::withPregnant));
        all.add(wordsOfProfile("favoured", Profile::favoured, Profile::withFavoured));
        all.add(wordsOfProfile("leftAlone", Profile::leftAlone, Profile::withLeftAlone));
    }

    private static void sensing(List<Setting<?>> all) {
        all.add(ofSensing("calls", new ListForm<>(Forms.word(CallSign.values())), s -> s.calls().stream().sorted().toList(),
                (s, v) -> s.withCalls(Set.copyOf(v))));
        all.add(ofSensing("recordersLeftOut", new ListForm<>(Forms.TEXT), Sensing::recordersLeftOut, Sensing::withRecordersLeftOut));
        all.add(ofSensing("awake", Forms.SWITCH, Sensing::awake, Sensing::withAwake));
        all.add(ofSensing("calendars", new ListForm<>(Forms.TEXT), Sensing::calendars, Sensing::withCalendars));
    }

    private static <T> Setting<T> ofSensing(String part, Form<T> form, Function<Sensing, T> read, BiFunction<Sensing, T, Sensing> write) {
        return new Setting<>("sensing." + part, form, d -> read.apply(d.sensing), (d, v) -> d.sensing = write.apply(d.sensing, v));
    }

    private static <T> Setting<T> ofProfile(String part, Form<T> form, Function<Profile, T> read, BiFunction<Profile, T, Profile> write) {
        return new Setting<>("profile." + part, form, d -> read.apply(d.profile), (d, v) -> d.profile = write.apply(d.profile, v));
    }

    private static Setting<List<String>> wordsOfProfile(String part, Function<Profile, Set<String>> read,
            BiFunction<Profile, Set<String>, Profile> write) {
        return ofProfile(part, new ListForm<>(Forms.TEXT), p -> sorted(read.apply(p)), (p, v) -> write.apply(p, Set.copyOf(v)));
    }

    private static <C extends Comparable<? super C>> List<C> sorted(Collection<C> values) {
        return values.stream().sorted().toList();
    }
}
