// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.sound;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChimeTest {
    @Test
    void theChimeIsSoftAndEndsInSilence() {
        byte[] sound = Chime.offer().samples();
        int loudest = 0;
        for (int i = 1; i < sound.length; i += 2) {
            loudest = Math.max(loudest, Math.abs((int) sound[i]));
        }
        assertThat(loudest).isBetween(4, 24);
        assertThat(sound[sound.length - 1]).isIn((byte) 0, (byte) -1);
    }
}
