// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.ui.edge.Aside;

/** Soft notes, one shortly after the other. Where there is no sound device it is silent. */
public final class Chime implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Chime.class);
    private static final double SECONDS = 1.2;
    private static final double LOUDNESS = 0.14;
    private static final double NOTE_APART = 0.16;

    private final double[] notes;

    private Chime(double... notes) {
        this.notes = notes;
    }

    /** A break is offered. */
    public static Chime offer() {
        return new Chime(523.25, 783.99);
    }

    /** The guide goes on to the next step. */
    public static Chime step() {
        return new Chime(659.25);
    }

    /** Returns at once. */
    @Override
    public void run() {
        Aside.run("chime", this::play);
    }

    private void play() {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(SoundOutput.FORMAT)) {
            byte[] sound = samples();
            line.open(SoundOutput.FORMAT);
            line.start();
            line.write(sound, 0, sound.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException e) {
            LOG.info("No sound: {}", e.getMessage());
        }
    }

    /** Sixteen-bit samples; each note swells within 10 ms and fades, so that nothing clicks. */
    byte[] samples() {
        int count = (int) (SoundOutput.RATE * SECONDS);
        ByteBuffer bytes = ByteBuffer.allocate(2 * count).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            bytes.putShort((short) (LOUDNESS * Short.MAX_VALUE * at(i / SoundOutput.RATE)));
        }
        return bytes.array();
    }

    private double at(double seconds) {
        double sum = 0;
        for (int n = 0; n < notes.length; n++) {
            double t = seconds - n * NOTE_APART;
            if (t > 0) {
                double fade = Math.min(1, t / 0.01) * Math.exp(-4.5 * t) * Math.min(1, (SECONDS - seconds) / 0.1);
                sum += fade * Math.sin(2 * Math.PI * notes[n] * t);
            }
        }
        return sum / notes.length;
    }
}
