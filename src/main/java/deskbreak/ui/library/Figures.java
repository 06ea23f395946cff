// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.Dimension;
import java.awt.Graphics2D;

import deskbreak.exercise.Exercise;
import deskbreak.ui.figure.FigurePlace;
import deskbreak.ui.figure.Pose;
import deskbreak.ui.theme.Texts;

/** Paints the figure of any move, for many cards at once. */
final class Figures {
    private final FigurePlace stamp;

    Figures(Texts texts) {
        stamp = new FigurePlace(texts, new Dimension(1, 1));
    }

    /** Paints the figure of {@code move} as it is {@code seconds} into its motion, into the corner of {@code g}. */
    void paint(Graphics2D g, Exercise move, Dimension size, double seconds) {
        stamp.show(Pose.of(move.position()));
        stamp.setSize(size);
        stamp.paint(g);
    }
}
