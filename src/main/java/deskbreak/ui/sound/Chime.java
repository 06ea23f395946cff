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

/** Soft notes, one shortly after the other. Where there is no sound device it is silent, and the log says so once. */
public final class Chime implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Chime.class);
    private static final double LOUDNESS = 0.14;
    private static final double NOTE_APART = 0.16;
    private static final double LAST_NOTE = 0.9;
    private static final double C = 523.25;
    private static final double E = 659.25;
    private static final double G = 783.99;
    private static final double A = 880;
    private static final double HIGH_C = 1046.5;

    /** Whether the log has said that there is no sound. */
    private static volatile boolean silent;

    private final double loudness;
    private final double[] notes;

    private Chime(double loudness, double... notes) {
        this.loudness = loudness;
        this.notes = notes;
    }

    /** A break is offered. */
    public static Chime offer() {
        return new Chime(LOUDNESS, C, G);
    }

    /** What the guide tells: up to begin, down to end, there and back for the other side. */
    public static Chime of(Cue cue) {
        return switch (cue) {
            case BEGIN -> new Chime(LOUDNESS, E, A);
            case AGAIN -> new Chime(LOUDNESS / 2, A);
            case END -> new Chime(LOUDNESS, A, E);
            case SIDE -> new Chime(LOUDNESS, G, C, G);
            case NEXT -> new Chime(LOUDNESS, C);
            case DONE -> new Chime(LOUDNESS, C, E, G, HIGH_C);
        };
    }

    /** Returns at once. */
    @Override
    public void run() {
        Aside.runIfFree("chime", this::play);
    }

    private void play() {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(SoundOutput.FORMAT)) {
            byte[] sound = samples();
            line.open(SoundOutput.FORMAT);
            line.start();
            line.write(sound, 0, sound.length);
            line.drain();
            silent = false;
        } catch (LineUnavailableException | IllegalArgumentException e) {
            if (!silent) {
                silent = true;
                LOG.info("No sound: {}", e.getMessage());
            }
        }
    }

    private double seconds() {
        return (notes.length - 1) * NOTE_APART + LAST_NOTE;
    }

    /** Sixteen-bit samples; each note swells within 10 ms and fades, so that nothing clicks. */
    byte[] samples() {
        int count = (int) (SoundOutput.RATE * seconds());
        ByteBuffer bytes = ByteBuffer.allocate(2 * count).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            bytes.putShort((short) (loudness * Short.MAX_VALUE * at(i / SoundOutput.RATE)));
        }
        return bytes.array();
    }

    private double at(double seconds) {
        double sum = 0;
        for (int n = 0; n < notes.length; n++) {
            double t = seconds - n * NOTE_APART;
            if (t > 0) {
                double fade = Math.min(1, t / 0.01) * Math.exp(-4.5 * t) * Math.min(1, (seconds() - seconds) / 0.1);
                sum += fade * Math.sin(2 * Math.PI * notes[n] * t);
            }
        }
        return sum / Math.min(2, notes.length);
    }
}
