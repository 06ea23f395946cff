// SPDX-License-Identifier: Apache-2.0
package deskbreak.settings;

import deskbreak.breaks.Rules;
import deskbreak.exercise.Profile;

/**
 * Everything the person has chosen. Immutable and valid: {@link SettingsCheck} has passed it.
 *
 * @param welcomed whether the first-start window has been answered
 * @param rules what sitting and breaks depend on
 * @param look how windows look and sound
 * @param moves what was said about single moves
 * @param profile what the person has said about themselves
 * @param sensing what of the sensors' readings counts
 * @param firm whether a returned prompt covers the screens
 * @param hotkey a key that brings the keyboard to the prompt, such as "ctrl alt B"; empty for none
 * @param historyMonths how many months of history are kept, 1 to 1200; 0 keeps it until it is erased
 */
public record Settings(boolean welcomed, Rules rules, Look look, MoveChoices moves, Profile profile, Sensing sensing, boolean firm,
        String hotkey,
        int historyMonths) {
    public static final Settings DEFAULT = new Settings(false, Rules.DEFAULT, Look.DEFAULT, MoveChoices.NONE, Profile.DEFAULT,
            Sensing.DEFAULT, false, "",
            0);

    public Settings withRules(Rules changed) {
        return new Settings(welcomed, changed, look, moves, profile, sensing, firm, hotkey, historyMonths);
    }

    public Settings withLook(Look changed) {
        return new Settings(welcomed, rules, changed, moves, profile, sensing, firm, hotkey, historyMonths);
    }

    public Settings withMoves(MoveChoices changed) {
        return new Settings(welcomed, rules, look, changed, profile, sensing, firm, hotkey, historyMonths);
    }

    public Settings withProfile(Profile changed) {
        return new Settings(welcomed, rules, look, moves, changed, sensing, firm, hotkey, historyMonths);
    }

    public Settings withWelcomed(boolean changed) {
        return new Settings(changed, rules, look, moves, profile, sensing, firm, hotkey, historyMonths);
    }

    public Settings withSensing(Sensing changed) {
        return new Settings(welcomed, rules, look, moves, profile, changed, firm, hotkey, historyMonths);
    }

    public Settings withFirm(boolean changed) {
        return new Settings(welcomed, rules, look, moves, profile, sensing, changed, hotkey, historyMonths);
    }

    public Settings withHotkey(String changed) {
        return new Settings(welcomed, rules, look, moves, profile, sensing, firm, changed, historyMonths);
    }

    public Settings withHistoryMonths(int changed) {
        return new Settings(welcomed, rules, look, moves, profile, sensing, firm, hotkey, changed);
    }
}
