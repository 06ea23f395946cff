// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import deskbreak.breaks.Moves;
import deskbreak.exercise.Chooser;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Library;
import deskbreak.exercise.Suitability;
import deskbreak.settings.Settings;

/** What may be offered, by the moves there are and the settings as they are now. */
final class Choosing implements Moves {
    private final Supplier<Library> library;
    private final Supplier<Settings> settings;

    Choosing(Supplier<Library> library, Supplier<Settings> settings) {
        this.library = library;
        this.settings = settings;
    }

    @Override
    public Chooser.Pick pick(Chooser.Memory memory, int count, Instant now) {
        Settings chosen = settings.get();
        return new Chooser(library.get().catalogue()).pick(memory, count, now, chosen.profile(), chosen.moves().wishes());
    }

    /** The moves that must not be offered: what was chosen for an offer under other settings must not come back under these. */
    Set<String> heldBack() {
        Suitability suitability = new Suitability(settings.get().profile());
        Set<String> never = settings.get().moves().removed();
        return library.get().catalogue().exercises().stream()
                .filter(e -> never.contains(e.id()) || suitability.heldFromPrompts(e).isPresent()).map(Exercise::id)
                .collect(Collectors.toSet());
    }
}
