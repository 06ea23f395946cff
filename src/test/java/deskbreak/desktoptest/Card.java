// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.concurrent.TimeUnit;

import deskbreak.desktoptest.stage.Await;
import deskbreak.desktoptest.stage.Desktop;

/** The card that offers a break, for the mouse. */
final class Card {
    static final String TITLE = "^Break offer$";
    /** The colour of the main button in the light theme. */
    private static final int PRIMARY = 0x1d6a58;
    /** Beside the figure. */
    private static final int SIDE = 390;
    private static final int BUTTON_AT_LEAST = 24;
    private static final int MARGIN = 16;
    private static final int BUTTON = 30;
    /** Presses that begin earlier do not count. */
    private static final long SETTLE = TimeUnit.MILLISECONDS.toNanos(550);

    private final Desktop desktop;
    private final Rectangle bounds;
    private final Rectangle start;

    /** Waits until a card is there and can be pressed. */
    static Card await(Desktop desktop) {
        desktop.hands().rest();
        Rectangle bounds = desktop.windows().await(TITLE).bounds();
        long seen = System.nanoTime();
        Rectangle side = new Rectangle(bounds.x + bounds.width - SIDE, bounds.y, SIDE, bounds.height);
        Rectangle start = Await.some("the card is drawn", () -> desktop.screen().solid(side, PRIMARY, BUTTON_AT_LEAST));
        Await.until("the card can be pressed", () -> System.nanoTime() - seen > SETTLE);
        return new Card(desktop, bounds, start);
    }

    private Card(Desktop desktop, Rectangle bounds, Rectangle start) {
        this.desktop = desktop;
        this.bounds = bounds;
        this.start = start;
    }

    Rectangle bounds() {
        return bounds;
    }

    void start() {
        desktop.hands().click(start);
    }

    void oneMinute() {
        desktop.hands().click(new Point(start.x + start.width + BUTTON, (int) start.getCenterY()));
    }

    void snooze() {
        desktop.hands().click(new Point(start.x + BUTTON, lowerRow()));
    }

    void skip() {
        desktop.hands().click(new Point(bounds.x + bounds.width - MARGIN - BUTTON / 2, lowerRow()));
    }

    private int lowerRow() {
        return bounds.y + bounds.height - MARGIN - BUTTON / 2;
    }

    void awaitGone() {
        desktop.windows().awaitGone(TITLE);
    }
}
