// SPDX-License-Identifier: Apache-2.0
package deskbreak.storage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SettingsKeysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            welcomed | true | true
            plans | desk:45m:3m:2,long:2h:10m:4 | desk:45m:3m:2,long:2h:10m:4
            plans | short:PT30M | short:30m:3m:2
            plans.desk.every | 50m | 50m
            plans.desk.length | 10m | 10m
            plans.desk.moves | 0 | 0
            awayAfter | PT6M | 6m
            lull | 20s | 20s
            waitAtMost | 0s | 0s
            answerWithin | 1m30s | 1m30s
            snoozes.lengths | 15m, 5m | 5m,15m
            snoozes.preselected | 15m | 15m
            snoozes.most | 3 | 3
            snoozes.total | 1h | 1h
            limits.day | 12 | 12
            limits.day | auto | auto
            limits.hour | 0 | 0
            hours.monday | 9:00-17:30 | 09:00-17:30
            hours.sunday | 18:00-24:00 | 18:00-24:00
            hours.tuesday | off | off
            holidays | 2026-12-26,2026-12-25 | 2026-12-25,2026-12-26
            holds | call | call
            holds | ~~ | ~~
            routines | morning:10.30:a+b,evening:off:c | morning:10.30:a+b,evening:off:c
            routines | twice:20.00+8.00:a,core:on | twice:08.00+20.00:a,core:18.00
            routines.seven-a.on | true | true
            routines.seven-a.at | 7:30,21:00 | 07:30,21:00
            routines.seven-a.at | off | off
            theme | dark | dark
            motion | off | off
            textPercent | 150 | 150
            card.corner | bottom-left | bottom-left
            card.screen | primary | primary
            sounds | true | true
            guideSounds | true | true
            firm | true | true
            hotkey | ctrl alt B | ctrl alt B
            historyMonths | 12 | 12
            moves.removed | b,a | a,b
            moves.eased | ~~ | ~~
            moves.more | b,a | a,b
            moves.less | a | a
            profile.canStand | false | false
            profile.office | true | true
            profile.equipment | wall,ball | ball,wall
            profile.equipment | ~~ | ~~
            profile.backTrouble | true | true
            profile.sciatica | left | left
            profile.sciatica | yes | yes
            profile.scoliosis | true | true
            profile.pregnant | true | true
            profile.favoured | neck,hips | hips,neck
            profile.leftAlone | upper-back | upper-back
            """)
    void whatIsSetCanBeGot(String key, String value, String text) throws BadSetting {
        assertThat(SettingsKeys.get(set(key, value), key)).isEqualTo(text);
        assertThat(SettingsKeys.set(set(key, value), key, text, SettingsCheck.SHORTEST_INTERVAL)).isEqualTo(set(key, value));
    }

    @Test
    void everyKeyCanBeGotAndSetToWhatItIs() throws BadSetting {
        Settings settings = set("routines", "morning:10.30:a+b");
        assertThat(SettingsKeys.keys(settings)).contains("plans", "plans.desk.every", "hours.friday", "routines.morning.at", "moves.eased")
                .doesNotHaveDuplicates();
        for (String key : SettingsKeys.keys(settings)) {
            String text = SettingsKeys.get(settings, key);
            assertThat(SettingsKeys.set(settings, key, text, SettingsCheck.SHORTEST_INTERVAL)).as(key).isEqualTo(settings);
        }
    }

    @Test
    void aRoutineIsSwitchedOffAndOnWithoutLosingItsTimesOrItsName() throws BadSetting {
        Settings tea = set("routines", "tea:9.00+15.00:a+b");
        Settings named = SettingsKeys.set(tea, "routines.tea.name", "Tea time", SettingsCheck.SHORTEST_INTERVAL);
        Settings off = SettingsKeys.set(named, "routines.tea.at", "off", SettingsCheck.SHORTEST_INTERVAL);
        assertThat(SettingsKeys.get(off, "routines")).isEqualTo("tea:off:a+b");
        Settings same = SettingsKeys.set(off, "routines", "tea:off:a", SettingsCheck.SHORTEST_INTERVAL);
        assertThat(SettingsKeys.get(same, "routines.tea.name")).isEqualTo("Tea time");
        Settings on = SettingsKeys.set(same, "routines.tea.on", "true", SettingsCheck.SHORTEST_INTERVAL);
        assertThat(SettingsKeys.get(on, "routines.tea.at")).isEqualTo("09:00,15:00");
        assertThatExceptionOfType(BadSetting.class)
                .isThrownBy(() -> SettingsKeys.set(on, "routines.tea.exercises", "", SettingsCheck.SHORTEST_INTERVAL))
                .withMessage("routines.tea.exercises must be one move or more, such as neck-retraction, not \"\"");
    }

    @Test
    void snoozeLengthsTakeThePreselectedOneWithThem() throws BadSetting {
        assertThat(SettingsKeys.get(set("snoozes.lengths", "14m,7m"), "snoozes.preselected")).isEqualTo("7m");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            awayAfter | 20m | awayAfter must be 1m to 15m, not 20m
            awayAfter | soon | awayAfter must be an amount of time such as "PT5M" or "5m", not "soon"
            plans.desk.every | 4m | plans.desk.every must be 5m to 3h, not 4m
            plans | desk | plans must be a plan such as desk:45m:3m:2 (id, interval, length, moves), not "desk"
            plans | ~~ | plans: at least one break plan is needed
            snoozes.most | 2.5 | snoozes.most must be a whole number, not "2.5"
            snoozes.most | {} | snoozes.most must be a whole number, not "{}"
            limits.day | lots | limits.day must be a whole number or "auto", not "lots"
            theme | Dark | theme must be one of "system", "light", "dark", not "Dark"
            sounds | loud | sounds must be true or false, not "loud"
            profile.canStand | maybe | profile.canStand must be true or false, not "maybe"
            profile.sciatica | both | profile.sciatica must be one of "no", "yes", "left", "right", not "both"
            profile.equipment | A Wall | profile.equipment must be words of 1 to 31 small letters, digits and hyphens such as "wall", not "A Wall"
            routines | core | routines must be a routine such as morning:10.30:neck-retraction+chair-cat-camel (id, times or "off", exercises), or core:on, not "core"
            routines | tea:9.00 | routines must be a routine such as morning:10.30:neck-retraction+chair-cat-camel (id, times or "off", exercises), or core:on, not "tea:9.00"
            routines | tea:late:a | routines must be a time of the day such as "10:30", not "late"
            routines.core.at | late | routines.core.at must be times of the day such as "08:00,20:00", or "off", not "late"
            holidays | 2026-02-30 | holidays must be a date such as "2026-12-25", not "2026-02-30"
            """)
    void refusesWithOneLine(String key, String value, String message) {
        assertThatExceptionOfType(BadSetting.class).isThrownBy(() -> set(key, value)).withMessage(message);
    }

    @Test
    void nothingIsWantedBothMoreAndLess() throws BadSetting {
        Settings settings = SettingsKeys.set(set("moves.more", "bridge"), "profile.favoured", "neck", SettingsCheck.SHORTEST_INTERVAL);
        assertThatExceptionOfType(BadSetting.class)
                .isThrownBy(() -> SettingsKeys.set(settings, "moves.less", "bridge", SettingsCheck.SHORTEST_INTERVAL))
                .withMessage("moves.less: \"bridge\" stands in moves.more too; take it out of one of the two");
        assertThatExceptionOfType(BadSetting.class)
                .isThrownBy(() -> SettingsKeys.set(settings, "profile.leftAlone", "neck", SettingsCheck.SHORTEST_INTERVAL))
                .withMessage("profile.leftAlone: \"neck\" stands in profile.favoured too; take it out of one of the two");
    }

    @Test
    void anUnknownKeyNamesTheKnownOnes() {
        assertThatExceptionOfType(BadSetting.class).isThrownBy(() -> SettingsKeys.get(Settings.DEFAULT, "awayafter"))
                .withMessageStartingWith("There is no setting \"awayafter\". The settings are: welcomed, plans, plans.desk.every,");
    }

    private static Settings set(String key, String value) throws BadSetting {
        return SettingsKeys.set(Settings.DEFAULT, key, value, SettingsCheck.SHORTEST_INTERVAL);
    }
}
