// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import deskbreak.exercise.Exercise;
import deskbreak.exercise.Preview;
import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.exercise.motion.Motion;
import deskbreak.ui.figure.FigurePainter;
import deskbreak.ui.figure.FigurePlace;
import deskbreak.ui.figure.Ground;
import deskbreak.ui.figure.Pose;
import deskbreak.ui.theme.Texts;
import deskbreak.ui.theme.Theme;

/** Paints the figure of any move. A motion is worked out when its figure is first painted, and let go when it has long not been. */
final class Figures {
    /** So many fill the largest screens twice. */
    private static final int KEPT = 80;
    private static final int ARC = 18;

    /** For a move of the person's own that nobody has drawn. */
    private final Ground ground = new Ground(ARC);
    private final Later<FigurePlace> undrawn;
    private final Map<String, Drawn> drawn = new LinkedHashMap<>(16, 0.75f, true);
    private int solved;
    private int allowed = Integer.MAX_VALUE;

    /** A motion worked out. */
    private record Drawn(Motion motion, Course course, Preview preview, FigurePainter painter) {
        static Drawn of(Exercise move, Motion motion) {
            Course course = Course.of(motion);
            return new Drawn(motion, course, Preview.of(move, course), new FigurePainter());
        }
    }

    Figures(Texts texts) {
        undrawn = new Later<>(() -> new FigurePlace(texts, new Dimension(1, 1)));
    }

    /** How many more motions may be worked out before this is called again; the figures of others wait, so that none holds up the rest. */
    void allow(int motions) {
        allowed = motions;
    }

    /** How many motions have been worked out so far. */
    int solved() {
        return solved;
    }

    /** Paints the figure of {@code move} as it is {@code seconds} into its motion, from 0, 0 on. */
    void paint(Graphics2D g, Exercise move, Dimension size, double seconds) {
        if (move.motion().isPresent()) {
            ground.paint(g, size.width, size.height);
            drawn(move, move.motion().get())
                    .ifPresent(shown -> shown.painter().paint(g, shown.course(), moment(shown, seconds), size.width, size.height));
        } else {
            FigurePlace place = undrawn.get();
            place.show(Pose.of(move.position()));
            place.setSize(size);
            // It stands in no window that would lay it out.
            place.doLayout();
            place.paint(g);
        }
    }

    /** Where motion is switched off: where the move is held. */
    private static Moment moment(Drawn shown, double seconds) {
        return Theme.figuresMove() ? shown.preview().at(seconds) : new Moment(Moment.Phase.HELD, 0, false);
    }

    /** Empty while no more may be worked out. An exercise that has been changed since is worked out anew. */
    private Optional<Drawn> drawn(Exercise move, Motion motion) {
        Optional<Drawn> known = Optional.ofNullable(drawn.get(move.id())).filter(there -> there.motion().equals(motion));
        return known.isPresent() || allowed == 0 ? known : Optional.of(workedOut(move, motion));
    }

    private Drawn workedOut(Exercise move, Motion motion) {
        Drawn fresh = Drawn.of(move, motion);
        drawn.put(move.id(), fresh);
        solved++;
        allowed--;
        if (drawn.size() > KEPT) {
            drawn.remove(drawn.keySet().iterator().next());
        }
        return fresh;
    }
}
