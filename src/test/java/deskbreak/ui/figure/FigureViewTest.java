// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import deskbreak.exercise.motion.Moment;
import deskbreak.exercise.motion.Moment.Phase;
import deskbreak.settings.Look;
import deskbreak.ui.OnScreen;
import deskbreak.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** The view says that it shows and whether its window is minimised; no test needs a display. */
class FigureViewTest {
    private final AtomicBoolean seen = new AtomicBoolean(true);
    private final AtomicBoolean minimised = new AtomicBoolean();
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final AtomicReference<Moment> now = new AtomicReference<>(Moment.START);
    private final FigureClock clock = new FigureClock() {
        @Override
        public Moment now() {
            return now.get();
        }

        @Override
        public boolean runs() {
            return running.get();
        }
    };

    @AfterEach
    void asItWas() {
        OnScreen.run(() -> new Theme(() -> false).use(Look.DEFAULT));
    }

    private void withView(Consumer<FigureView> test) {
        OnScreen.run(() -> {
            new Theme(() -> false).use(Look.DEFAULT.withMotion(Look.Motion.ON));
            FigureView view = new FigureView(new Dimension(240, 120)) {
                @Override
                public boolean isShowing() {
                    return seen.get();
                }

                @Override
                boolean minimised() {
                    return minimised.get();
                }
            };
            view.setSize(240, 120);
            view.show("arms swing", StockMotions.ARM_SWING, clock);
            test.accept(view);
            view.removeNotify();
            assertThat(view.moving()).isFalse();
        });
    }

    @Test
    void movesWhileItIsSeenAndItsClockRuns() {
        withView(view -> assertThat(view.moving()).isTrue());
    }

    @Test
    void stopsWhenHiddenAndGoesOnWhenShown() {
        withView(view -> stopsAndGoesOn(view, () -> seen.set(false), () -> seen.set(true)));
    }

    @Test
    void stopsWhenMinimisedAndGoesOnWhenBack() {
        withView(view -> stopsAndGoesOn(view, () -> minimised.set(true), () -> minimised.set(false)));
    }

    @Test
    void stopsWhenItsClockStandsStill() {
        withView(view -> stopsAndGoesOn(view, () -> running.set(false), () -> running.set(true)));
    }

    private static void stopsAndGoesOn(FigureView view, Runnable stop, Runnable go) {
        stop.run();
        view.wake();
        assertThat(view.moving()).isFalse();
        go.run();
        view.wake();
        assertThat(view.moving()).isTrue();
    }

    @Test
    void forgetsItsPicturesWhenNobodySeesIt() {
        withView(view -> {
            for (AtomicBoolean hides : List.of(seen, minimised)) {
                int before = FigureView.STOCK.used();
                painted(view);
                assertThat(FigureView.STOCK.used()).isGreaterThan(before);
                hides.set(!hides.get());
                view.wake();
                assertThat(FigureView.STOCK.used()).isEqualTo(before);
                hides.set(!hides.get());
            }
        });
    }

    @Test
    void withoutMotionItShowsTwoStillsThatNoClockMoves() {
        withView(view -> {
            new Theme(() -> false).use(Look.DEFAULT.withMotion(Look.Motion.OFF));
            view.wake();
            assertThat(view.moving()).isFalse();
            BufferedImage rest = painted(view);
            now.set(new Moment(Phase.HELD, 0, false));
            assertThat(Golden.moved(rest, painted(view))).isZero();
            BufferedImage left = rest.getSubimage(0, 0, 120, 120);
            assertThat(Golden.moved(left, rest.getSubimage(120, 0, 120, 120))).as("rest and goal differ").isPositive();
        });
    }

    @Test
    void withMotionItShowsTheMomentOfItsClock() {
        withView(view -> {
            BufferedImage rest = painted(view);
            now.set(new Moment(Phase.HELD, 0, false));
            assertThat(Golden.moved(rest, painted(view))).isPositive();
        });
    }

    private static BufferedImage painted(FigureView view) {
        BufferedImage image = new BufferedImage(240, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        view.draw(g);
        g.dispose();
        return image;
    }
}
