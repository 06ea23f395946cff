// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.Set;

/**
 * What the person has said about themselves, all of it optional. It stays in {@code settings.json}; no part of it goes
 * into the history. {@link Suitability} says what follows from it.
 *
 * @param canStand false for somebody who stays seated, in a wheelchair for one
 * @param office whether moves that need space to step away from the desk may be offered
 * @param equipment what the person has besides a chair and a desk, in the words of the facts table ("wall", "mat", ...)
 * @param pregnant whether the person has said that they are pregnant
 * @param favoured areas that may come up more, in the words of {@link Exercise#areas}
 * @param leftAlone areas that no offered move may touch; none of them is favoured too
 */
public record Profile(boolean canStand, boolean office, Set<String> equipment, boolean backTrouble, Sciatica sciatica, boolean scoliosis,
        boolean pregnant, Set<String> favoured, Set<String> leftAlone) {
    /** Nothing was said. A chair without arms and a free stretch of wall are taken to be about in most workplaces. */
    public static final Profile DEFAULT = new Profile(true, false, Set.of("armless-chair", "wall"), false, Sciatica.NO, false, false,
            Set.of(), Set.of());

    public Profile {
        equipment = Set.copyOf(equipment);
        favoured = Set.copyOf(favoured);
        leftAlone = Set.copyOf(leftAlone);
    }

    public Profile withCanStand(boolean changed) {
        return new Profile(changed, office, equipment, backTrouble, sciatica, scoliosis, pregnant, favoured, leftAlone);
    }

    public Profile withOffice(boolean changed) {
        return new Profile(canStand, changed, equipment, backTrouble, sciatica, scoliosis, pregnant, favoured, leftAlone);
    }

    public Profile withEquipment(Set<String> changed) {
        return new Profile(canStand, office, changed, backTrouble, sciatica, scoliosis, pregnant, favoured, leftAlone);
    }

    public Profile withBackTrouble(boolean changed) {
        return new Profile(canStand, office, equipment, changed, sciatica, scoliosis, pregnant, favoured, leftAlone);
    }

    public Profile withSciatica(Sciatica changed) {
        return new Profile(canStand, office, equipment, backTrouble, changed, scoliosis, pregnant, favoured, leftAlone);
    }

    public Profile withScoliosis(boolean changed) {
        return new Profile(canStand, office, equipment, backTrouble, sciatica, changed, pregnant, favoured, leftAlone);
    }

    public Profile withPregnant(boolean changed) {
        return new Profile(canStand, office, equipment, backTrouble, sciatica, scoliosis, changed, favoured, leftAlone);
    }

    public Profile withFavoured(Set<String> changed) {
        return new Profile(canStand, office, equipment, backTrouble, sciatica, scoliosis, pregnant, changed, leftAlone);
    }

    public Profile withLeftAlone(Set<String> changed) {
        return new Profile(canStand, office, equipment, backTrouble, sciatica, scoliosis, pregnant, favoured, changed);
    }
}
