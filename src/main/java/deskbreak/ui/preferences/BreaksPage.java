// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import deskbreak.breaks.Limits;
import deskbreak.breaks.Rules;
import deskbreak.breaks.Snoozes;
import deskbreak.settings.Settings;
import deskbreak.ui.theme.Texts;

/** How often a break is offered, how it may be put off, and how many prompts there may be. */
final class BreaksPage {
    private BreaksPage() {
    }

    static Form make(Choices choices, Texts texts) {
        Form form = new Form(choices, texts, "breaks");
        form.heading("plans");
        form.wide(new PlanTable(choices, texts));
        form.heading("snoozes");
        snoozes(form, choices, texts);
        form.heading("limits");
        form.remark("limits.remark");
        new CapControls(choices, texts, "limits.day", Limits::day, (l, n) -> new Limits(n, l.hour()), 8).addTo(form, choices);
        new CapControls(choices, texts, "limits.hour", Limits::hour, (l, n) -> new Limits(l.day(), n), 2).addTo(form, choices);
        form.heading("firm.heading");
        form.row(new Toggle(choices, texts, "firm", new Setting<>(Settings::firm, Settings::withFirm)));
        return form;
    }

    private static void snoozes(Form form, Choices choices, Texts texts) {
        form.row("snoozes.lengths",
                new Line<>(choices, texts, "snoozes.lengths", of(Snoozes::lengths, BreaksPage::lengths), Amounts::sayAll,
                        Amounts::readAll));
        form.row("snoozes.preselected",
                new Pick<>(choices, texts, "snoozes.preselected", Duration.class, s -> s.rules().snoozes().lengths(), Amounts::say,
                        of(Snoozes::preselected, (z, v) -> new Snoozes(z.lengths(), v, z.most(), z.total()))));
        form.row("snoozes.most", new Stepper<>(choices, texts, "snoozes.most",
                of(Snoozes::most, (z, v) -> new Snoozes(z.lengths(), z.preselected(), v, z.total())), Scale.count("", 1)));
        form.row("snoozes.total", new Stepper<>(choices, texts, "snoozes.total",
                of(Snoozes::total, (z, v) -> new Snoozes(z.lengths(), z.preselected(), z.most(), v)), Scale.minutes(5)));
    }

    /** The preselected length moves to the shortest one when it goes. */
    private static Snoozes lengths(Snoozes snoozes, List<Duration> lengths) {
        Duration preselected = lengths.contains(snoozes.preselected())
                ? snoozes.preselected()
                : Optional.of(lengths).filter(l -> !l.isEmpty()).map(List::getFirst).orElse(snoozes.preselected());
        return new Snoozes(lengths, preselected, snoozes.most(), snoozes.total());
    }

    private static <T> Setting<T> of(Function<Snoozes, T> get, BiFunction<Snoozes, T, Snoozes> set) {
        return Setting.rule(((Function<Rules, Snoozes>) Rules::snoozes).andThen(get),
                (r, v) -> Changed.snoozes(r, set.apply(r.snoozes(), v)));
    }
}
