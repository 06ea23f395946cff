// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JTextField;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import deskbreak.agent.Command;
import deskbreak.agent.Status;
import deskbreak.agent.StatusBuilder;
import deskbreak.breaks.RoutineChoice;
import deskbreak.exercise.Library.Rejected;
import deskbreak.settings.Look;
import deskbreak.settings.MoveChoices;
import deskbreak.settings.Settings;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;
import deskbreak.ui.Statuses;
import deskbreak.ui.figure.FigureView;

import static org.assertj.core.api.Assertions.assertThat;

class LibraryPanelTest {
    private static final Dimension WINDOW = new Dimension(920, 680);
    private static final Status.Routine AT_WORK = new Status.Routine("at-work", "At work", Optional.of("D"), false,
            List.of(LocalTime.of(11, 0), LocalTime.of(15, 30)), List.of("seated-spinal-twist", "chair-cat-camel"),
            List.of("seated-spinal-twist", "chair-cat-camel"), "", Duration.ofMinutes(4));
    private static final Status.Routine MORNING = new Status.Routine("morning", "Morning", Optional.empty(), true,
            List.of(LocalTime.of(8, 0)), List.of("plank"), List.of(), "Left out: Plank (you took it out).", Duration.ofMinutes(1));

    private final Shop shop = new Shop();

    @BeforeEach
    void look() {
        OnScreen.run(() -> Pictures.look(Look.Theme.LIGHT, 100));
    }

    @Test
    void nothingOfAPageIsBuiltBeforeItIsAskedFor() {
        OnScreen.run(() -> {
            shop.library = Shop.library(List.of(new Rejected("my-arms.json", "dose.hold", "must be whole seconds such as PT15S")));
            LibraryPanel panel = shop.panel();
            List<Class<?>> later = List.of(MovePage.class, RoutinesPanel.class, RejectedPage.class, FigureView.class);
            assertThat(later).noneMatch(part -> Shop.has(panel, part));
            Shop.open(panel, "plank");
            Controls.button(panel, "All exercises").doClick();
            assertThat(later).filteredOn(part -> Shop.has(panel, part)).containsExactly(MovePage.class, FigureView.class);
            Controls.button(panel, "Show").doClick();
            Controls.button(panel, "Routines").doClick();
            assertThat(later).allMatch(part -> Shop.has(panel, part));
        });
    }

    @Test
    void aPageThatWasOpenedLateFollowsTheStatusLikeTheOthers() {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel();
            panel.show(under(Settings.DEFAULT.withMoves(MoveChoices.NONE.withLess(Set.of("plank")))));
            Shop.open(panel, "plank");
            assertThat(Controls.button(panel, "Less often").isSelected()).isTrue();
            panel.show(under(Settings.DEFAULT));
            assertThat(Controls.button(panel, "As usual").isSelected()).isTrue();
        });
    }

    @Test
    void whatIsTypedInTheGridIsLookedForAndNoMatchHasAWayOut() {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel();
            CardGrid grid = Shop.part(panel, CardGrid.class);
            int all = grid.getModel().getSize();
            assertThat(all).isEqualTo(59);
            JTextField search = Shop.part(panel, JTextField.class);
            search.setText("neck");
            assertThat(Shop.ids(grid)).first().isEqualTo("neck-retraction");
            search.setText("zebra");
            assertThat(Shop.said(panel)).contains("No move matches", "0 of 59 moves");
            Controls.button(panel, "Clear filters").doClick();
            assertThat(grid.getModel().getSize()).isEqualTo(all);
            assertThat(search.getText()).isEmpty();
        });
    }

    @Test
    void aChipSaysHowManyItLeavesAndLeavesThem() {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel();
            Controls.button(panel, "At the desk, 13 moves").doClick();
            CardGrid grid = Shop.part(panel, CardGrid.class);
            assertThat(grid.getModel().getSize()).isEqualTo(13);
            Controls.button(panel, "Filter by Area").doClick();
            Controls.button(panel, "Neck, 1 move").doClick();
            assertThat(Shop.ids(grid)).containsExactly("neck-retraction");
        });
    }

    @Test
    void listsFilesThatCouldNotBeUsedWithPlaceAndReason() {
        OnScreen.run(() -> {
            shop.library = Shop.library(List.of(new Rejected("my-arms.json", "dose.hold", "must be whole seconds such as PT15S")));
            LibraryPanel panel = shop.panel();
            assertThat(Shop.said(panel)).contains("One file of yours could not be used");
            Controls.button(panel, "Show").doClick();
            assertThat(Shop.said(panel)).contains("my-arms.json", "dose.hold: must be whole seconds such as PT15S");
        });
    }

    @Test
    void leadsToTheEditorForOnesOwn() {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel();
            Controls.button(panel, "New exercise").doClick();
            Shop.open(panel, "my-reach");
            Controls.button(panel, "Edit").doClick();
            assertThat(shop.edited).containsExactly(Optional.empty(), Optional.of("my-reach"));
            Shop.open(panel, "plank");
            assertThat(Controls.names(panel)).doesNotContain("Edit");
        });
    }

    @Test
    void escapeGoesOneStepBackAndOnlyThenLeavesTheWindow() {
        OnScreen.run(() -> {
            LibraryPanel panel = shop.panel();
            assertThat(panel.getActionMap().get("leave").isEnabled()).isFalse();
            Shop.part(panel, JTextField.class).setText("plank");
            Shop.open(panel, "plank");
            escape(panel);
            assertThat(Shop.said(panel)).doesNotContain("How it is done");
            escape(panel);
            assertThat(Shop.part(panel, JTextField.class).getText()).isEmpty();
            assertThat(panel.getActionMap().get("leave").isEnabled()).isFalse();
        });
    }

    @Test
    void startsARoutineAndSwitchesItOn() {
        OnScreen.run(() -> {
            LibraryPanel panel = routines();
            Controls.button(panel, "Start At work").doClick();
            assertThat(Controls.button(panel, "Start Morning").isEnabled()).isFalse();
            Controls.button(panel, "At work: Offer at 11:00, 15:30").doClick();
            RoutineChoice on = new RoutineChoice("at-work", Optional.empty(), true, AT_WORK.times(), List.of());
            assertThat(shop.sent.commands).containsExactly(new Command.TakeBreak(Optional.empty(), Optional.of("at-work"), false),
                    new Command.Choose(Settings.DEFAULT.withRules(Settings.DEFAULT.rules().withRoutine(on))));
        });
    }

    @Test
    void everyControlIsNamedDescribedAndReachable() {
        OnScreen.run(() -> {
            assertThat(Controls.faults(routines())).isEmpty();
        });
    }

    @Test
    void looksRight() {
        Pictures.take("library", Optional.of(WINDOW), shop::panel);
        Pictures.take("library-page", Optional.of(new Dimension(920, 900)), () -> {
            LibraryPanel panel = shop.panel();
            Shop.open(panel, "seated-spinal-twist");
            return panel;
        });
        Pictures.take("library-none", Optional.of(WINDOW), () -> {
            LibraryPanel panel = shop.panel();
            Shop.part(panel, JTextField.class).setText("zebra");
            return panel;
        });
        Pictures.take("library-routines", Optional.of(WINDOW), this::routines);
    }

    private LibraryPanel routines() {
        shop.library = Shop.library(List.of(new Rejected("my-arms.json", "dose.hold", "must be whole seconds such as PT15S")));
        LibraryPanel panel = shop.panel();
        panel.show(StatusBuilder.sitting(Duration.ofMinutes(1), Statuses.NOW).knowing(AT_WORK, MORNING).now());
        Controls.button(panel, "Routines").doClick();
        return panel;
    }

    private static Status under(Settings settings) {
        return Statuses.sitting(Duration.ofMinutes(1), settings);
    }

    private static void escape(LibraryPanel panel) {
        panel.getActionMap().get("leave").actionPerformed(new ActionEvent(panel, 0, "leave"));
    }
}
