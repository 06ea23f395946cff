// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import deskbreak.agent.Status;
import deskbreak.breaks.RoutineChoice;
import deskbreak.exercise.RoutineTexts;
import deskbreak.settings.Settings;

/** What the agent last said of the routines, and what the settings in view say; a change shows before the agent has answered. */
final class RoutineBook {
    /** The time of a routine that is switched on and has none. */
    static final LocalTime USUAL = LocalTime.of(10, 30);
    private static final int LONGEST_ID = 31;

    private final RoutineTexts texts = RoutineTexts.in(Locale.getDefault());
    private List<Status.Routine> routines;

    RoutineBook(List<Status.Routine> routines) {
        this.routines = routines;
    }

    /** Whether the agent says something else than before. */
    boolean learn(List<Status.Routine> now) {
        boolean news = !now.equals(routines);
        routines = now;
        return news;
    }

    Optional<Status.Routine> find(String id) {
        return routines.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    String about(Settings settings, String id) {
        return texts.forSeated(!settings.profile().canStand()).about(id);
    }

    List<String> ids(Settings settings, boolean own) {
        List<String> mine = settings.rules().routines().stream().filter(RoutineChoice::own).map(RoutineChoice::id).distinct().toList();
        return own
                ? mine
                : routines.stream().filter(r -> !r.own() && !mine.contains(r.id())).filter(r -> worthShowing(settings, r))
                        .map(Status.Routine::id).toList();
    }

    /** Who stays seated sees those of which something is left for them. */
    private boolean worthShowing(Settings settings, Status.Routine routine) {
        return settings.profile().canStand() || !routine.moves().isEmpty() || choice(settings, routine.id()).on();
    }

    /** What was chosen about it, or what holds while nothing was. */
    RoutineChoice choice(Settings settings, String id) {
        return settings.rules().routine(id).orElseGet(() -> new RoutineChoice(id, Optional.empty(), false,
                find(id).map(Status.Routine::times).orElse(List.of()), List.of()));
    }

    String name(Settings settings, String id) {
        return settings.rules().routine(id).flatMap(RoutineChoice::name)
                .orElseGet(() -> find(id).filter(r -> !r.own()).map(Status.Routine::name).orElse(id));
    }

    /** An id for a routine of that name that no other has: the command line asks for it by this. */
    String freeId(Settings settings, String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        String base = plain.isEmpty() ? "my-routine" : plain.substring(0, Math.min(plain.length(), LONGEST_ID - 3));
        String first = base.replaceAll("-+$", "");
        int number = 1;
        while (taken(settings, number == 1 ? first : first + "-" + number)) {
            number++;
        }
        return number == 1 ? first : first + "-" + number;
    }

    private boolean taken(Settings settings, String id) {
        return find(id).isPresent() || settings.rules().routine(id).isPresent();
    }
}
