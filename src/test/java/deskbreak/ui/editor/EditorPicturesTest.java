// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import deskbreak.exercise.ExerciseDraft;
import deskbreak.exercise.ExerciseTexts;
import deskbreak.exercise.Library;
import deskbreak.exercise.motion.Joint;
import deskbreak.storage.CatalogueReader;
import deskbreak.ui.Pictures;
import deskbreak.ui.exercises.Moves;

import static deskbreak.ui.Samples.TEXTS;

/** Every page, light and dark, small and large, for people to look at; fails where a text is cut off. */
class EditorPicturesTest {
    private static final Dimension SIZE = new Dimension(1000, 720);
    private static final Library ALL = Library.of(CatalogueReader.shipped(), ExerciseTexts.in(Locale.ENGLISH), List.of(), List.of());

    @ParameterizedTest
    @ValueSource(strings = {"words", "facts", "motion", "leave", "none"})
    void eachPage(String page) {
        Pictures.take("editor-" + page, Optional.of(SIZE), () -> {
            Moves moves = new Moves(() -> ALL);
            ExerciseDraft draft = page.equals("none")
                    ? ExerciseDraft.blank()
                    : EditorWindow.draft(moves, Optional.of("seated-spinal-twist"), TEXTS);
            Writer writer = new Writer(moves, draft);
            switch (page) {
                case "facts" -> writer.open(Writer.FACTS);
                case "motion" -> {
                    writer.open(Writer.MOTION);
                    writer.drag(Joint.LEFT_WRIST, 30, -60);
                }
                case "none" -> writer.open(Writer.MOTION);
                case "leave" -> {
                    writer.type("editor.name", "My twist");
                    writer.press("Close");
                }
                default -> writer.open(Writer.WORDS);
            }
            return writer.panel;
        });
    }
}
