// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.Graphics2D;
import java.awt.Window;
import java.awt.event.HierarchyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Optional;
import javax.accessibility.AccessibleRole;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

import com.formdev.flatlaf.util.UIScale;

import deskbreak.exercise.motion.Course;
import deskbreak.exercise.motion.Moment;
import deskbreak.ui.theme.Drawing;
import deskbreak.ui.theme.Theme;

/**
 * A small scene with the figure that moves. It paints 30 times a second while it is on the screen and its clock runs, and not at all
 * otherwise, and keeps what it has painted while it is on the screen. Where motion is switched off it shows two stills: at rest, and where the move leads.
 */
public class FigureView extends Drawing {
    private static final int FRAME_MILLIS = 33;
    private static final int ARC = 18;
    /** All views together keep 4 MB of pictures. */
    static final FilmStock STOCK = new FilmStock(1 << 20);

    private final Dimension size;
    private final transient Ground ground = new Ground(ARC);
    private final transient Film film = new Film(STOCK);
    private final transient FigurePainter painter = new FigurePainter(film);
    private final transient FigurePainter second = new FigurePainter();
    private final Timer frames = new Timer(FRAME_MILLIS, e -> frame());
    private final transient WindowAdapter iconified = new WindowAdapter() {
        @Override
        public void windowIconified(WindowEvent e) {
            wake();
        }

        @Override
        public void windowDeiconified(WindowEvent e) {
            wake();
        }
    };
    private transient Optional<Window> window = Optional.empty();
    private transient Course course = StockMotions.STANDING;
    private transient FigureClock clock = FigureClock.STILL;
    private transient Moment painted = Moment.START;

    /** @param size at 100 % text size */
    public FigureView(Dimension size) {
        super(AccessibleRole.ICON);
        this.size = size;
        frames.setCoalesce(true);
        addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
                wake();
            }
        });
    }

    /**
     * Shows a move from now on.
     *
     * @param description what a screen reader says: which move, and that it is a figure
     * @param shown how the move goes
     * @param time where in it the figure is
     */
    public void show(String description, Course shown, FigureClock time) {
        course = shown;
        clock = time;
        getAccessibleContext().setAccessibleName(description);
        wake();
        repaint();
    }

    /** Looks again whether it has to move: call it when the clock has begun to run. */
    public void wake() {
        boolean seen = isShowing() && !minimised();
        if (!seen) {
            film.clear();
        }
        boolean moves = seen && clock.runs() && Theme.figuresMove();
        if (moves && !frames.isRunning()) {
            frames.start();
        } else if (!moves && frames.isRunning()) {
            frames.stop();
            repaint();
        }
    }

    /** Whether it paints frame after frame now. */
    boolean moving() {
        return frames.isRunning();
    }

    boolean minimised() {
        return window.filter(w -> w instanceof Frame f && (f.getExtendedState() & Frame.ICONIFIED) != 0).isPresent();
    }

    private void frame() {
        wake();
        if (frames.isRunning() && !clock.now().seen().equals(painted) && !getVisibleRect().isEmpty()) {
            repaint();
        }
    }

    @Override
    public void addNotify() {
        super.addNotify();
        window = Optional.ofNullable(SwingUtilities.getWindowAncestor(this));
        window.ifPresent(w -> w.addWindowListener(iconified));
    }

    @Override
    public void removeNotify() {
        window.ifPresent(w -> w.removeWindowListener(iconified));
        window = Optional.empty();
        super.removeNotify();
        frames.stop();
        film.clear();
    }

    /** The theme calls it when it changes, and so does the switch for motion. */
    @Override
    public void updateUI() {
        if (frames != null) {
            wake();
            repaint();
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return UIScale.scale(size);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void draw(Graphics2D g) {
        ground.paint(g, getWidth(), getHeight());
        g.clipRect(0, 0, getWidth(), getHeight());
        if (Theme.figuresMove()) {
            painted = clock.now().seen();
            painter.paint(g, course, painted, getWidth(), getHeight());
        } else {
            stills(g);
        }
    }

    /** Side by side, or one above the other where that leaves them larger. */
    private void stills(Graphics2D g) {
        boolean across = getWidth() >= getHeight();
        double width = across ? getWidth() / 2.0 : getWidth();
        double height = across ? getHeight() : getHeight() / 2.0;
        boolean mirrored = clock.now().mirrored();
        painter.paint(g, course, new Moment(Moment.Phase.REST, 0, mirrored), width, height);
        g.translate(across ? width : 0, across ? 0 : height);
        second.paint(g, course, new Moment(Moment.Phase.HELD, 0, mirrored), width, height);
    }
}
