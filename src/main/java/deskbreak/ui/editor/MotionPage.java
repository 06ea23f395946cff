// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

import net.miginfocom.swing.MigLayout;

import deskbreak.exercise.Library;
import deskbreak.exercise.Profile;
import deskbreak.exercise.Suitability;
import deskbreak.exercise.motion.Motion;
import deskbreak.exercise.motion.Posing;
import deskbreak.exercise.motion.Prop;
import deskbreak.exercise.motion.Storyboard;
import deskbreak.exercise.motion.Vec;
import deskbreak.ui.theme.FlowRow;
import deskbreak.ui.theme.ScrollingPage;
import deskbreak.ui.theme.Texts;

/** How the exercise moves: its poses and the figure to shape them on, or a beginning while there is no motion. */
final class MotionPage extends JPanel {
    private static final String NONE = "none";
    private static final String SOME = "some";

    private final transient Texts texts;
    private final transient Shaping shaping;
    private final transient Library library;
    private final transient Playing playing;
    private final Stage stage;
    private final CardLayout cards = new CardLayout();
    private final JToggleButton play;

    /** A motion to begin with. */
    private record Beginning(String name, Motion motion) {}

    MotionPage(Texts texts, Drafting drafting, Library library, LongSupplier nanos) {
        setLayout(cards);
        setOpaque(false);
        this.texts = texts;
        this.library = library;
        shaping = new Shaping(drafting);
        playing = new Playing(shaping, nanos);
        stage = new Stage(texts, shaping, playing);
        play = texts.describe(new JToggleButton(texts.get("editor.play")), "editor.play");
        play.addActionListener(e -> playing.turn(play.isSelected()));
        add(none(), NONE);
        add(some(), SOME);
        shaping.watch(() -> cards.show(this, shaping.board().isPresent() ? SOME : NONE));
    }

    private JPanel none() {
        JPanel panel = new JPanel(new MigLayout("insets 20 24 20 24, gap 0, wrap 1, fillx", "[grow,fill]"));
        panel.setOpaque(false);
        panel.add(texts.label("editor.motion.none", "h2"));
        panel.add(texts.prose("editor.motion.none.more", "muted"), "gaptop 6, wmin 0");
        panel.add(begin("editor.motion.begin"), "gaptop 18, wmin 0");
        return panel;
    }

    private JPanel some() {
        JPanel panel = new JPanel(new MigLayout("insets 16 24 12 24, gap 0, fill", "[grow,fill]18[pref!]", "[grow,fill]"));
        panel.setOpaque(false);
        panel.add(picture(), "grow, wmin 0, hmin 0");
        panel.add(ScrollingPage.of(side()), "growy, hmin 0");
        return panel;
    }

    private JPanel picture() {
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 0, wrap 1, fill", "[grow,fill]", "[grow,fill][][]"));
        panel.setOpaque(false);
        panel.add(stage, "grow, wmin 0, hmin 0");
        FlowRow row = new FlowRow();
        row.add(play);
        row.add(texts.button("editor.look.keep", "quiet", stage::keepLook));
        row.add(texts.button("editor.look.back", "quiet", stage::lookAsTheMotion));
        panel.add(row, "gaptop 8, wmin 0");
        panel.add(texts.prose("editor.stage.how", "muted"), "gaptop 4, wmin 0");
        return panel;
    }

    private JPanel side() {
        JPanel panel = new JPanel(new MigLayout("insets 0 0 0 14, gap 0, wrap 1, fillx", "[grow,fill,264::]"));
        panel.setOpaque(false);
        panel.add(new SpotPanel(texts, shaping), "wmin 0");
        panel.add(new JointPanel(texts, shaping), "gaptop 16, wmin 0");
        panel.add(new ThingsPanel(texts, shaping), "gaptop 16, wmin 0");
        panel.add(texts.label("editor.motion.other", "h4"), "gaptop 16");
        panel.add(begin("editor.motion.instead"), "gaptop 6, wmin 0");
        panel.add(texts.button("editor.motion.without", "quiet", () -> shaping.begin(Optional.empty())), "gaptop 6, growx 0");
        return panel;
    }

    /** Something to begin with, and the button that takes it. */
    private JPanel begin(String button) {
        List<Beginning> all = beginnings();
        Beginning[] chosen = {all.getFirst()};
        Pick<Beginning> pick = new Pick<>(texts, "editor.motion.from", Beginning::name, value -> chosen[0] = value);
        pick.show(all, all.getFirst());
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 0 6, wrap 1, fillx", "[grow,fill]"));
        panel.setOpaque(false);
        panel.add(pick.component(), "wmin 0, wmax 322");
        panel.add(texts.button(button, () -> {
            shaping.begin(Optional.of(chosen[0].motion()));
            stage.lookAsTheMotion();
        }), "growx 0");
        return panel;
    }

    private List<Beginning> beginnings() {
        Prop chair = new Prop(Prop.Kind.CHAIR, Vec.ZERO, 0, 1, Optional.empty());
        List<Beginning> all = new ArrayList<>();
        all.add(new Beginning(texts.get("editor.motion.sitting"), Storyboard.of(Posing.sitting(), List.of(chair)).motion()));
        if (!texts.seated()) {
            all.add(new Beginning(texts.get("editor.motion.standing"), Storyboard.of(Posing.standing(), List.of()).motion()));
        }
        Suitability reach = new Suitability(Profile.DEFAULT.withCanStand(!texts.seated()));
        Stream<Map.Entry<String, Optional<Motion>>> moves = library.catalogue().exercises().stream().filter(reach::inReach)
                .map(move -> Map.entry(library.text(move.id()).name(), move.motion()));
        moves.sorted(Map.Entry.comparingByKey(String.CASE_INSENSITIVE_ORDER))
                .forEach(move -> move.getValue().ifPresent(motion -> all.add(new Beginning(move.getKey(), motion))));
        return all;
    }
}
