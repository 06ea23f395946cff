// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import deskbreak.desktoptest.stage.Await;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.Sound;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds a prompt back and what does not, whichever sound server there is. */
abstract class Calls extends AtTheDesk {
    final Sound sound;

    Calls(Desktop desktop, Sound sound) {
        super(desktop);
        this.sound = sound;
    }

    @Test
    void aRecordingHoldsThePromptUntilItEnds() {
        Sound.Somebody call = sound.record(Sound.MICROPHONE);
        holdsBecauseOf("microphone");
        assertThat(agent.status().path("call").path("recorders").toString()).isEqualTo("[\"parec\"]");

        call.end();
        releases();
    }

    @Test
    void aRecordingOfWhatIsPlayedHoldsNothing() {
        sound.record(Sound.MONITOR);

        Card.await(desktop);
        assertThat(agent.events()).doesNotContain("held");
        assertThat(agent.status().path("sources").path("microphone").asString()).isEqualTo("sound server");
    }

    void holdsBecauseOf(String sign) {
        agent.awaitPhase("held");
        assertThat(agent.last("held").path("call").toString()).isEqualTo("[\"" + sign + "\"]");
        assertThat(agent.status().path("call").path("signs").toString()).isEqualTo("[\"" + sign + "\"]");
        Duration sat = agent.sat();
        Await.until("sitting goes on", () -> agent.sat().compareTo(sat) > 0);
    }

    void releases() {
        agent.awaitEvent("released");
        Card.await(desktop);
        assertThat(agent.last("prompt-shown").has("held")).isTrue();
    }
}
