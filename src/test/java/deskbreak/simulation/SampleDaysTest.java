// SPDX-License-Identifier: Apache-2.0
package deskbreak.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import deskbreak.breaks.Event;
import deskbreak.simulation.TraceLine.Answers;

import static org.assertj.core.api.Assertions.assertThat;

/** How often a prompt comes in the middle of work: over sample days of all kinds, with the real rules. */
class SampleDaysTest {
    private static final int DAYS_OF_EACH = 40;
    private static final Duration MIDDLE = Duration.ofSeconds(2);

    /** How the prompts of some days fell. */
    private static final class Fallen {
        private int prompts;
        private int forced;
        private int middle;
        private int cues;
        private int inputAfter;

        void add(List<TraceLine> day) {
            List<Event.PromptShown> shown = new ArrayList<>();
            Simulation.run(day, Traces.MOVES, Traces.answering(Answers.START), event -> {
                if (event instanceof Event.PromptShown prompt) {
                    shown.add(prompt);
                }
            });
            TreeSet<Instant> inputs = inputs(day);
            shown.forEach(prompt -> count(prompt, inputs));
        }

        private void count(Event.PromptShown prompt, TreeSet<Instant> inputs) {
            prompts++;
            cues += prompt.why() == Event.Moment.CUE ? 1 : 0;
            if (prompt.why() == Event.Moment.LIMIT) {
                forced++;
                return;
            }
            Instant before = inputs.floor(prompt.at());
            Instant after = inputs.higher(prompt.at());
            middle += before != null && !before.plus(MIDDLE).isBefore(prompt.at()) ? 1 : 0;
            inputAfter += after != null && !after.minus(MIDDLE).isAfter(prompt.at()) ? 1 : 0;
        }

        @Override
        public String toString() {
            return "%d prompts, %d forced by the limit, %d of the others within 2 s after an input (%d by a cue), input within 2 s after %d"
                    .formatted(prompts, forced, middle, cues, inputAfter);
        }
    }

    private static TreeSet<Instant> inputs(List<TraceLine> day) {
        TreeSet<Instant> inputs = new TreeSet<>();
        for (TraceLine line : day) {
            if (line instanceof TraceLine.Inputs range) {
                for (Instant at = range.at(); at.isBefore(range.until()); at = at.plus(range.every())) {
                    inputs.add(at);
                }
                inputs.add(range.until());
            }
        }
        return inputs;
    }

    @Test
    void a_prompt_hardly_ever_falls_into_the_middle_of_work_and_is_seldom_forced() {
        Fallen all = new Fallen();
        for (SampleDay.Kind kind : SampleDay.Kind.values()) {
            Fallen some = new Fallen();
            for (int seed = 0; seed < DAYS_OF_EACH; seed++) {
                List<TraceLine> day = SampleDay.of(kind, seed);
                some.add(day);
                all.add(day);
            }
            System.out.println(kind + ": " + some);
        }
        System.out.println("All: " + all);
        assertThat(all.prompts).isGreaterThan(1000);
        assertThat(all.middle * 100).as("at most one in a hundred: %s", all).isLessThanOrEqualTo(all.prompts);
        assertThat(all.forced * 10).as("fewer than one in ten: %s", all).isLessThan(all.prompts);
    }
}
