// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import org.junit.jupiter.api.Test;

import deskbreak.desktop.Outline.RoundBox;

import static org.assertj.core.api.Assertions.assertThat;

class CanvasTest {
    private final Canvas canvas = new Canvas(4, 2);

    /** Two units each way; an edge through the middle of a pixel covers half of it. */
    @Test
    void coversAsMuchOfAPixelAsTheShapeDoes() {
        canvas.fill(new RoundBox(-9, -9, 9 + 1.25, 20, 0), 0, 0xff102030);
        assertThat(row()).containsExactly(0xff102030, 0xff102030, 0x80102030, 0);
    }

    @Test
    void canReachBeyondTheShape() {
        canvas.fill(new RoundBox(-9, -9, 9 + 1, 20, 0), 0.5, 0xff102030);
        assertThat(row()).containsExactly(0xff102030, 0xff102030, 0xff102030, 0);
    }

    @Test
    void laysOneColourOverAnother() {
        canvas.fill(new RoundBox(-9, -9, 20, 20, 0), 0, 0x80ff0000);
        canvas.fill(new RoundBox(-9, -9, 9 + 1, 20, 0), 0, 0x800000ff);
        assertThat(row()).containsExactly(0xc05500aa, 0xc05500aa, 0x80ff0000, 0x80ff0000);
    }

    private int[] row() {
        return java.util.Arrays.copyOf(canvas.argb(), 4);
    }
}
