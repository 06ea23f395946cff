// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.sound;

import java.util.Arrays;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/** What chimes are played on. */
public final class SoundOutput {
    static final float RATE = 44_100;
    static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 1, true, false);

    private SoundOutput() {
    }

    /** The name of the device that would play a chime; empty where there is none. Opens no device and no window class. */
    public static Optional<String> device() {
        DataLine.Info wanted = new DataLine.Info(SourceDataLine.class, FORMAT);
        return Arrays.stream(AudioSystem.getMixerInfo()).filter(m -> AudioSystem.getMixer(m).isLineSupported(wanted))
                .map(Mixer.Info::getName).findFirst();
    }
}
