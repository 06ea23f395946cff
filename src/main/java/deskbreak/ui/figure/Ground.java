// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

import com.formdev.flatlaf.util.UIScale;

import deskbreak.ui.theme.Tone;

/** What is behind a figure: a soft light in a field with round corners. It is kept as a picture, because it stays the same from frame to frame. */
public final class Ground {
    private final int arc;
    private Optional<Kept> kept = Optional.empty();

    private record Look(int width, int height, float arc, Color top, Color bottom) {}

    private record Kept(Look look, BufferedImage picture) {}

    /** @param arc the width of a corner at 100 % text size */
    public Ground(int arc) {
        this.arc = arc;
    }

    /** Paints it into the rectangle from 0, 0 to these lengths. */
    public void paint(Graphics2D graphics, int width, int height) {
        AffineTransform placed = graphics.getTransform();
        Look wanted = new Look((int) Math.ceil(width * placed.getScaleX()), (int) Math.ceil(height * placed.getScaleY()),
                (float) (UIScale.scale((float) arc) * placed.getScaleX()), Tone.SCENE_TOP.now(), Tone.SCENE_BOTTOM.now());
        if (wanted.width() > 0 && wanted.height() > 0) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setTransform(AffineTransform.getTranslateInstance(Math.rint(placed.getTranslateX()), Math.rint(placed.getTranslateY())));
            g.drawImage(picture(wanted), 0, 0, null);
            g.dispose();
        }
    }

    private BufferedImage picture(Look wanted) {
        Kept now = kept.filter(k -> k.look().equals(wanted)).orElseGet(() -> new Kept(wanted, painted(wanted)));
        kept = Optional.of(now);
        return now.picture();
    }

    private static BufferedImage painted(Look look) {
        BufferedImage picture = new BufferedImage(look.width(), look.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, look.top(), 0, look.height(), look.bottom()));
        g.fill(new RoundRectangle2D.Float(0, 0, look.width(), look.height(), look.arc(), look.arc()));
        g.dispose();
        return picture;
    }
}
