// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.Container;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.plaf.basic.BasicHTML;

import org.junit.jupiter.api.Test;

import deskbreak.exercise.ExerciseText;
import deskbreak.exercise.Library.Rejected;
import deskbreak.settings.Settings;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;

import static deskbreak.ui.Samples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;

/** From the library to the editor, and what to do with files that cannot be used. */
class EditingTest {
    private static final Rejected BROKEN = new Rejected("squat.json", "dose", "is missing");

    @Test
    void anyExerciseCanBeCopiedAndOnlyOnesOwnBeChanged() {
        OnScreen.run(() -> {
            MovePage page = page();
            List<Item> all = Item.all(Shop.library(List.of()), Settings.DEFAULT.moves());
            page.show(all.stream().filter(i -> i.id().equals("plank")).findFirst().orElseThrow(), Settings.DEFAULT, 0);
            assertThat(Controls.names(page)).contains("Make my own copy").doesNotContain("Edit");
            page.show(all.stream().filter(Item::own).findFirst().orElseThrow(), Settings.DEFAULT, 0);
            assertThat(shown(page)).contains("Edit").doesNotContain("Make my own copy");
        });
    }

    private static List<String> shown(Container page) {
        return Controls.names(page);
    }

    @Test
    void aFileThatCannotBeUsedIsRemovedAfterAQuestion() {
        OnScreen.run(() -> {
            Shop shop = new Shop();
            shop.library = Shop.library(List.of(BROKEN));
            LibraryPanel panel = shop.panel();
            Controls.button(panel, "Show").doClick(0);
            Controls.button(panel, "Remove the file").doClick(0);
            assertThat(shop.exchanged).isEmpty();
            assertThat(Shop.said(Shop.part(panel, RejectedPage.class))).contains("Remove squat.json for good?");
            Controls.button(panel, "Remove squat.json").doClick(0);
            assertThat(shop.exchanged).containsExactly("remove squat.json");
            assertThat(Shop.said(Shop.part(panel, RejectedPage.class))).doesNotContain("squat.json");
        });
    }

    @Test
    void aNameThatLooksLikeHtmlIsShownAsItStands() {
        OnScreen.run(() -> {
            MovePage page = page();
            String name = "<html><img src=http://example.invalid/x.png>Twist";
            ExerciseText text = new ExerciseText(name, "<html>Sit", List.of("<html>Turn"), "", "");
            page.show(new Item(Shop.TWIST, text, true, Wish.USUAL, ""), Settings.DEFAULT, 0);
            assertThat(labels(page)).anyMatch(label -> name.equals(label.getText()))
                    .allMatch(label -> label.getClientProperty(BasicHTML.propertyKey) == null);
        });
    }

    private static List<JLabel> labels(Container in) {
        return java.util.Arrays.stream(in.getComponents()).flatMap(child -> switch (child) {
            case JLabel label -> java.util.stream.Stream.of(label);
            case Container inner -> labels(inner).stream();
            default -> java.util.stream.Stream.<JLabel>of();
        }).toList();
    }

    private static MovePage page() {
        return new MovePage(TEXTS, new MoveWords(TEXTS),
                new MovePage.Actions(item -> {
                }, (item, wish) -> {
                }, Optional.of(item -> {
                }), item -> {
                }));
    }
}
