// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import deskbreak.agent.Status.Phase;
import deskbreak.desktop.Background;
import deskbreak.desktop.FaultySensors;
import deskbreak.desktop.LastInput;
import deskbreak.desktop.Told;

import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a source does while the agent runs, the prompt comes when the rules say, and the log says once what happened. */
@Timeout(120)
class FaultsTest {
    static final List<String> CAPABILITIES = List.of("idle", "lock", "sleep", "awake", "microphone", "camera", "screenShare", "fullScreen",
            "doNotDisturb");

    private final Desk desk = new Desk();
    private final FaultySensors machine = new FaultySensors(() -> desk.clock.running.toNanos(), this::input);
    private final Told log = new Told(Background.class.getName());

    private long input() {
        return desk.sensors.lastInput().toNanos();
    }

    /** What a source says that is well. */
    private Supplier<Object> well(String capability) {
        return switch (capability) {
            case "idle" -> () -> new LastInput(input());
            case "microphone" -> Set::of;
            default -> () -> false;
        };
    }

    @BeforeEach
    void sitsDownAtNine() {
        desk.machine = machine;
        desk.starts().sitsDown();
    }

    @AfterEach
    void end() {
        log.close();
        machine.close();
    }

    /** Typing until ten seconds past due, then a pause: the prompt is due after ten seconds of it, or at once where typing cannot be seen. */
    private void thePromptIsOnTime(String capability) {
        desk.fromHere().typesFor(70, SECONDS).waits(30, SECONDS);
        String shown = desk.news().stream().filter(line -> line.contains("prompt-shown")).findFirst().orElseThrow();
        assertThat(shown).contains(capability.equals("idle") ? "desk 45m due" : "desk 45m19s lull");
        desk.does(new Command.Skip());
    }

    private void aFaultIsToldOnceAndItsEndToo(String capability, String what) {
        assertThat(log.lines()).containsExactly("WARNING " + capability + " source: " + what + "; going on without it until it answers");
        machine.mends(capability, well(capability));
        desk.typesFor(10, MINUTES);
        assertThat(log.lines()).hasSize(2).last().isEqualTo("INFO " + capability + " source answers again");
        desk.typesFor(30, MINUTES).wakes();
        assertThat(desk.status().sources()).containsEntry(capability, capability + " source");
        assertThat(log.lines()).hasSize(2);
    }

    @ParameterizedTest
    @FieldSource("CAPABILITIES")
    void one_that_hangs(String capability) {
        desk.typesFor(44, MINUTES);
        machine.hangs(capability, well(capability).get());
        thePromptIsOnTime(capability);
        aFaultIsToldOnceAndItsEndToo(capability, "does not answer");
    }

    @ParameterizedTest
    @FieldSource("CAPABILITIES")
    void one_that_throws(String capability) {
        desk.typesFor(44, MINUTES);
        machine.source(capability).fails(new IllegalStateException("broken"));
        thePromptIsOnTime(capability);
        aFaultIsToldOnceAndItsEndToo(capability, "failed: java.lang.IllegalStateException: broken");
    }

    @Test
    void all_of_them_at_once() {
        desk.typesFor(44, MINUTES);
        CAPABILITIES.forEach(capability -> machine.hangs(capability, well(capability).get()));
        thePromptIsOnTime("idle");
        assertThat(desk.typesFor(5, MINUTES).status().activityKnown()).isFalse();
        assertThat(log.lines()).as("a line for each").hasSize(CAPABILITIES.size());
        CAPABILITIES.forEach(capability -> machine.mends(capability, well(capability)));
        assertThat(desk.typesFor(1, MINUTES).status().activityKnown()).isTrue();
    }

    @Test
    void a_hold_whose_source_dies_does_not_outlive_it() {
        desk.typesFor(44, MINUTES);
        machine.mends("microphone", () -> Set.of("Zoom"));
        assertThat(desk.typesFor(5, MINUTES).status().phase()).isEqualTo(Phase.HELD);
        machine.hangs("microphone", Set.of("Zoom"));
        assertThat(desk.typesFor(10, SECONDS).status().holds()).isEmpty();
        assertThat(desk.waits(12, SECONDS).status().phase()).isEqualTo(Phase.SHOWN);
    }

    @Test
    void quitting_waits_for_nobody() {
        desk.typesFor(44, MINUTES);
        CAPABILITIES.forEach(capability -> machine.hangs(capability, well(capability).get()));
        desk.waits(10, SECONDS);
        assertThat(desk.says(new Command.Quit())).startsWith("done: ");
        assertThat(desk.quits).isEqualTo(1);
        machine.closeWhileTheyHang();
    }
}
