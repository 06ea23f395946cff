// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.awt;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import deskbreak.agent.TrayIcon;
import deskbreak.desktop.TrayIconPainter;

/**
 * Paints the tray icon: a ring that fills, and another outline for each other state. Everything is drawn twice, first wider in
 * the opposite shade, so that it stands out on light and dark panels alike. Needs no display and no window toolkit.
 */
public final class RingPainter implements TrayIconPainter {
    /** All shapes are drawn on a square of this edge and scaled. */
    private static final double GRID = 22;
    private static final double CENTRE = GRID / 2;
    private static final double RADIUS = 8.25;
    private static final Color LIGHT = new Color(0xf5f7f8);
    private static final Color DARK = new Color(0x22282c);
    private static final Color ACCENT = new Color(0x2fa884);
    private static final Color DUE = new Color(0xffb52e);
    private static final Color QUIET = new Color(0x8a949b);
    private static final float HALO = 1.6f;

    /** One part of the picture: a filled shape with its colour. */
    private record Part(Shape shape, Color colour) {}

    @Override
    public int[] argb(TrayIcon icon, int size, boolean dark) {
        return image(icon, size, dark).getRGB(0, 0, size, size, null, 0, size);
    }

    /** The same as a picture. */
    BufferedImage image(TrayIcon icon, int size, boolean dark) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.transform(AffineTransform.getScaleInstance(size / GRID, size / GRID));
        Color ink = dark ? LIGHT : DARK;
        List<Part> parts = parts(icon, ink, dark ? DARK : LIGHT);
        graphics.setColor(dark ? new Color(0xb0000000, true) : new Color(0xd0ffffff, true));
        graphics.fill(halo(parts));
        parts.forEach(part -> {
            graphics.setColor(part.colour());
            graphics.fill(part.shape());
        });
        graphics.dispose();
        return image;
    }

    private static Area halo(List<Part> parts) {
        Area halo = new Area();
        Stroke wide = new BasicStroke(HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        parts.forEach(part -> {
            halo.add(new Area(part.shape()));
            halo.add(new Area(wide.createStrokedShape(part.shape())));
        });
        return halo;
    }

    private static List<Part> parts(TrayIcon icon, Color ink, Color paper) {
        List<Part> parts = new ArrayList<>(switch (icon.shape()) {
            case COUNTING -> ring(icon.used(), ink, 3);
            case UNKNOWN -> with(ring(icon.used(), ink, 2), new Part(disc(CENTRE, CENTRE, 1.8), ink));
            case DUE -> List.of(new Part(disc(CENTRE, CENTRE, 9.4), DUE), new Part(exclamation(), DARK));
            case HELD -> with(ring(icon.used(), ink, 2.2), new Part(square(), DUE));
            case PAUSED -> List.of(new Part(bar(5.2), ink), new Part(bar(12.8), ink));
            case STANDING -> figure(ink);
            case AWAY -> dashes(ink);
            case BREAK -> List.of(new Part(disc(CENTRE, CENTRE, 9.4), ACCENT), new Part(triangle(), LIGHT));
        });
        if (icon.mark()) {
            parts.add(new Part(disc(18, 4, 3.6), paper));
            parts.add(new Part(disc(18, 4, 2.6), DUE));
        }
        return parts;
    }

    private static List<Part> with(List<Part> parts, Part more) {
        List<Part> all = new ArrayList<>(parts);
        all.add(more);
        return all;
    }

    /** The used part is thick and starts at the top; the rest is a thin line. */
    private static List<Part> ring(double used, Color ink, double thin) {
        Shape track = stroked(new Ellipse2D.Double(CENTRE - RADIUS, CENTRE - RADIUS, 2 * RADIUS, 2 * RADIUS), thin / 2, false);
        if (used <= 0) {
            return List.of(new Part(track, ink));
        }
        Shape arc = new Arc2D.Double(CENTRE - RADIUS, CENTRE - RADIUS, 2 * RADIUS, 2 * RADIUS, 90, -360 * used, Arc2D.OPEN);
        return List.of(new Part(track, QUIET), new Part(stroked(arc, 4, false), ink));
    }

    private static List<Part> dashes(Color ink) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Shape arc = new Arc2D.Double(CENTRE - RADIUS, CENTRE - RADIUS, 2 * RADIUS, 2 * RADIUS, 90 * i + 20, 50, Arc2D.OPEN);
            parts.add(new Part(stroked(arc, 2.4, true), ink));
        }
        return parts;
    }

    private static List<Part> figure(Color ink) {
        Path2D body = new Path2D.Double();
        body.moveTo(6.2, 12.4);
        body.lineTo(8.2, 8.6);
        body.lineTo(13.8, 8.6);
        body.lineTo(15.8, 12.4);
        Path2D legs = new Path2D.Double();
        legs.moveTo(8.6, 19.8);
        legs.lineTo(9.8, 14);
        legs.lineTo(12.2, 14);
        legs.lineTo(13.4, 19.8);
        Area whole = new Area(disc(CENTRE, 4, 2.7));
        whole.add(new Area(stroked(body, 2.2, true)));
        whole.add(new Area(stroked(legs, 2.4, true)));
        whole.add(new Area(new RoundRectangle2D.Double(8.4, 7.8, 5.2, 7.2, 2, 2)));
        return List.of(new Part(whole, ink));
    }

    private static Shape exclamation() {
        Area mark = new Area(new RoundRectangle2D.Double(9.7, 5, 2.6, 8, 2, 2));
        mark.add(new Area(disc(CENTRE, 15.6, 1.6)));
        return mark;
    }

    private static Shape square() {
        return new RoundRectangle2D.Double(7.6, 7.6, 6.8, 6.8, 1.5, 1.5);
    }

    private static Shape bar(double left) {
        return new RoundRectangle2D.Double(left, 3.5, 4, 15, 2, 2);
    }

    private static Shape triangle() {
        Path2D path = new Path2D.Double();
        path.moveTo(8.4, 6);
        path.lineTo(16.4, 11);
        path.lineTo(8.4, 16);
        path.closePath();
        return path;
    }

    private static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape stroked(Shape line, double width, boolean round) {
        return new BasicStroke((float) width, round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                .createStrokedShape(line);
    }
}
