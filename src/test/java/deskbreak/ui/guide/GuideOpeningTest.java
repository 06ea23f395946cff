// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.awt.image.BufferedImage;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import deskbreak.settings.Look;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;

import static deskbreak.ui.guide.Noted.OVER;
import static deskbreak.ui.guide.Noted.seek;
import static deskbreak.ui.guide.Noted.status;
import static org.assertj.core.api.Assertions.assertThat;

/** How the guide comes and goes, and what becomes of the time until its window is there. */
class GuideOpeningTest {
    private final Noted stage = new Noted();

    @BeforeEach
    void look() {
        OnScreen.run(() -> Pictures.look(Look.Theme.LIGHT, 100));
    }

    @Test
    void opensWithTheBreakAndSaysSoWhenItIsOver() {
        OnScreen.run(() -> {
            Guide guide = stage.guide();
            guide.show(status(0, false));
            guide.show(status(175, false));
            guide.show(OVER);
            assertThat(stage.log).containsSubsequence("open", "turn to DonePanel").doesNotContain("focus");
        });
    }

    @Test
    void whatPassedBeforeTheWindowWasPaintedIsLedAgain() {
        OnScreen.run(() -> {
            stage.guide().show(status(1, false));
            stage.nanos.addAndGet(Duration.ofSeconds(4).toNanos());
            assertThat(stage.sent.commands).as("without a window it just goes on").isEmpty();
            paint();
            stage.nanos.addAndGet(Duration.ofSeconds(4).toNanos());
            paint();
            assertThat(stage.sent.commands).as("once").containsExactly(seek(1));
        });
    }

    @Test
    void aWindowThatIsLateByFarCostsFiveSecondsAtMost() {
        OnScreen.run(() -> {
            stage.guide().show(status(0, false));
            stage.nanos.addAndGet(Duration.ofSeconds(30).toNanos());
            paint();
            assertThat(stage.sent.commands).containsExactly(seek(25));
        });
    }

    @Test
    void aGuideThatStandsStillMissesNothing() {
        OnScreen.run(() -> {
            stage.guide().show(status(2, true));
            stage.nanos.addAndGet(Duration.ofSeconds(3).toNanos());
            paint();
            assertThat(stage.sent.commands).isEmpty();
        });
    }

    @Test
    void aBreakLeftEarlyJustCloses() {
        OnScreen.run(() -> {
            Guide guide = stage.guide();
            guide.show(status(3, false));
            guide.show(OVER);
            assertThat(stage.log).endsWith("open", "close");
        });
    }

    private void paint() {
        stage.content.paint(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics());
    }
}
