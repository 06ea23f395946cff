// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.welcome;

import java.time.Duration;
import java.util.List;

import deskbreak.breaks.Plan;
import deskbreak.breaks.Rules;
import deskbreak.settings.Settings;

/** The rhythms offered at the first start. */
public enum Preset {
    EVERY_30(30, 3, 2), EVERY_45(45, 3, 2), EVERY_60(60, 3, 2), FIFTY_TEN(50, 10, 3);

    private final int every;
    private final int length;
    private final int moves;

    /** Interval and length in minutes. */
    Preset(int every, int length, int moves) {
        this.every = every;
        this.length = length;
        this.moves = moves;
    }

    public Plan plan() {
        return new Plan("desk", Duration.ofMinutes(every), Duration.ofMinutes(length), moves);
    }

    /** {@code settings} with this rhythm as the only plan, and the first start answered. */
    public Settings on(Settings settings) {
        Rules r = settings.rules();
        return settings.withWelcomed(true).withRules(new Rules(List.of(plan()), r.awayAfter(), r.lull(), r.waitAtMost(), r.answerWithin(),
                r.snoozes(), r.limits(), r.hours(), r.observed(), r.routines()));
    }
}
