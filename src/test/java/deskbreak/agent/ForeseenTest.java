// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import deskbreak.agent.Status.Phase;

import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** What a card will say is known some seconds before it comes up, so that it can be painted by then. */
class ForeseenTest {
    @Test
    void isWhatComesUpWhenSomebodySitsThere() {
        Desk desk = Desk.atNine().typesFor(44, MINUTES).waits(90, SECONDS);
        assertThat(comingBefore(desk, Phase.SHOWN)).contains(offered(desk));
    }

    @Test
    void isWhatComesUpWhenTheHandsComeToRest() {
        Desk desk = Desk.asked();
        Status.Coming coming = comingBefore(desk, Phase.SHOWN).orElseThrow();
        assertThat(before(desk, Phase.SHOWN).phase()).isEqualTo(Phase.WAITING);
        assertThat(coming).isEqualTo(offered(desk));
    }

    @Test
    void isWhatComesBackAfterASnooze() {
        Desk desk = Desk.asked();
        desk.does(new Command.Snooze(Optional.of(Duration.ofMinutes(5))));
        desk.shown.clear();
        desk.typesFor(285, SECONDS).waits(40, SECONDS);
        assertThat(comingBefore(desk, Phase.SHOWN)).contains(offered(desk));
    }

    @Test
    void isWhatComesAfterASkip() {
        Desk desk = Desk.asked();
        desk.does(new Command.Skip());
        desk.shown.clear();
        desk.typesFor(44, MINUTES).waits(90, SECONDS);
        assertThat(comingBefore(desk, Phase.SHOWN)).contains(offered(desk));
    }

    @Test
    void isNothingLongBeforeAndWhileThePromptIsUp() {
        Desk desk = Desk.asked();
        List<Phase> known = desk.shown.stream().filter(s -> s.coming().isPresent()).map(Status::phase).distinct().toList();
        assertThat(known).containsExactly(Phase.COUNTING, Phase.WAITING);
        assertThat(desk.shown.stream().filter(s -> s.phase() == Phase.COUNTING && s.coming().isPresent()))
                .allMatch(s -> Duration.between(s.at(), s.next().orElseThrow().at()).compareTo(Duration.ofSeconds(20)) <= 0);
    }

    @Test
    void isNothingDuringACall() {
        Desk desk = Desk.atNine().typesFor(40, MINUTES);
        desk.sensors.recorders = Set.of("Zoom");
        desk.typesFor(10, MINUTES);
        assertThat(desk.shown).noneMatch(s -> s.coming().isPresent());
    }

    private static Optional<Status.Coming> comingBefore(Desk desk, Phase phase) {
        return before(desk, phase).coming();
    }

    private static Status before(Desk desk, Phase phase) {
        return desk.shown.get(first(desk, phase) - 1);
    }

    /** As the card says it: sitting time in whole minutes. */
    private static Status.Coming offered(Desk desk) {
        Status up = desk.shown.get(first(desk, Phase.SHOWN));
        return new Status.Coming(up.offer().orElseThrow(), up.sat().truncatedTo(SECONDS));
    }

    private static int first(Desk desk, Phase phase) {
        return desk.shown.indexOf(desk.shown.stream().filter(s -> s.phase() == phase).findFirst().orElseThrow());
    }
}
