// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.RepaintManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import deskbreak.settings.Look;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;

import static deskbreak.ui.Samples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

/** What a window with all moves costs: only what is to be seen is worked out, painted and moved. */
class CardGridTest {
    private static final int ALL = 58;

    private final Figures figures = new Figures(TEXTS);
    private final Dirty dirty = new Dirty();
    private RepaintManager before = new RepaintManager();

    /** Remembers what asks to be painted anew. */
    private static final class Dirty extends RepaintManager {
        private final List<Rectangle> regions = new ArrayList<>();

        @Override
        public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
            if (component instanceof CardGrid) {
                regions.add(new Rectangle(x, y, width, height));
            }
        }
    }

    @BeforeEach
    void look() {
        OnScreen.run(() -> {
            Pictures.look(Look.Theme.LIGHT, 100);
            before = RepaintManager.currentManager(new javax.swing.JLabel());
            RepaintManager.setCurrentManager(dirty);
        });
    }

    @AfterEach
    void back() {
        OnScreen.run(() -> RepaintManager.setCurrentManager(before));
    }

    @Test
    void noMotionIsWorkedOutBeforeItsFigureIsSeen() {
        OnScreen.run(() -> {
            CardGrid grid = grid();
            JScrollPane pane = pane(grid);
            assertThat(figures.solved()).isZero();
            paint(pane);
            int inView = inView(grid);
            assertThat(inView).isBetween(8, 20);
            assertThat(figures.solved()).isEqualTo(inView);
            paint(pane);
            assertThat(figures.solved()).isEqualTo(inView);
        });
    }

    @Test
    void aBeatWorksOutAFewMotionsAndTheOthersWaitForTheNext() {
        OnScreen.run(() -> {
            CardGrid grid = grid();
            JScrollPane pane = pane(grid);
            for (int beat = 1; beat <= 3; beat++) {
                grid.tick();
                paint(pane);
                paint(pane);
                assertThat(figures.solved()).isEqualTo(2 * beat);
            }
        });
    }

    @Test
    void whereOnePaintingIsSlowFiguresMoveLessOften() {
        OnScreen.run(() -> {
            long[] now = {0};
            CardGrid slow = new CardGrid(TEXTS, new MoveCard(TEXTS, new MoveWords(TEXTS), figures), item -> {
            }, () -> now[0] += 4_000_000);
            slow.show(Shop.moving(ALL));
            JScrollPane pane = pane(slow);
            int painted = 0;
            for (int beat = 0; beat < 60; beat++) {
                dirty.regions.clear();
                slow.tick();
                if (!dirty.regions.isEmpty()) {
                    painted++;
                    paint(pane);
                }
            }
            assertThat(painted).isBetween(5, 20);
        });
    }

    @Test
    void figuresOutOfViewDoNotTick() {
        OnScreen.run(() -> {
            CardGrid grid = grid();
            pane(grid);
            dirty.regions.clear();
            grid.tick();
            assertThat(dirty.regions).hasSize(inView(grid)).allMatch(grid.getVisibleRect()::intersects);
            Rectangle cell = Optional.ofNullable(grid.getCellBounds(0, 0)).orElseThrow();
            assertThat(dirty.regions.getFirst().getSize()).isEqualTo(MoveCard.figure(cell.getSize()).getSize());
        });
    }

    @Test
    void nothingTicksWhileTheGridIsOnNoScreen() {
        OnScreen.run(() -> {
            CardGrid grid = grid();
            pane(grid);
            assertThat(grid.moving()).isFalse();
        });
    }

    @Test
    void asManyColumnsAsThereIsRoomFor() {
        OnScreen.run(() -> {
            CardGrid grid = grid();
            for (int[] expected : new int[][]{{200, 1}, {400, 2}, {760, 4}, {2000, 5}}) {
                grid.setSize(expected[0], 600);
                assertThat(grid.getWidth() / grid.getFixedCellWidth()).as("%d wide", expected[0]).isEqualTo(expected[1]);
            }
        });
    }

    private CardGrid grid() {
        CardGrid grid = new CardGrid(TEXTS, new MoveCard(TEXTS, new MoveWords(TEXTS), figures), item -> {
        }, () -> 0);
        grid.show(Shop.moving(ALL));
        return grid;
    }

    private static JScrollPane pane(CardGrid grid) {
        JScrollPane pane = new JScrollPane(grid);
        Pictures.layOut(pane, Optional.of(new Dimension(900, 560)));
        return pane;
    }

    private static int inView(CardGrid grid) {
        Rectangle visible = grid.getVisibleRect();
        return (int) java.util.stream.IntStream.range(0, ALL)
                .filter(i -> Optional.ofNullable(grid.getCellBounds(i, i)).filter(visible::intersects).isPresent()).count();
    }

    private static void paint(JScrollPane pane) {
        BufferedImage image = new BufferedImage(pane.getWidth(), pane.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        pane.paint(g);
        g.dispose();
    }
}
