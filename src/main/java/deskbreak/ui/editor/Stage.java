// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import javax.accessibility.AccessibleRole;

import com.formdev.flatlaf.util.UIScale;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.BodyPoint;
import deskbreak.exercise.motion.Camera;
import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Pose;
import deskbreak.exercise.motion.Posing;
import deskbreak.exercise.motion.Prop;
import deskbreak.exercise.motion.Vec;
import deskbreak.ui.figure.Ground;
import deskbreak.ui.figure.PoseScene;
import deskbreak.ui.theme.CardPanel;
import deskbreak.ui.theme.Drawing;
import deskbreak.ui.theme.Texts;

/** The figure in the pose that is worked on, to be shaped with the mouse or the arrow keys; the ground turns the view. */
final class Stage extends Drawing {
    private static final int WIDE = 420;
    private static final int LEAST = 240;
    private static final double NEAREST = 0.8;
    private static final double FARTHEST = 4;
    private static final double ROOM = 1.4;

    private final transient Ground ground = new Ground(CardPanel.ARC);
    private final transient Shaping shaping;
    private final transient Playing playing;
    private double turn;
    private double up;
    /** Zero until there is a body to frame. */
    private double metres;
    private transient Vec middle = new Vec(0, 0.85, 0);
    private transient Optional<deskbreak.exercise.motion.Storyboard.Spot> looked = Optional.empty();

    Stage(Texts texts, Shaping shaping, Playing playing) {
        super(AccessibleRole.CANVAS);
        this.shaping = shaping;
        this.playing = playing;
        texts.named(this, "editor.stage");
        setName("stage");
        setFocusable(true);
        Hand hand = new Hand(this, shaping);
        addMouseListener(hand);
        addMouseMotionListener(hand);
        addMouseWheelListener(hand);
        hand.keys();
        addFocusListener(new java.awt.event.FocusAdapter() {
            @Override
            public void focusGained(java.awt.event.FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(java.awt.event.FocusEvent event) {
                repaint();
            }
        });
        lookAsTheMotion();
        shaping.watch(this::changed);
        playing.onFrame(this, this::repaint);
    }

    private void changed() {
        if (!looked.equals(Optional.of(shaping.spot()))) {
            looked = Optional.of(shaping.spot());
            shaping.pose().ifPresent(pose -> frame(Body.of(pose)));
        }
        repaint();
    }

    /** The body in the middle, with room to move. A picture that the person came nearer to stays as near. */
    private void frame(Body body) {
        Vec least = body.place(BodyPoint.CROWN);
        Vec most = least;
        for (Joint joint : Grips.ALL) {
            Vec at = body.place(joint);
            least = new Vec(Math.min(least.x(), at.x()), Math.min(least.y(), at.y()), Math.min(least.z(), at.z()));
            most = new Vec(Math.max(most.x(), at.x()), Math.max(most.y(), at.y()), Math.max(most.z(), at.z()));
        }
        middle = least.towards(most, 0.5);
        Vec size = most.minus(least);
        double extent = Math.max(size.y(), Math.max(size.x(), size.z()));
        metres = metres == 0 ? Math.clamp(extent * ROOM, NEAREST, FARTHEST) : metres;
    }

    /** The view that the guide and the library show. */
    void lookAsTheMotion() {
        Camera camera = shaping.board().map(board -> board.motion().camera()).orElse(new Camera(30, 8, 1, Optional.empty()));
        turn = camera.turn();
        up = camera.up();
        metres = 0;
        looked = Optional.empty();
        changed();
    }

    /** Shows the motion from here from now on. */
    void keepLook() {
        shaping.board("", board -> {
            Camera camera = board.motion().camera();
            return board.with(new Camera(Math.rint(turn), Math.rint(up), camera.zoom(), camera.look()));
        });
    }

    /** Turns the view by so many degrees around and up. */
    void orbit(double around, double over) {
        double to = turn + around;
        turn = to > 180 ? to - 360 : to < -180 ? to + 360 : to;
        up = Math.clamp(up + over, -10, 80);
        repaint();
    }

    void zoom(double factor) {
        metres = Math.clamp(metres * factor, NEAREST, FARTHEST);
        repaint();
    }

    PoseScene scene() {
        return new PoseScene(turn, up, middle, metres == 0 ? FARTHEST : metres);
    }

    Optional<Grips> grips() {
        return playing.on() ? Optional.empty() : shaping.pose().map(pose -> Grips.of(scene(), pose, getWidth(), getHeight()));
    }

    /** Leads a joint that many pixels to the right and down from where it was at {@code from}, at that depth. */
    void drag(Joint joint, Vec from, double right, double down, String stroke) {
        Vec to = scene().moved(from, right, down, getWidth(), getHeight());
        shaping.pose(stroke, pose -> Posing.drag(pose, joint, to));
    }

    /** Leads the joint that is taken that many metres to the right and down in the picture. */
    void nudge(double right, double down) {
        shaping.pose().ifPresent(pose -> {
            Vec from = Posing.grip(Body.of(pose), shaping.joint());
            double pixels = Math.min(getWidth(), getHeight()) / metres;
            drag(shaping.joint(), from, right * pixels, down * pixels, "nudge-" + shaping.joint().word());
        });
    }

    @Override
    public Dimension getPreferredSize() {
        return UIScale.scale(new Dimension(WIDE, WIDE));
    }

    @Override
    public Dimension getMinimumSize() {
        return UIScale.scale(new Dimension(LEAST, LEAST));
    }

    @Override
    protected void draw(Graphics2D g) {
        ground.paint(g, getWidth(), getHeight());
        float arc = UIScale.scale((float) CardPanel.ARC);
        g.clip(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc));
        if (!playing.paint(g, getWidth(), getHeight())) {
            shaping.pose().ifPresent(pose -> still(g, pose));
        }
    }

    private void still(Graphics2D g, Pose pose) {
        List<Prop> props = shaping.board().orElseThrow().motion().props();
        scene().paint(g, Body.of(pose), props, getWidth(), getHeight());
        grips().ifPresent(grips -> grips.paint(g, shaping.joint(), isFocusOwner()));
    }
}
