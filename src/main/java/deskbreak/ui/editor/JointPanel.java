// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;

import net.miginfocom.swing.MigLayout;

import deskbreak.exercise.motion.Body;
import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Limb;
import deskbreak.exercise.motion.Pose;
import deskbreak.exercise.motion.Posing;
import deskbreak.ui.theme.Texts;

/** The joint that is taken: which one, each of its angles, and whether its hand or foot is pinned. */
final class JointPanel extends JPanel {
    private static final double[] FULL_TURN = {-180, 180};

    private final transient Texts texts;
    private final transient Shaping shaping;
    private final transient Pick<Joint> joint;
    private final JPanel angles = new JPanel(new MigLayout("insets 0, gap 0 2, wrap 2, fillx", "[grow,fill]8[]"));
    private final transient List<Angle> rows = new ArrayList<>();
    private final JCheckBox pin;
    private transient Optional<Joint> shown = Optional.empty();
    private boolean showing;

    private record Angle(JSlider slider, Amount amount) {}

    JointPanel(Texts texts, Shaping shaping) {
        super(new MigLayout("insets 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]"));
        setOpaque(false);
        angles.setOpaque(false);
        this.texts = texts;
        this.shaping = shaping;
        joint = new Pick<>(texts, "editor.joint", j -> texts.get("editor.joint." + j.word()), shaping::take);
        pin = texts.checkBox("editor.pin");
        pin.addActionListener(e -> limb().ifPresent(limb -> shaping.pose("",
                pose -> pin.isSelected() ? Posing.pinned(pose, limb) : Posing.freed(pose, limb))));
        JLabel label = texts.label("editor.joint", "h4");
        label.setLabelFor(joint.component());
        add(label);
        add(joint.component(), "gaptop 6, wmin 0");
        add(angles, "gaptop 8, wmin 0");
        add(pin, "gaptop 6, wmin 0");
        shaping.watch(this::refresh);
    }

    private Optional<Limb> limb() {
        return Limb.with(shaping.joint());
    }

    private void refresh() {
        Optional<Pose> pose = shaping.pose();
        if (pose.isEmpty()) {
            return;
        }
        showing = true;
        Joint taken = shaping.joint();
        if (!shown.equals(Optional.of(taken))) {
            shown = Optional.of(taken);
            joint.show(List.of(Joint.values()), taken);
            build(taken);
        }
        double[] now = Body.of(pose.get()).angles(taken);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).slider().setValue((int) Math.round(now[i]));
            rows.get(i).amount().show(Math.rint(now[i]));
        }
        pin.setVisible(limb().isPresent());
        pin.setSelected(limb().flatMap(pose.get()::reach).isPresent());
        showing = false;
    }

    private void build(Joint taken) {
        angles.removeAll();
        rows.clear();
        for (int i = 0; i < taken.angles(); i++) {
            String key = "editor.angle." + kind(taken) + "." + i;
            double[] range = taken == Joint.PELVIS ? FULL_TURN : taken.range(i);
            int index = i;
            JSlider slider = texts.named(new JSlider((int) range[0], (int) range[1]), key);
            texts.named(slider, key).getAccessibleContext().setAccessibleDescription(texts.get("editor.angle.hint"));
            slider.setName(key);
            slider.addChangeListener(e -> bend(index, slider.getValue()));
            Amount amount = new Amount(texts, key, range, 1, degrees -> bend(index, degrees));
            amount.describe(texts.get("editor.angle.hint"));
            rows.add(new Angle(slider, amount));
            angles.add(texts.label(key, "muted"), "span, wmin 0");
            angles.add(slider, "wmin 0, w 120");
            angles.add(amount.component());
        }
        revalidate();
        repaint();
    }

    private void bend(int index, double degrees) {
        if (!showing) {
            Joint taken = shaping.joint();
            shaping.pose("bend-" + taken.word() + index, pose -> Posing.bend(pose, taken, index, degrees));
        }
    }

    /** Joints whose angles go by the same words. */
    private static String kind(Joint joint) {
        return switch (joint) {
            case PELVIS, LUMBAR, MIDDLE, CHEST, NECK, HEAD -> "trunk";
            case LEFT_BLADE, RIGHT_BLADE -> "blade";
            case LEFT_SHOULDER, RIGHT_SHOULDER -> "shoulder";
            case LEFT_ELBOW, RIGHT_ELBOW -> "elbow";
            case LEFT_WRIST, RIGHT_WRIST -> "wrist";
            case LEFT_HIP, RIGHT_HIP -> "hip";
            case LEFT_KNEE, RIGHT_KNEE -> "knee";
            case LEFT_ANKLE, RIGHT_ANKLE -> "ankle";
            case LEFT_TOES, RIGHT_TOES -> "toes";
        };
    }
}
