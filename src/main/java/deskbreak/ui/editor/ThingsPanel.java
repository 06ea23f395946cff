// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.exercise.motion.BodyPoint;
import deskbreak.exercise.motion.Prop;
import deskbreak.exercise.motion.Prop.Kind;
import deskbreak.exercise.motion.Vec;
import deskbreak.ui.theme.FlowRow;
import deskbreak.ui.theme.Texts;

/** The things that are in the picture: chair, desk, mat and the like, where they stand and how they are turned. */
final class ThingsPanel extends JPanel {
    private static final int MOST = 12;
    private static final double CENTIMETRES = 100;
    private static final double[] PLACE = {-300, 300};
    private static final double[] TURN = {-180, 180};
    private static final double TURN_STEP = 5;

    private final transient Texts texts;
    private final transient Shaping shaping;
    private final transient Pick<Integer> which;
    private final transient Pick<Prop> fresh;
    private final JButton add;
    private final JButton remove;
    private final JPanel place = new JPanel(new MigLayout("insets 0, gap 6 4, wrap 2, fillx", "[grow,fill]6[]"));
    private final transient Amount left;
    private final transient Amount up;
    private final transient Amount ahead;
    private final transient Amount turn;
    private transient Prop chosen = offered().getFirst();
    private int shown;

    ThingsPanel(Texts texts, Shaping shaping) {
        super(new MigLayout("insets 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]"));
        setOpaque(false);
        place.setOpaque(false);
        this.texts = texts;
        this.shaping = shaping;
        which = new Pick<>(texts, "editor.things", this::name, this::turnTo);
        fresh = new Pick<>(texts, "editor.thing.new", this::name, thing -> chosen = thing);
        fresh.show(offered(), chosen);
        add = texts.button("editor.thing.add", "quiet", this::add);
        remove = texts.button("editor.thing.remove", "quiet", this::remove);
        left = amount("editor.thing.left", PLACE, 1, (thing, cm) -> at(thing, new Vec(cm / CENTIMETRES, thing.at().y(), thing.at().z())));
        up = amount("editor.thing.up", PLACE, 1, (thing, cm) -> at(thing, new Vec(thing.at().x(), cm / CENTIMETRES, thing.at().z())));
        ahead = amount("editor.thing.ahead", PLACE, 1, (thing, cm) -> at(thing, new Vec(thing.at().x(), thing.at().y(), cm / CENTIMETRES)));
        turn = amount("editor.thing.turn", TURN, TURN_STEP,
                (thing, degrees) -> new Prop(thing.kind(), thing.at(), degrees, thing.size(), thing.held()));
        layOut();
        shaping.watch(this::refresh);
    }

    /** What can be put there, each at its usual place. */
    private static List<Prop> offered() {
        return List.of(thing(Kind.CHAIR, Vec.ZERO), thing(Kind.DESK, new Vec(0, 0, 0.35)), thing(Kind.WALL, new Vec(0, 0, -0.2)),
                thing(Kind.MAT, Vec.ZERO), thing(Kind.BALL, new Vec(0, Kind.BALL_RADIUS, 0)), thing(Kind.BENCH, Vec.ZERO),
                thing(Kind.ROLLER, new Vec(0, Kind.ROLLER_RADIUS, 0)), held(BodyPoint.LEFT_GRIP), held(BodyPoint.RIGHT_GRIP));
    }

    private static Prop thing(Kind kind, Vec at) {
        return new Prop(kind, at, 0, 1, Optional.empty());
    }

    private static Prop held(BodyPoint hand) {
        return new Prop(Kind.DUMBBELL, Vec.ZERO, 0, 1, Optional.of(hand));
    }

    private static Prop at(Prop thing, Vec at) {
        return new Prop(thing.kind(), at, thing.turn(), thing.size(), thing.held());
    }

    /** @param change gets the thing and the number that was typed */
    private Amount amount(String key, double[] range, double step, BiFunction<Prop, Double, Prop> change) {
        return new Amount(texts, key, range, step, value -> change(key, thing -> change.apply(thing, value)));
    }

    private void layOut() {
        add(texts.label("editor.things", "h4"));
        add(which.component(), "gaptop 6, wmin 0");
        add(place, "gaptop 4, wmin 0");
        row("editor.thing.left", left);
        row("editor.thing.up", up);
        row("editor.thing.ahead", ahead);
        row("editor.thing.turn", turn);
        add(remove, "gaptop 4, growx 0");
        add(fresh.component(), "gaptop 6, wmin 0");
        FlowRow buttons = new FlowRow();
        buttons.add(add);
        add(buttons, "gaptop 4, wmin 0");
    }

    private void row(String key, Amount amount) {
        JLabel label = texts.label(key, "");
        label.setLabelFor(amount.component());
        place.add(label, "wmin 0");
        place.add(amount.component());
    }

    private List<Prop> things() {
        return shaping.board().map(board -> board.motion().props()).orElse(List.of());
    }

    private String name(int index) {
        return index < things().size() ? name(things().get(index)) : "";
    }

    private String name(Prop thing) {
        String key = "editor.thing." + thing.kind().name().toLowerCase(Locale.ROOT);
        return thing.held().map(hand -> texts.get(hand.name().startsWith("LEFT") ? key + ".left" : key + ".right"))
                .orElseGet(() -> texts.get(key));
    }

    private void turnTo(int index) {
        shown = index;
        shaping.lift();
        refresh();
    }

    private void add() {
        shown = things().size();
        shaping.board("", board -> board.with(Stream.concat(things().stream(), Stream.of(chosen)).toList()));
    }

    private void remove() {
        List<Prop> fewer = new ArrayList<>(things());
        fewer.remove(shown);
        shaping.board("", board -> board.with(fewer));
    }

    private void change(String part, java.util.function.UnaryOperator<Prop> what) {
        List<Prop> changed = new ArrayList<>(things());
        changed.set(shown, what.apply(changed.get(shown)));
        shaping.board(part + shown, board -> board.with(changed));
    }

    private void refresh() {
        List<Prop> now = things();
        shown = Math.max(0, Math.min(shown, now.size() - 1));
        which.show(IntStream.range(0, now.size()).boxed().toList(), now.isEmpty() ? null : shown);
        which.component().setVisible(!now.isEmpty());
        remove.setVisible(!now.isEmpty());
        add.setEnabled(now.size() < MOST);
        place.setVisible(!now.isEmpty() && now.get(shown).held().isEmpty());
        if (!now.isEmpty()) {
            Prop thing = now.get(shown);
            left.show(Math.rint(thing.at().x() * CENTIMETRES));
            up.show(Math.rint(thing.at().y() * CENTIMETRES));
            ahead.show(Math.rint(thing.at().z() * CENTIMETRES));
            turn.show(thing.turn());
        }
    }
}
