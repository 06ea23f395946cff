// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.ArrayList;
import java.util.List;

import deskbreak.agent.TrayIcon;
import deskbreak.desktop.Outline.Arc;
import deskbreak.desktop.Outline.Circle;
import deskbreak.desktop.Outline.Disc;
import deskbreak.desktop.Outline.Line;
import deskbreak.desktop.Outline.RoundBox;
import deskbreak.desktop.Outline.Triangle;
import deskbreak.desktop.Outline.Union;

/**
 * Paints the tray icon: a ring that fills, and another outline for each other state. Everything is drawn twice, first wider in
 * the opposite shade, so that it stands out on light and dark panels alike. The JDK's own drawing is left alone: it would bring the
 * whole window toolkit into a process that may never show a window.
 */
public final class RingPainter implements TrayIconPainter {
    /** All shapes are drawn on a square of this edge and scaled. */
    private static final double GRID = 22;
    private static final double CENTRE = GRID / 2;
    private static final double RADIUS = 8.25;
    private static final int LIGHT = 0xfff5f7f8;
    private static final int DARK = 0xff22282c;
    private static final int ACCENT = 0xff2fa884;
    private static final int DUE = 0xffffb52e;
    private static final int QUIET = 0xff8a949b;
    private static final int SHADOW = 0xb0000000;
    private static final int GLOW = 0xd0ffffff;
    /** How far the halo reaches beyond what it surrounds. */
    private static final double HALO = 0.8;

    /** One part of the picture: a filled shape with its colour. */
    private record Part(Outline shape, int colour) {}

    @Override
    public int[] argb(TrayIcon icon, int size, boolean dark) {
        List<Part> parts = parts(icon, dark ? LIGHT : DARK, dark ? DARK : LIGHT);
        Canvas canvas = new Canvas(size, size / GRID);
        canvas.fill(new Union(parts.stream().map(Part::shape).toList()), HALO, dark ? SHADOW : GLOW);
        parts.forEach(part -> canvas.fill(part.shape(), 0, part.colour()));
        return canvas.argb();
    }

    private static List<Part> parts(TrayIcon icon, int ink, int paper) {
        List<Part> parts = new ArrayList<>(switch (icon.shape()) {
            case COUNTING -> ring(icon.used(), ink, 3);
            case UNKNOWN -> with(ring(icon.used(), ink, 2), new Part(new Disc(CENTRE, CENTRE, 1.8), ink));
            case DUE -> List.of(new Part(new Disc(CENTRE, CENTRE, 9.4), DUE), new Part(exclamation(), DARK));
            case HELD -> with(ring(icon.used(), ink, 2.2), new Part(new RoundBox(7.6, 7.6, 6.8, 6.8, 0.75), DUE));
            case PAUSED -> List.of(new Part(new RoundBox(5.2, 3.5, 4, 15, 1), ink), new Part(new RoundBox(12.8, 3.5, 4, 15, 1), ink));
            case STANDING -> List.of(new Part(figure(), ink));
            case AWAY -> List.of(new Part(dashes(), ink));
            case BREAK -> List.of(new Part(new Disc(CENTRE, CENTRE, 9.4), ACCENT),
                    new Part(new Triangle(8.4, 6, 16.4, 11, 8.4, 16), LIGHT));
        });
        if (icon.mark()) {
            parts.add(new Part(new Disc(18, 4, 3.6), paper));
            parts.add(new Part(new Disc(18, 4, 2.6), DUE));
        }
        return parts;
    }

    private static List<Part> with(List<Part> parts, Part more) {
        List<Part> all = new ArrayList<>(parts);
        all.add(more);
        return all;
    }

    /** The used part is thick and starts at the top; the rest is a thin line. */
    private static List<Part> ring(double used, int ink, double thin) {
        Outline track = new Circle(CENTRE, CENTRE, RADIUS, thin / 2);
        if (used <= 0) {
            return List.of(new Part(track, ink));
        }
        Outline thick = used < 1
                ? new Arc(CENTRE, CENTRE, RADIUS, 4, 180 * used, 180 * used, false)
                : new Circle(CENTRE, CENTRE, RADIUS, 4);
        return List.of(new Part(track, QUIET), new Part(thick, ink));
    }

    private static Outline dashes() {
        return new Union(List.of(dash(45), dash(135), dash(225), dash(315)));
    }

    private static Outline dash(double middle) {
        return new Arc(CENTRE, CENTRE, RADIUS, 2.4, middle, 25, true);
    }

    /** Somebody who stands: head, trunk, arms and legs. */
    private static Outline figure() {
        return new Union(List.of(new Disc(CENTRE, 4, 2.7), new RoundBox(8.4, 7.8, 5.2, 7.2, 1),
                new Line(6.2, 12.4, 8.2, 8.6, 2.2), new Line(8.2, 8.6, 13.8, 8.6, 2.2), new Line(13.8, 8.6, 15.8, 12.4, 2.2),
                new Line(8.6, 19.8, 9.8, 14, 2.4), new Line(9.8, 14, 12.2, 14, 2.4), new Line(12.2, 14, 13.4, 19.8, 2.4)));
    }

    private static Outline exclamation() {
        return new Union(List.of(new RoundBox(9.7, 5, 2.6, 8, 1), new Disc(CENTRE, 15.6, 1.6)));
    }
}
