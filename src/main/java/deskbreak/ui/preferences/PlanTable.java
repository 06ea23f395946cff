// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.breaks.Plan;
import deskbreak.settings.Settings;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** The break plans, a line each, and a button that adds one. Lines come and go only when plans do, so that typing is left alone. */
final class PlanTable extends JPanel implements Widget {
    private static final Duration NEW_EVERY = Duration.ofMinutes(90);
    private static final Duration NEW_LENGTH = Duration.ofMinutes(10);
    private static final int NEW_MOVES = 2;

    private final transient Choices choices;
    private final transient Texts texts;
    private final Prose problem = Texts.styled(new Prose(""), "error");
    private final JButton add;
    private final transient List<Widget> cells = new ArrayList<>();
    private List<String> shown = List.of();

    PlanTable(Choices choices, Texts texts) {
        super(new MigLayout("insets 0, wrap 5, hidemode 3, gapy 6", "[pref!, sg name]14[]14[]14[]10[grow]"));
        this.choices = choices;
        this.texts = texts;
        this.add = texts.button("plans.add", this::addPlan);
        add.setName("plans.add");
        setOpaque(false);
        choices.add(this);
    }

    @Override
    public void show(Settings settings) {
        List<String> ids = settings.rules().plans().stream().map(Plan::id).toList();
        if (!ids.equals(shown)) {
            shown = ids;
            build();
        }
        cells.forEach(c -> c.show(settings));
    }

    @Override
    public void putBack(Settings settings) {
        show(settings);
        cells.forEach(c -> {
            c.putBack(settings);
            c.say("");
        });
    }

    @Override
    public void say(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        revalidate();
    }

    private void build() {
        removeAll();
        cells.clear();
        for (String heading : List.of("plans.name", "plans.every", "plans.length", "plans.moves")) {
            add(texts.label(heading, "small muted"));
        }
        add(new javax.swing.JLabel());
        shown.forEach(this::line);
        add(add, "spanx, split 2, gaptop 4");
        add(problem, "growx, wmin 0");
        say("");
        revalidate();
        repaint();
    }

    private void line(String id) {
        List<Control> controls = List.of(
                cell("plans.every", id, Scale.minutes(5), Plan::every, (p, v) -> new Plan(id, v, p.length(), p.moves())),
                cell("plans.length", id, Scale.minutes(1), Plan::length, (p, v) -> new Plan(id, p.every(), v, p.moves())),
                cell("plans.moves", id, Scale.count("", 1), Plan::moves, (p, v) -> new Plan(id, p.every(), p.length(), v)));
        add(new javax.swing.JLabel(id));
        controls.forEach(c -> add(c.component()));
        JButton remove = texts.button("plans.remove", "quiet", () -> removePlan(id));
        remove.setName("plans.remove." + id);
        remove.getAccessibleContext().setAccessibleName(texts.get("plans.remove.named", id));
        add(remove);
        controls.forEach(c -> add(c.notice().line(), "skip 1, spanx 4, growx, wmin 0, wrap"));
        cells.addAll(controls);
    }

    private <T> Control cell(String key, String id, Scale<T> scale, Function<Plan, T> get, BiFunction<Plan, T, Plan> set) {
        Setting<T> setting = Setting.rule(r -> get.apply(r.plan(id).orElse(r.plans().getFirst())),
                (r, value) -> Changed.plans(r, r.plans().stream().map(p -> p.id().equals(id) ? set.apply(p, value) : p).toList()));
        Stepper<T> stepper = new Stepper<>(choices, texts, key, setting, scale, id);
        stepper.component().setName(key + "." + id);
        texts.named(stepper.component(), key + ".of", id);
        return stepper;
    }

    private void addPlan() {
        String id = freeName();
        choices.choose(this, s -> {
            List<Plan> plans = new ArrayList<>(s.rules().plans());
            plans.add(new Plan(id, NEW_EVERY, NEW_LENGTH, NEW_MOVES));
            return s.withRules(Changed.plans(s.rules(), plans));
        });
    }

    private String freeName() {
        int number = 2;
        while (shown.contains("break-" + number)) {
            number++;
        }
        return "break-" + number;
    }

    private void removePlan(String id) {
        choices.choose(this, s -> s
                .withRules(Changed.plans(s.rules(), s.rules().plans().stream().filter(p -> !p.id().equals(id)).toList())));
        add.requestFocusInWindow();
    }
}
