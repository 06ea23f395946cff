// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import deskbreak.settings.Look;
import deskbreak.ui.OnScreen;
import deskbreak.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** When figures move: only while somebody can see them. */
class BeatTest {
    private final Seen seen = new Seen();
    private final List<Boolean> told = new ArrayList<>();
    private final Beat beat = new Beat(seen, 15, () -> {
    }, told::add);

    /** Stands on a screen, as far as it knows. */
    private static final class Seen extends JComponent {
        private boolean showing = true;

        @Override
        public boolean isShowing() {
            return showing;
        }
    }

    @AfterEach
    void rest() {
        OnScreen.run(() -> {
            motion(Look.Motion.ON);
            seen.showing = false;
            beat.look();
        });
    }

    @Test
    void aMinimisedWindowDoesNotTick() {
        OnScreen.run(() -> {
            motion(Look.Motion.ON);
            beat.look();
            assertThat(beat.running()).isTrue();
            beat.minimised(true);
            assertThat(beat.running()).isFalse();
            beat.look();
            assertThat(beat.running()).isFalse();
            beat.minimised(false);
            assertThat(beat.running()).isTrue();
            assertThat(told).containsExactly(true, false, false, true);
        });
    }

    @Test
    void aHiddenWindowDoesNotTick() {
        OnScreen.run(() -> {
            motion(Look.Motion.ON);
            seen.showing = false;
            beat.look();
            assertThat(beat.running()).isFalse();
        });
    }

    @Test
    void nothingTicksWhileMotionIsSwitchedOff() {
        OnScreen.run(() -> {
            motion(Look.Motion.ON);
            beat.look();
            motion(Look.Motion.OFF);
            beat.look();
            assertThat(beat.running()).isFalse();
        });
    }

    private static void motion(Look.Motion motion) {
        new Theme(() -> false).use(Look.DEFAULT.withMotion(motion));
    }
}
