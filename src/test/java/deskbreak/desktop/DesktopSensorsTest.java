// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import deskbreak.agent.Attention;
import deskbreak.sitting.Reading;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class DesktopSensorsTest {
    private static final List<String> COSTLY = List.of("microphone", "camera", "screenShare", "awake", "fullScreen", "doNotDisturb");

    private final Map<String, Played<?>> sources = new LinkedHashMap<>();
    private final Played<LastInput> idle = played("idle", LastInput.ago(Duration.ofSeconds(40), System.nanoTime()));
    private final Played<LastInput> pressed = played("pressed", LastInput.ago(Duration.ofSeconds(50), System.nanoTime()));
    private final Played<Boolean> lock = played("lock", false);
    private final Played<Set<String>> microphone = played("microphone", Set.of());
    private final Played<Boolean> camera = played("camera", false);
    private final Played<Boolean> fullScreen = played("fullScreen", false);
    private final DesktopSensors.Changes changes = new DesktopSensors.Changes();
    private final DesktopSensors sensors = new DesktopSensors(new DesktopSensors.Senses(ranked("idle", idle), ranked("pressed", pressed),
            ranked("lock", lock), ranked("sleep", played("sleep", false)), ranked("awake", played("awake", false)),
            ranked("microphone", microphone), ranked("camera", camera), ranked("screenShare", played("screenShare", false)),
            ranked("fullScreen", fullScreen), ranked("doNotDisturb", played("doNotDisturb", false))), changes);

    private <T> Played<T> played(String capability, T value) {
        Played<T> source = Played.saying("the " + capability + " source", value);
        sources.put(capability, source);
        return source;
    }

    private static <T> Capability<T> ranked(String capability, Played<T> source) {
        return new Ranked<>(capability, List.of(source), String::valueOf);
    }

    private int asked(String capability) {
        return sources.get(capability).asked();
    }

    @Test
    void a_glance_asks_nothing_that_costs() {
        Reading reading = sensors.look(Attention.GLANCE);
        assertThat(reading.idle()).hasValueSatisfying(span -> assertThat(span).isGreaterThanOrEqualTo(Duration.ofSeconds(40)));
        assertThat(reading.pressed()).isEmpty();
        assertThat(List.of("idle", "lock", "sleep")).allMatch(c -> asked(c) == 1);
        assertThat(COSTLY).allMatch(c -> asked(c) == 0);
        assertThat(asked("pressed")).isZero();
    }

    @Test
    void a_close_look_asks_all_but_what_was_pressed_and_a_lull_that_too() {
        assertThat(sensors.look(Attention.CLOSE).pressed()).isEmpty();
        assertThat(COSTLY).allMatch(c -> asked(c) == 1);
        assertThat(asked("pressed")).isZero();
        assertThat(sensors.look(Attention.LULL).pressed()).isPresent();
        assertThat(COSTLY).allMatch(c -> asked(c) == 2);
    }

    @Test
    void what_was_on_is_asked_at_a_glance_until_it_is_off() {
        microphone.answers(Set.of("Zoom"));
        fullScreen.answers(true);
        sensors.look(Attention.CLOSE);
        Reading glance = sensors.look(Attention.GLANCE);
        assertThat(glance.recorders()).containsExactly("Zoom");
        assertThat(glance.fullScreen()).isTrue();
        assertThat(asked("camera")).as("was off").isEqualTo(1);
        microphone.answers(Set.of());
        assertThat(sensors.look(Attention.GLANCE).recorders()).isEmpty();
        int before = asked("microphone");
        sensors.look(Attention.GLANCE);
        assertThat(asked("microphone")).as("off, so it costs nothing any more").isEqualTo(before);
        assertThat(asked("fullScreen")).as("still on").isEqualTo(4);
    }

    @Test
    void what_nothing_answers_is_off() {
        microphone.answers(Set.of("Zoom"));
        camera.answers(true);
        sensors.look(Attention.CLOSE);
        microphone.isSilent("gone");
        camera.fails(new IllegalStateException("broken"));
        idle.isSilent("gone");
        Reading reading = sensors.look(Attention.CLOSE);
        assertThat(reading.recorders()).isEmpty();
        assertThat(reading.camera()).isFalse();
        assertThat(reading.idle()).isEmpty();
    }

    @Test
    void telling_which_source_answers_asks_none_of_them() {
        assertThat(sensors.sources()).isEmpty();
        camera.isSilent("no camera here");
        sensors.look(Attention.CLOSE);
        Map<String, String> told = sensors.sources();
        assertThat(told).containsEntry("idle", "the idle source").containsEntry("microphone", "the microphone source")
                .doesNotContainKeys("camera", "pressed");
        assertThat(sources.values()).allMatch(source -> source.asked() <= 1);
    }

    @Test
    void the_whole_story_is_told_of_each() {
        camera.isSilent("no camera here");
        microphone.answers(Set.of("Zoom"));
        List<Finding> findings = sensors.findings();
        assertThat(findings).extracting(Finding::capability).containsExactly("idle", "lock", "sleep", "awake", "microphone", "camera",
                "screenShare", "fullScreen", "doNotDisturb");
        assertThat(findings).contains(Finding.of("microphone", "the microphone source", "[Zoom]"),
                new Finding("camera", "", "", List.of(new Finding.Attempt("the camera source", "no camera here")), "mend it"));
    }

    /** Each waits for the other: asked one after the other they would never answer. */
    @Test
    void for_the_whole_story_all_are_asked_at_the_same_time() {
        CountDownLatch both = new CountDownLatch(2);
        List<Source<Integer>> slow = List.of(meeting("a", both), meeting("b", both));
        try (Joined<Integer> joined = new Joined<>("x", slow, Integer::sum, String::valueOf)) {
            joined.begin();
            joined.settle();
            assertThat(joined.finding()).isEqualTo(Finding.of("x", "a, b", "2"));
        }
    }

    private static Source<Integer> meeting(String name, CountDownLatch all) {
        return new Background<>(new Played<>(name, () -> {
            all.countDown();
            try {
                all.await();
            } catch (InterruptedException e) {
                return new Answer.Silent<>("alone", "");
            }
            return new Answer.Known<>(1);
        }), "test-" + name, Duration.ofHours(1), Duration.ZERO, () -> {
        });
    }

    @Test
    void a_source_that_reports_by_itself_is_passed_on_to_all() {
        AtomicInteger heard = new AtomicInteger();
        sensors.onChange(heard::incrementAndGet);
        sensors.onChange(heard::incrementAndGet);
        changes.run();
        assertThat(heard).hasValue(2);
    }

    @Test
    void closing_closes_every_source() throws InterruptedException {
        sensors.close();
        for (Played<?> source : sources.values()) {
            source.awaitClosed();
        }
    }
}
