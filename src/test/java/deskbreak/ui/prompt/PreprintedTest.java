// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javax.swing.JPanel;

import org.junit.jupiter.api.Test;

import deskbreak.ui.OnScreen;

import static org.assertj.core.api.Assertions.assertThat;

class PreprintedTest {
    private static final int SIDE = 20;
    private static final Color PRINT = Color.RED;
    private static final Color CONTENT = Color.BLUE;

    private final JPanel content = new JPanel();
    private final Preprinted page = OnScreen.get(() -> {
        content.setBackground(CONTENT);
        Preprinted made = new Preprinted(content);
        made.setSize(SIDE, SIDE);
        made.doLayout();
        made.validate();
        return made;
    });

    @Test
    void comesUpAsItsPictureAndIsItselfFromThenOn() {
        keep();
        assertThat(painted(SIDE)).isEqualTo(PRINT);
        assertThat(painted(SIDE)).isEqualTo(CONTENT);
    }

    @Test
    void aPartDoesNotUseThePictureUp() {
        keep();
        assertThat(painted(SIDE / 2)).isEqualTo(PRINT);
        assertThat(painted(SIDE)).isEqualTo(PRINT);
        assertThat(painted(SIDE)).isEqualTo(CONTENT);
    }

    @Test
    void withoutAPictureItPaintsItself() {
        assertThat(painted(SIDE)).isEqualTo(CONTENT);
        keep();
        OnScreen.run(page::forget);
        assertThat(painted(SIDE)).isEqualTo(CONTENT);
    }

    @Test
    void whatHasChangedSinceIsNotShownByThePicture() {
        keep();
        OnScreen.run(page::invalidate);
        assertThat(painted(SIDE)).isEqualTo(CONTENT);
    }

    private void keep() {
        OnScreen.run(() -> page.keep(filled(PRINT)));
    }

    private static BufferedImage filled(Color color) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(color);
        g.fillRect(0, 0, SIDE, SIDE);
        g.dispose();
        return image;
    }

    /** What is painted in the corner when the upper {@code rows} are asked for. */
    private Color painted(int rows) {
        BufferedImage canvas = filled(Color.WHITE);
        OnScreen.run(() -> {
            Graphics2D g = canvas.createGraphics();
            g.clipRect(0, 0, SIDE, rows);
            page.paint(g);
            g.dispose();
        });
        return new Color(canvas.getRGB(1, 1));
    }
}
