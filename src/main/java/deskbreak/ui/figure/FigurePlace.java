// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JPanel;

import deskbreak.exercise.Exercise;
import deskbreak.exercise.Preview;
import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.ui.theme.Texts;

/** The place of the figure beside the words of a move: the move over and over, or a calm figure where nobody has drawn it. */
public final class FigurePlace extends JPanel {
    private final transient Texts texts;
    private final FigureView view;

    /** @param size at 100 % text size */
    public FigurePlace(Texts texts, Dimension size) {
        super(new BorderLayout());
        this.texts = texts;
        setOpaque(false);
        view = new FigureView(size);
        add(view);
        show(Pose.STANDING);
    }

    /** Shows a move over and over. */
    public void show(Exercise move, String name) {
        Optional<Course> course = move.motion().map(Course::of);
        course.ifPresentOrElse(c -> view.show(texts.get("figure.move", name), c, FigureClock.looping(Preview.of(move, c))),
                () -> show(Pose.of(move.position())));
    }

    /** Shows a move where {@code clock} says. */
    public void show(String name, Course course, FigureClock clock) {
        view.show(texts.get("figure.move", name), course, clock);
    }

    /** Shows somebody who sits, stands or walks. */
    public void show(Pose shown) {
        Course course = switch (shown) {
            case SEATED -> StockMotions.SEATED;
            case STANDING -> StockMotions.STANDING;
            case WALKING -> StockMotions.WALK;
            case SWINGING -> StockMotions.ARM_SWING;
        };
        boolean moves = shown == Pose.WALKING || shown == Pose.SWINGING;
        view.show(texts.get("figure." + shown.name().toLowerCase(Locale.ROOT)), course, moves ? toAndFro(course) : FigureClock.STILL);
    }

    /** Looks again whether the figure has to move: call it when its clock has begun to run. */
    public void wake() {
        view.wake();
    }

    /** Out and back without a rest. */
    private static FigureClock toAndFro(Course course) {
        double out = course.outSeconds();
        double all = out + course.backSeconds();
        long begin = System.nanoTime();
        return new FigureClock() {
            @Override
            public Moment now() {
                double at = (System.nanoTime() - begin) / 1e9 % all;
                return at < out
                        ? Moment.since(at, Moment.Phase.OUT, out, false)
                        : Moment.since(at - out, Moment.Phase.BACK, all - out, false);
            }

            @Override
            public boolean runs() {
                return true;
            }
        };
    }
}
