// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.awt.Graphics2D;
import java.awt.event.HierarchyEvent;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.swing.JComponent;
import javax.swing.Timer;

import deskbreak.exercise.Preview;
import deskbreak.exercise.motion.Course;
import deskbreak.ui.figure.FigurePainter;

/** The motion as the library will show it, over and over, while it is switched on and to be seen. */
final class Playing {
    private static final int FRAMES_A_SECOND = 30;

    private final Shaping shaping;
    private final LongSupplier nanos;
    private Optional<Show> show = Optional.empty();
    private Runnable frame = () -> {
    };
    private final Timer beat = new Timer(1000 / FRAMES_A_SECOND, e -> frame.run());

    private record Show(Course course, Preview preview, FigurePainter painter, long begun) {}

    /** @param nanos monotonic time in nanoseconds */
    Playing(Shaping shaping, LongSupplier nanos) {
        this.shaping = shaping;
        this.nanos = nanos;
        shaping.watch(this::changed);
    }

    /** Where it is shown. */
    void onFrame(JComponent where, Runnable then) {
        frame = then;
        where.addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                run(where.isShowing());
            }
        });
    }

    private void run(boolean seen) {
        if (on() && seen) {
            beat.start();
        } else {
            beat.stop();
        }
    }

    boolean on() {
        return show.isPresent();
    }

    void turn(boolean on) {
        show = on ? shaping.draft().motion().map(Course::of).map(this::begin) : Optional.empty();
        run(true);
        frame.run();
    }

    private Show begin(Course course) {
        return new Show(course, Preview.of(shaping.draft().finished(id -> false).exercise(), course), new FigurePainter(),
                nanos.getAsLong());
    }

    /** What is changed while it plays is played. */
    private void changed() {
        if (show.isPresent() && !shaping.draft().motion().equals(Optional.of(show.get().course().motion()))) {
            turn(true);
        }
    }

    /** @return whether it is on; otherwise nothing has been painted */
    boolean paint(Graphics2D g, int width, int height) {
        show.ifPresent(now -> now.painter().paint(g, now.course(), now.preview().at((nanos.getAsLong() - now.begun()) / 1e9), width,
                height));
        return on();
    }
}
