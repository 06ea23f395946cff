// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.today;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import deskbreak.agent.Seat;
import deskbreak.agent.Status;
import deskbreak.storage.HistoryFiles;
import deskbreak.storage.TenYears;
import deskbreak.ui.theme.Theme;

/** What is in the Today window over ten years of history, made, filled from disk, laid out and painted at the window's size, without a screen. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TodayBench {
    private static final int WIDTH = 820;
    private static final int HEIGHT = 600;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private TenYears years;
    private HistoryFiles history;
    private Status status;

    /** The status is of the day after the last one of the history. */
    @Setup
    public void write() throws IOException, InterruptedException, InvocationTargetException {
        years = TenYears.written();
        history = years.files();
        Seat seat = new Seat();
        status = seat.beat();
        if (history.days(TenYears.LAST, TenYears.LAST, ZoneOffset.UTC).isEmpty() || !TenYears.LAST.plusDays(1).equals(day())) {
            throw new IllegalStateException("the history ends on another day than " + day());
        }
        SwingUtilities.invokeAndWait(() -> Theme.plain(false));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(status.at(), status.zone());
    }

    @TearDown
    public void erase() throws IOException {
        years.close();
    }

    @Benchmark
    public BufferedImage open() throws InterruptedException, InvocationTargetException {
        SwingUtilities.invokeAndWait(this::paint);
        return image;
    }

    private void paint() {
        TodayPanel panel = new TodayPanel((from, to) -> history.days(from, to, status.zone()), status);
        panel.setSize(WIDTH, HEIGHT);
        // Twice, as a window does it: wrapped text knows its height once it has a width.
        lay(panel);
        lay(panel);
        Graphics2D graphics = image.createGraphics();
        panel.paint(graphics);
        graphics.dispose();
    }

    private static void lay(java.awt.Container container) {
        container.doLayout();
        for (java.awt.Component child : container.getComponents()) {
            if (child instanceof java.awt.Container inner) {
                lay(inner);
            }
        }
    }
}
