// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import deskbreak.agent.Status;
import deskbreak.exercise.Exercise;
import deskbreak.text.Messages;
import deskbreak.ui.exercises.Moves;
import deskbreak.ui.theme.Texts;

/**
 * What the card says.
 *
 * @param kicker the line above the name
 * @param name the first move, or the walk
 * @param then the moves after it, or empty
 * @param why how long the person has sat, and what held the card back
 * @param snoozes the lengths still to be had, the preselected one first
 * @param move what the figure does; empty for the walk
 * @param large whether it comes back after a snooze or a miss
 */
record PromptContent(String kicker, String name, String then, String why, List<Duration> snoozes, boolean large, Optional<Exercise> move) {
    static PromptContent of(Status.Offer offer, Duration sat, Moves moves, Texts texts) {
        List<String> names = offer.exercises().stream().map(id -> moves.text(id).name()).toList();
        Optional<Exercise> move = offer.exercises().stream().findFirst().flatMap(moves.catalogue()::find);
        return new PromptContent(kicker(offer, texts),
                names.isEmpty() ? texts.get("prompt.walk.name") : names.getFirst(), then(names, texts), why(offer, sat, texts),
                preselectedFirst(offer), offer.returned() > 0, move);
    }

    private static String kicker(Status.Offer offer, Texts texts) {
        String length = Messages.amount(offer.length());
        return offer.routine().map(name -> texts.get("prompt.routine", name, length)).orElseGet(() -> texts.get("prompt.kicker", length));
    }

    private static String then(List<String> names, Texts texts) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> texts.get("prompt.then.walk");
            default -> texts.get("prompt.then", String.join(", ", names.subList(1, names.size())));
        };
    }

    private static String why(Status.Offer offer, Duration sat, Texts texts) {
        String sitting = texts.get("prompt.why", Messages.amount(sat));
        return offer.held().map(held -> sitting + texts.get("prompt.held", Messages.amount(held))).orElse(sitting);
    }

    private static List<Duration> preselectedFirst(Status.Offer offer) {
        return Stream.concat(offer.snoozes().stream().filter(offer.preselected()::equals),
                offer.snoozes().stream().filter(length -> !length.equals(offer.preselected()))).toList();
    }
}
