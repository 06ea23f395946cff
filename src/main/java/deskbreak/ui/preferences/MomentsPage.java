// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import deskbreak.breaks.HoldReason;
import deskbreak.breaks.Rules;
import deskbreak.ui.theme.Texts;

/** What counts as sitting, which moment is a good one for a prompt, and what holds one back. */
final class MomentsPage {
    /** A pause always counts, so it is no choice. */
    private static final List<HoldReason> CHOICES = List.of(HoldReason.CALL, HoldReason.FULL_SCREEN, HoldReason.DO_NOT_DISTURB,
            HoldReason.OUTSIDE_HOURS);

    private MomentsPage() {
    }

    static Form make(Choices choices, Texts texts) {
        Form form = new Form(choices, texts, "moments");
        form.heading("moments.prompt");
        form.row("lull", new Stepper<>(choices, texts, "lull", Setting.rule(Rules::lull, Changed::lull), Scale.seconds(1)));
        form.row("waitAtMost",
                new Stepper<>(choices, texts, "waitAtMost", Setting.rule(Rules::waitAtMost, Changed::waitAtMost), Scale.minutes(1)));
        form.row("answerWithin",
                new Stepper<>(choices, texts, "answerWithin", Setting.rule(Rules::answerWithin, Changed::answerWithin), Scale.seconds(15)));
        form.heading("moments.away");
        form.row("awayAfter",
                new Stepper<>(choices, texts, "awayAfter", Setting.rule(Rules::awayAfter, Changed::awayAfter), Scale.minutes(1)));
        form.heading("holds");
        form.remark("holds.remark");
        CHOICES.forEach(reason -> form.row(new Toggle(choices, texts, "holds." + reason.word(), observed(reason))));
        return form;
    }

    private static Setting<Boolean> observed(HoldReason reason) {
        return Setting.rule(r -> r.observed().contains(reason), (r, on) -> {
            Set<HoldReason> reasons = EnumSet.noneOf(HoldReason.class);
            reasons.addAll(r.observed());
            if (on) {
                reasons.add(reason);
            } else {
                reasons.remove(reason);
            }
            return Changed.observed(r, reasons);
        });
    }
}
