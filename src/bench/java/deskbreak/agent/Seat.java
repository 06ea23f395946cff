// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import deskbreak.breaks.WorkingHours;
import deskbreak.exercise.ExerciseTexts;
import deskbreak.exercise.Library;
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck.Problem;
import deskbreak.sitting.Reading;
import deskbreak.storage.CatalogueReader;
import deskbreak.storage.RoutinesReader;

/**
 * The whole agent and somebody who works in front of it, in virtual time and without disk, desktop and schedule: types every three
 * seconds, rests for twelve of every ninety, takes the first break, skips the second, and so on.
 */
public final class Seat {
    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");
    private static final long ROUND = 90;
    private static final long RESTS = 12;
    private static final long EVERY = 3;

    private final Library library = Library.of(CatalogueReader.shipped(), ExerciseTexts.in(Locale.ENGLISH), List.of(), List.of());
    private final Asked asked = new Asked();
    private final Agent agent;
    private Duration now = Duration.ofDays(1);
    private Duration led = Duration.ZERO;
    private Status status;
    private int prompts;

    public Seat() {
        agent = new Agent(Runnable::run, new Parts(new Time(), new Senses(), Calendar.NONE, asked, new Kept(), new Forgotten(), entry -> {
        }, shown -> status = shown, () -> library, RoutinesReader.shipped(), () -> Map.of("idle", "bench"), Recorder.NONE, 1, () -> {
        }));
        agent.start();
    }

    /** The next moment at which the agent has asked to be woken, and what the person does about it. */
    public Status beat() {
        Duration exact = asked.exact == null ? now.plus(asked.period) : Duration.between(NINE, asked.exact);
        Duration regular = now.plus(asked.period);
        now = exact.compareTo(now) > 0 && exact.compareTo(regular) < 0 ? exact : regular;
        agent.wake();
        if (status.phase() == Status.Phase.SHOWN) {
            led = now;
            var unused = agent.send(prompts++ % 2 == 0 ? new Command.Start() : new Command.Skip());
        }
        return status;
    }

    /** What the agent says of this moment. */
    public Status status() {
        return status;
    }

    public Agent agent() {
        return agent;
    }

    private final class Time implements AgentClock {
        @Override
        public Duration elapsed() {
            return now;
        }

        @Override
        public Duration running() {
            return now;
        }

        @Override
        public Instant wall() {
            return NINE.plus(now);
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }

        @Override
        public String boot() {
            return "bench";
        }
    }

    private final class Senses implements Sensors {
        @Override
        public Reading look(Attention attention) {
            long inRound = now.toSeconds() % ROUND;
            long idle = inRound < ROUND - RESTS ? inRound % EVERY : inRound - (ROUND - RESTS);
            Duration since = status != null && status.guide().isPresent() ? now.minus(led) : Duration.ofSeconds(idle);
            return new Reading(Optional.of(since), Optional.of(since), false, false, Set.of(), false, false, false, false, false);
        }

        @Override
        public Map<String, String> sources() {
            return Map.of("idle", "bench");
        }

        @Override
        public void onChange(Runnable changed) {
            // Nothing is told unasked.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private static final class Asked implements WakeUps {
        private Duration period = Duration.ofSeconds(5);
        private Instant exact;

        @Override
        public void every(Duration wanted) {
            period = wanted;
        }

        @Override
        public void at(Instant moment) {
            exact = moment;
        }

        @Override
        public void atNone() {
            exact = null;
        }

        @Override
        public void setTimes(Map<String, List<LocalTime>> times, WorkingHours hours) {
            // The day is not over.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private static final class Kept implements SettingsKeeper {
        @Override
        public Settings current() {
            return Settings.DEFAULT;
        }

        @Override
        public Optional<Change> changed() {
            return Optional.empty();
        }

        @Override
        public List<Problem> problems(Settings settings) {
            return List.of();
        }

        @Override
        public void save(Settings settings) {
            // Nothing is chosen.
        }
    }

    private static final class Forgotten implements SavedStates {
        @Override
        public Optional<Saved> load(Consumer<String> trouble) {
            return Optional.empty();
        }

        @Override
        public void save(Saved saved) {
            // Writing is the disk's business.
        }
    }
}
