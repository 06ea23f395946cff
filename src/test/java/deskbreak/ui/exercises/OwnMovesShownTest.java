// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.exercises;

import java.awt.Component;
import java.awt.Container;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.plaf.basic.BasicHTML;

import org.junit.jupiter.api.Test;

import deskbreak.exercise.Catalogue;
import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.Library;
import deskbreak.settings.Settings;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Sent;
import deskbreak.ui.Statuses;

import static deskbreak.ui.Samples.MOVES;
import static deskbreak.ui.Samples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

/** What the person, or whoever sent them a file, has written. */
class OwnMovesShownTest {
    private static final Library ALL = MOVES.library();

    @Test
    void aNameThatLooksLikeHtmlIsShownAsItStands() {
        String name = "<html><img src=http://example.invalid/x.png>Twist";
        Library html = new Library(ALL.catalogue(),
                Map.of("seated-spinal-twist", new ExerciseText(name, "<html>Sit", List.of("<html>Turn"), "", "")), Set.of(), List.of());
        OnScreen.run(() -> assertThat(labels(new ExercisesPanel(TEXTS, new Moves(() -> html), new Sent())))
                .filteredOn(label -> name.equals(label.getText())).isNotEmpty()
                .allMatch(label -> label.getClientProperty(BasicHTML.propertyKey) == null));
    }

    @Test
    void theListFollowsWhatIsSavedWhileItIsOpen() {
        AtomicReference<Library> there = new AtomicReference<>(
                new Library(new Catalogue(List.of(ALL.catalogue().exercises().getLast())), ALL.texts(), Set.of(), List.of()));
        OnScreen.run(() -> {
            Moves moves = new Moves(there::get);
            ExercisesPanel panel = new ExercisesPanel(TEXTS, moves, new Sent());
            JList<?> list = lists(panel).findFirst().orElseThrow();
            assertThat(list.getModel().getSize()).isEqualTo(1);
            there.set(ALL);
            moves.look();
            panel.show(Statuses.sitting(Duration.ofMinutes(1), Settings.DEFAULT));
            assertThat(list.getModel().getSize()).isEqualTo(2);
            assertThat(list.getSelectedValue()).isEqualTo(ALL.catalogue().exercises().getLast());
        });
    }

    private static List<JLabel> labels(Container panel) {
        return all(panel).filter(JLabel.class::isInstance).map(JLabel.class::cast).toList();
    }

    private static Stream<JList<?>> lists(Container panel) {
        return all(panel).filter(JList.class::isInstance).map(list -> (JList<?>) list);
    }

    private static Stream<Component> all(Container panel) {
        return Stream.of(panel.getComponents())
                .flatMap(child -> Stream.concat(Stream.of(child), child instanceof Container container ? all(container) : Stream.empty()));
    }
}
