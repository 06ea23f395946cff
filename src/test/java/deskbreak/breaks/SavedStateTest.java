// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.agent.Saved;
import deskbreak.exercise.Chooser;
import deskbreak.exercise.Progress;
import deskbreak.sitting.Posture;
import deskbreak.storage.StateFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the rules remember comes back from the disk as it was. */
class SavedStateTest {
    private static final int DAYS = 100;
    private static final int INPUTS = 300;

    @TempDir
    private Path folder;
    private final Breaks breaks = new Breaks(Person.MOVES);
    private final Set<Class<?>> kinds = new HashSet<>();

    private StateFile<Saved> file() {
        return StateFile.json(folder.resolve("state.json"), Saved.class, InstantSource.fixed(Person.NINE));
    }

    /** Every kind of part is met at least once, so that none goes untested. */
    @Test
    void every_state_of_days_that_nobody_would_live_survives() throws IOException {
        StateFile<Saved> writing = file();
        for (long seed = 0; seed < DAYS; seed++) {
            State state = State.start(Person.NINE, ZoneId.of("Europe/Berlin"), AnyInputs.rules(seed), Chooser.Memory.seeded(seed));
            for (Input input : AnyInputs.of(seed, INPUTS)) {
                state = breaks.step(state, input).state();
                if (newKind(state) || input instanceof Input.RulesChanged) {
                    survives(writing, state);
                }
            }
            survives(writing, state);
        }
        assertThat(kinds).contains(Stage.Waiting.class, Stage.Held.class, Stage.Capped.class, Stage.Shown.class, Stage.Snoozed.class,
                Stage.Missed.class, Pause.Until.class, Pause.UntilShown.class, Pause.UntilResumed.class, Posture.Away.class,
                Posture.Seated.class, Posture.Standing.class, Run.class, Ahead.class, Undo.class, Tally.Prompt.class,
                Progress.Standing.class);
    }

    private void survives(StateFile<Saved> writing, State state) throws IOException {
        Saved saved = new Saved(state, Duration.ofSeconds(90_000, 123_456_789), "0b8e", Instant.parse("2026-11-20T09:00:00.000000001Z"));
        writing.save(saved);
        StateFile.Loaded<Saved> loaded = file().load();
        assertThat(loaded.trouble()).isEmpty();
        assertThat(loaded.value()).contains(saved);
    }

    private boolean newKind(State state) {
        return Stream
                .of(state.standings().values().stream().findAny(), state.offer().map(Offer::stage), state.pause(),
                        Optional.of(state.sitting().posture()), state.run(), state.ahead(),
                        state.undo(), state.tally().longer(), state.sitting().question(), state.sitting().rest(), state.sitting().ended())
                .flatMap(Optional::stream).map(Object::getClass).map(kinds::add).reduce(false, Boolean::logicalOr);
    }

    @Test
    void a_state_that_an_earlier_version_saved_keeps_loading() throws IOException {
        Files.copy(Path.of("src/test/resources/state/state-1.json"), folder.resolve("state.json"));
        StateFile.Loaded<Saved> loaded = file().load();
        assertThat(loaded.trouble()).isEmpty();
        Saved saved = loaded.value().orElseThrow();
        assertThat(saved.boot()).isEqualTo("5f4e2c1a-0d3b-4b7e-9a55-0c6f1e2d3b4a");
        assertThat(saved.elapsed()).isEqualTo(Duration.parse("PT3H20M0.25S"));
        State state = saved.state();
        assertThat(state.offer().orElseThrow().stage()).isEqualTo(new Stage.Snoozed(Instant.parse("2026-11-20T09:50:27Z")));
        assertThat(state.offer().orElseThrow().exercises()).containsExactly("neck", "hips");
        assertThat(state.pause()).contains(new Pause.UntilShown(LocalDateTime.of(2026, 11, 20, 14, 0)));
        assertThat(state.holds()).containsOnlyKeys(HoldReason.PAUSED);
        assertThat(state.sitting().sat(state.now())).isEqualTo(Duration.parse("PT45M45S"));
        assertThat(state.tally().prompts()).hasSize(1);
        assertThat(state.memory().offers()).as("that version knew no times of its offers").isEmpty();
        assertThat(state.progress()).as("nothing had grown yet").isEqualTo(Progress.NONE);
        assertThat(state.callSigns()).as("no sign of a call was kept").isEmpty();
        assertThat(state.busy()).as("nor what a calendar says").isFalse();
        assertThat(state.pressed()).isEmpty();
        assertThat(state.askedAnyway()).isEmpty();
        assertThat(state.active()).isEqualTo(state.sitting().seen());
    }

    @Test
    void a_state_from_when_a_routine_had_one_time_keeps_loading() throws IOException {
        String whole = Files.readString(Path.of("src/test/resources/state/state-1.json"));
        assertThat(whole).contains("\"routines\": []");
        Files.writeString(folder.resolve("state.json"),
                whole.replace("\"routines\": []", "\"routines\": [{\"id\":\"tea\",\"at\":\"10:30:00\",\"exercises\":[\"a\"]}]"));
        StateFile.Loaded<Saved> loaded = file().load();
        assertThat(loaded.trouble()).isEmpty();
        assertThat(loaded.value().orElseThrow().state().rules().routine("tea").orElseThrow().exercises()).containsExactly("a");
    }

    @Test
    void a_state_that_lacks_a_part_is_damaged_and_kept_aside() throws IOException {
        String whole = Files.readString(Path.of("src/test/resources/state/state-1.json"));
        for (String part : List.of("\"sitting\"", "\"posture\"", "\"counts\"", "\"boot\"", "\"state\"")) {
            assertThat(whole).contains(part);
            Files.writeString(folder.resolve("state.json"), whole.replace(part, "\"other\""));
            StateFile.Loaded<Saved> loaded = file().load();
            assertThat(loaded.value()).as(part).isEmpty();
            assertThat(loaded.trouble().orElseThrow()).as(part).contains("state.json.bad-");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.sorted(Comparator.naturalOrder()).toList()).hasSize(5).doesNotContain(folder.resolve("state.json"));
        }
    }
}
