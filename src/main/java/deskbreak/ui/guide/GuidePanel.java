// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.event.ActionEvent;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.KeyStroke;

import net.miginfocom.swing.MigLayout;

import deskbreak.exercise.motion.Course;
import deskbreak.ui.figure.FigureClock;
import deskbreak.ui.figure.FigurePlace;
import deskbreak.ui.theme.Icons;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** What leads through a break. */
final class GuidePanel extends JPanel {
    private static final Dimension FIGURE = new Dimension(360, 360);
    private static final int FINE = 1000;

    private final transient Texts texts;
    private final FigurePlace figure;
    private final transient Acting acting;
    private final JLabel kicker = Texts.styled(new JLabel(), "accent semibold small");
    private final JLabel name = Texts.plain("", "h1");
    private final StepRing ring = new StepRing();
    private final JLabel phase = Texts.styled(new JLabel(), "h2");
    private final JLabel side = Texts.styled(new JLabel(), "pill");
    private final Prose detail = Texts.styled(new Prose(""), "muted");
    private final Prose ahead = Texts.styled(new Prose(""), "accent");
    private final RepetitionPills pills = new RepetitionPills();
    private final JLabel counted = Texts.styled(new JLabel(), "large");
    private final StepsPanel steps = new StepsPanel();
    private final Prose care = Texts.styled(new Prose(""), "muted");
    private final Prose notice = Texts.styled(new Prose(""), "accent");
    private final JProgressBar overall = new JProgressBar(0, FINE);
    private final JLabel coming = Texts.plain("", "muted small");
    private final JLabel left = Texts.styled(new JLabel(), "muted small");
    private final JButton pause;
    private final JButton next;
    private final JButton tooHard;
    private final JButton hurts;
    private transient Optional<GuideContent.Move> shown = Optional.empty();
    private transient Optional<Runnable> unseen = Optional.empty();
    private boolean paused;

    /** What its figure does. */
    interface Acting extends FigureClock {
        /** How the move that is led now goes; empty during a walk, and where nobody has drawn it. */
        Optional<Course> course();
    }

    /** What its buttons do. */
    interface Presses {
        void pause();

        void resume();

        void previous();

        void next();

        void tooHard();

        void hurts();

        void leave();
    }

    GuidePanel(Texts texts, Presses presses, Acting acting) {
        super(new MigLayout("insets 22, gap 0, hidemode 3, fill", "[]28[380:420:,grow,fill]", "[grow,fill][][][]"));
        this.texts = texts;
        this.acting = acting;
        figure = new FigurePlace(texts, FIGURE);
        pause = texts.button("guide.pause", "primary", () -> pauseOrResume(presses));
        next = Icons.on(texts.button("guide.next", presses::next), "next");
        tooHard = texts.button("guide.too-hard", "quiet", presses::tooHard);
        hurts = texts.button("guide.hurts", "quiet", presses::hurts);
        texts.named(overall, "guide.progress");
        texts.named(this, "guide");
        add(figure, "aligny top, growy 0");
        add(words(), "grow, wrap");
        add(overall, "span, growx, gaptop 18, h 8!, wrap");
        add(coming, "span, split 2, gaptop 6, growx, pushx, wmin 0");
        add(left, "gaptop 6, wrap");
        add(buttons(presses), "span, growx, gaptop 14");
        onKey("SPACE", () -> pauseOrResume(presses));
        onKey("LEFT", presses::previous);
        onKey("RIGHT", presses::next);
        onKey("ESCAPE", presses::leave);
    }

    private JPanel words() {
        JPanel words = new JPanel(new MigLayout("insets 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]", "[][][][][][][grow,top]"));
        words.setOpaque(false);
        words.add(kicker);
        words.add(name);
        words.add(ring, "split 2, gaptop 16, growx 0");
        words.add(now(), "gapleft 20, growx, wmin 0");
        words.add(pills, "gaptop 14");
        words.add(notice, "wmin 0, gaptop 12");
        words.add(steps, "gaptop 16");
        words.add(care, "gaptop 10, wmin 0");
        return words;
    }

    private JPanel now() {
        JPanel now = new JPanel(new MigLayout("insets 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]"));
        now.setOpaque(false);
        now.add(phase);
        JPanel which = new JPanel(new MigLayout("insets 0, gap 10, hidemode 3"));
        which.setOpaque(false);
        which.add(side);
        which.add(counted);
        now.add(which, "gaptop 5");
        now.add(detail, "wmin 0, gaptop 5");
        now.add(ahead, "wmin 0, gaptop 5");
        return now;
    }

    private JPanel buttons(Presses presses) {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 6, fillx"));
        row.setOpaque(false);
        row.add(Icons.on(texts.button("guide.previous", presses::previous), "previous"));
        row.add(pause, "sgy, wmin 104");
        row.add(next, "pushx");
        row.add(tooHard);
        row.add(hurts);
        row.add(texts.button("guide.done", presses::leave), "gapleft 6");
        return row;
    }

    private void onKey(String key, Runnable task) {
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                task.run();
            }
        });
    }

    private void pauseOrResume(Presses presses) {
        if (paused) {
            presses.resume();
        } else {
            presses.pause();
        }
    }

    /** Shows that moment; true when another move or a notice has come, so that the panel may need another size. */
    boolean show(GuideContent content) {
        boolean another = !shown.equals(Optional.of(content.move()));
        boolean noticed = !content.notice().equals(notice.getText());
        if (another) {
            showMove(content.move());
        }
        showNow(content.now());
        overall.setValue((int) Math.round(content.whole().done() * FINE));
        coming.setText(content.whole().next());
        left.setText(content.whole().left());
        change(notice, content.notice());
        if (content.last() && next.isFocusOwner()) {
            pause.requestFocusInWindow();
        }
        next.setEnabled(!content.last());
        showPaused(content.paused());
        figure.wake();
        return another || noticed;
    }

    /** Runs that once, when the panel has been painted for the first time from now on. */
    void onceSeen(Runnable task) {
        unseen = Optional.of(task);
    }

    @Override
    public void paint(Graphics graphics) {
        super.paint(graphics);
        Optional<Runnable> task = unseen;
        unseen = Optional.empty();
        task.ifPresent(Runnable::run);
    }

    private void showNow(GuideContent.Now now) {
        phase.setText(now.phase());
        side.setText(now.side());
        side.setVisible(!now.side().isEmpty());
        change(detail, now.detail());
        change(ahead, now.ahead());
        ring.show(now.ring());
        pills.show(now.counted());
        counted.setText(now.ring().under().isEmpty() ? now.counted().map(this::counted).orElse("") : "");
        counted.setVisible(!counted.getText().isEmpty());
    }

    private String counted(Counted counted) {
        return texts.get(counted.now() == 0 ? "guide.times" : "guide.repetition", counted.now(), counted.of());
    }

    private void showMove(GuideContent.Move move) {
        shown = Optional.of(move);
        acting.course().ifPresentOrElse(course -> figure.show(move.name(), course, acting), () -> figure.show(move.pose()));
        kicker.setText(move.kicker());
        name.setText(move.name());
        steps.show(move.steps());
        change(care, move.care());
        if (move.id().isEmpty() && (tooHard.isFocusOwner() || hurts.isFocusOwner())) {
            // Else the keyboard goes to the first button, and Space would lead back to what hurts.
            pause.requestFocusInWindow();
        }
        tooHard.setVisible(move.id().isPresent());
        hurts.setVisible(move.id().isPresent());
    }

    private void showPaused(boolean now) {
        paused = now;
        String key = now ? "guide.resume" : "guide.pause";
        if (!texts.get(key).equals(pause.getText()) || pause.getIcon() == null) {
            pause.setText(texts.get(key));
            texts.describe(pause, key);
            Icons.on(pause, now ? "play" : "pause");
        }
    }

    private static void change(Prose prose, String text) {
        if (!text.equals(prose.getText())) {
            prose.setText(text);
        }
        prose.setVisible(!text.isEmpty());
    }

    /** The button that has the keyboard when the guide opens: Space pauses. */
    JButton first() {
        return pause;
    }
}
