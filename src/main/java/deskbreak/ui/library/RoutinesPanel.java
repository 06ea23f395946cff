// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.agent.Status;
import deskbreak.exercise.RoutineTexts;
import deskbreak.ui.theme.Texts;

/** All routines, the person's own first. Who stays seated sees those of which something is left. */
final class RoutinesPanel extends JPanel {
    private final transient Texts texts;
    private final transient UnaryOperator<String> moveName;
    private final transient RoutineCard.Actions actions;
    private final transient RoutineTexts words = RoutineTexts.in(Locale.getDefault());
    private final transient Map<String, RoutineCard> cards = new LinkedHashMap<>();

    /** @param moveName the name of a move, by its id */
    RoutinesPanel(Texts texts, UnaryOperator<String> moveName, RoutineCard.Actions actions) {
        super(new MigLayout("insets 0 24 24 24, gap 0, wrap 1, fillx", "[grow,fill]"));
        setOpaque(false);
        this.texts = texts;
        this.moveName = moveName;
        this.actions = actions;
    }

    /** A card keeps the keyboard while its routine stays. */
    void show(List<Status.Routine> routines) {
        List<Status.Routine> ordered = routines.stream().filter(this::worthShowing)
                .sorted((a, b) -> Boolean.compare(b.own(), a.own())).toList();
        if (!List.copyOf(cards.keySet()).equals(ordered.stream().map(Status.Routine::id).toList())) {
            build(ordered);
        }
        ordered.forEach(
                routine -> Objects.requireNonNull(cards.get(routine.id())).show(routine, words.forSeated(texts.seated()), moveName));
        revalidate();
    }

    private boolean worthShowing(Status.Routine routine) {
        return !texts.seated() || routine.own() || routine.on() || !routine.moves().isEmpty();
    }

    private void build(List<Status.Routine> routines) {
        removeAll();
        cards.clear();
        add(texts.prose("exercises.routines.about", "muted"), "wmin 0");
        for (Status.Routine routine : routines) {
            RoutineCard card = new RoutineCard(texts, routine, actions);
            cards.put(routine.id(), card);
            add(card, "growx, wmin 0, gaptop 10");
        }
        repaint();
    }
}
