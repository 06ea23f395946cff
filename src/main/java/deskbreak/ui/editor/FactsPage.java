// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.exercise.Catalogue;
import deskbreak.exercise.Place;
import deskbreak.exercise.Position;
import deskbreak.exercise.Sides;
import deskbreak.ui.theme.Texts;

/** Where the exercise is done, with what, for which parts of the body, and how much of it. */
final class FactsPage extends JPanel {
    private final transient Texts texts;

    FactsPage(Texts texts, Drafting drafting, Catalogue known) {
        super(new MigLayout("insets 20 24 20 24, gap 0, wrap 2, fillx", "[]14[grow,fill]"));
        setOpaque(false);
        this.texts = texts;
        Pick<Place> place = new Pick<>(texts, "editor.place", value -> word("exercises.place.", value),
                value -> drafting.change("", draft -> draft.withPlace(value)));
        Pick<Position> position = new Pick<>(texts, "editor.position", value -> word("exercises.position.", value),
                value -> drafting.change("", draft -> draft.withPosition(value)));
        Pick<Sides> sides = new Pick<>(texts, "editor.sides", value -> word("editor.sides.", value),
                value -> drafting.change("", draft -> draft.withSides(value)));
        ChipSet equipment = new ChipSet(texts, "editor.equipment", all(known, true), this::thing,
                chosen -> drafting.change("", draft -> draft.withEquipment(chosen)));
        ChipSet areas = new ChipSet(texts, "editor.areas", all(known, false), FactsPage::spoken,
                chosen -> drafting.change("", draft -> draft.withAreas(chosen)));
        DoseRows doses = new DoseRows(texts, drafting);
        row("editor.place", place.component());
        row("editor.position", position.component());
        row("editor.sides", sides.component());
        row("editor.dose", doses);
        row("editor.areas", areas);
        row("editor.equipment", equipment);
        drafting.watch(draft -> {
            place.show(List.of(Place.values()), draft.place());
            position.show(positions(draft.position()), draft.position());
            sides.show(List.of(Sides.values()), draft.sides());
            equipment.show(draft.equipment());
            areas.show(draft.areas());
            doses.show(draft.doses());
        });
    }

    /** Who stays seated is offered nothing that speaks of standing. */
    private List<Position> positions(Position now) {
        Set<Position> upright = EnumSet.of(Position.STANDING, Position.SEATED_OR_STANDING);
        return Stream.of(Position.values()).filter(p -> p == now || !texts.seated() || !upright.contains(p)).toList();
    }

    private void row(String key, JComponent control) {
        JLabel label = texts.label(key, "");
        label.setLabelFor(control);
        // Beside one line of controls in its middle, beside several at the first of them.
        add(label, control instanceof JPanel ? "gaptop 14, aligny top, pad 6 0 6 0" : "gaptop 14, aligny center");
        add(control, control instanceof JPanel ? "gaptop 14, wmin 0" : "gaptop 14, growx 0, sizegroupx pick");
    }

    private static Set<String> all(Catalogue known, boolean equipment) {
        return known.exercises().stream().flatMap(e -> (equipment ? e.equipment() : e.parts()).stream()).collect(Collectors.toSet());
    }

    private String word(String head, Enum<?> value) {
        return texts.get(head + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String thing(String word) {
        String key = "exercises.equipment." + word;
        return texts.has(key) ? texts.get(key) : spoken(word);
    }

    private static String spoken(String word) {
        String said = word.replace('-', ' ');
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }
}
