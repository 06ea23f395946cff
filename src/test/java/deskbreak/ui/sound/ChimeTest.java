// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.sound;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChimeTest {
    @Test
    void theChimeIsSoftAndEndsInSilence() {
        assertThat(loudest(Chime.offer().samples())).isBetween(4, 24);
        assertEndsInSilence(Chime.offer().samples());
    }

    @ParameterizedTest
    @EnumSource
    void eachOfTheGuidesSoundsIsSoftShortAndEndsInSilence(Cue cue) {
        byte[] sound = Chime.of(cue).samples();
        assertThat(loudest(sound)).isBetween(4, 28);
        assertThat(sound.length / 2 / SoundOutput.RATE).isLessThan(1.5f);
        assertEndsInSilence(sound);
    }

    @Test
    void noTwoOfThemSoundAlike() {
        assertThat(Arrays.stream(Cue.values()).map(cue -> Arrays.hashCode(Chime.of(cue).samples()))).doesNotHaveDuplicates();
    }

    private static void assertEndsInSilence(byte[] sound) {
        assertThat(sound[sound.length - 1]).isIn((byte) 0, (byte) -1);
    }

    private static int loudest(byte[] sound) {
        int loudest = 0;
        for (int i = 1; i < sound.length; i += 2) {
            loudest = Math.max(loudest, Math.abs((int) sound[i]));
        }
        return loudest;
    }
}
