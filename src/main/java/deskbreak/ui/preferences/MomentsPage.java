// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import deskbreak.agent.Status;
import deskbreak.breaks.HoldReason;
import deskbreak.breaks.Rules;
import deskbreak.settings.Sensing;
import deskbreak.sitting.CallSign;
import deskbreak.ui.theme.Texts;

/** What counts as sitting, which moment is a good one for a prompt, and what holds one back. */
final class MomentsPage {
    /** A pause always counts, so it is no choice. */
    private static final List<HoldReason> CHOICES = List.of(HoldReason.CALL, HoldReason.CALENDAR, HoldReason.FULL_SCREEN,
            HoldReason.DO_NOT_DISTURB, HoldReason.OUTSIDE_HOURS);

    private final Form form;
    private final LeftOutList leftOut;
    private final CalendarList calendars;

    MomentsPage(Choices choices, Texts texts, CalendarChooser chooser, Status first) {
        form = new Form(choices, texts, "moments");
        form.heading("moments.prompt");
        form.row("lull", new Stepper<>(choices, texts, "lull", Setting.rule(Rules::lull, Changed::lull), Scale.seconds(1)));
        form.row("waitAtMost",
                new Stepper<>(choices, texts, "waitAtMost", Setting.rule(Rules::waitAtMost, Changed::waitAtMost), Scale.minutes(1)));
        form.row("answerWithin",
                new Stepper<>(choices, texts, "answerWithin", Setting.rule(Rules::answerWithin, Changed::answerWithin), Scale.seconds(15)));
        form.heading("moments.away");
        form.row("awayAfter",
                new Stepper<>(choices, texts, "awayAfter", Setting.rule(Rules::awayAfter, Changed::awayAfter), Scale.minutes(1)));
        form.row(new Toggle(choices, texts, "awake", Setting.sensing(Sensing::awake, Sensing::withAwake)));
        form.heading("holds");
        form.remark("holds.remark");
        CHOICES.forEach(reason -> form.row(new Toggle(choices, texts, "holds." + reason.word(), observed(reason))));
        form.heading("calendars");
        form.remark("calendars.remark");
        calendars = new CalendarList(choices, texts, chooser, first.brokenCalendars());
        form.wide(calendars);
        form.heading("calls");
        form.remark("calls.remark");
        List.of(CallSign.values()).forEach(sign -> form.row(new Toggle(choices, texts, "calls." + sign.word(), counted(sign))));
        form.heading("leftOut");
        form.remark("leftOut.remark");
        leftOut = new LeftOutList(choices, texts, first.call());
        form.wide(leftOut);
    }

    Form form() {
        return form;
    }

    void show(Status status) {
        leftOut.show(status.call());
        calendars.show(status.brokenCalendars());
    }

    private static Setting<Boolean> observed(HoldReason reason) {
        return Setting.rule(r -> r.observed().contains(reason),
                (r, on) -> Changed.observed(r, changed(HoldReason.class, r.observed(), reason, on)));
    }

    private static Setting<Boolean> counted(CallSign sign) {
        return Setting.sensing(s -> s.calls().contains(sign), (s, on) -> s.withCalls(changed(CallSign.class, s.calls(), sign, on)));
    }

    private static <E extends Enum<E>> Set<E> changed(Class<E> type, Set<E> before, E one, boolean on) {
        Set<E> after = EnumSet.noneOf(type);
        after.addAll(before);
        if (on) {
            after.add(one);
        } else {
            after.remove(one);
        }
        return after;
    }
}
