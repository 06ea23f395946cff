// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JSpinner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.agent.Reply;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.ExerciseDraft;
import deskbreak.exercise.ExerciseTexts;
import deskbreak.exercise.Library;
import deskbreak.exercise.OwnExercise;
import deskbreak.exercise.motion.BodyPoint;
import deskbreak.exercise.motion.Joint;
import deskbreak.exercise.motion.Vec;
import deskbreak.storage.CatalogueReader;
import deskbreak.storage.Home;
import deskbreak.storage.OwnExercises;
import deskbreak.ui.Controls;
import deskbreak.ui.OnScreen;
import deskbreak.ui.exercises.Moves;

import static deskbreak.ui.Samples.TEXTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class EditorPanelTest {
    private static final Library ALL = Library.of(CatalogueReader.shipped(), ExerciseTexts.in(Locale.ENGLISH), List.of(), List.of());
    private static final Moves MOVES = new Moves(() -> ALL);

    @Test
    void somebodyMakesAnExerciseDragsAHandAndSavesIt(@TempDir Path home) {
        Writer writer = OnScreen.get(() -> {
            Writer w = written();
            w.open(Writer.MOTION);
            w.press("Begin");
            w.drag(Joint.LEFT_WRIST, 60, -120);
            w.press("Save");
            return w;
        });
        assertThat(writer.saved).hasSize(1);
        OwnExercise saved = writer.saved.getFirst();
        assertThat(saved.exercise().id()).isEqualTo("reach-for-the-sun");
        assertThat(saved.text().steps()).containsExactly("Raise your left hand", "Look at it", "Lower it");
        assertThat(writer.panel.said()).contains("Reach for the sun");
        assertThat(readBack(home, saved)).isEqualTo(saved.text());
    }

    /** What the disk says of it afterwards; the motion to a tenth of a degree. */
    private static Object readBack(Path home, OwnExercise saved) {
        OwnExercises files = OwnExercises.in(new Home(home, home, home, home.resolve("agent.sock"), Optional.empty()));
        try {
            files.save(saved);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Library library = files.library();
        assertThat(library.rejected()).isEmpty();
        Exercise there = library.find(saved.exercise().id()).orElseThrow();
        assertThat(there.doses()).isEqualTo(saved.exercise().doses());
        assertThat(there.areas()).isEqualTo(saved.exercise().areas());
        deskbreak.exercise.motion.Body wanted = deskbreak.exercise.motion.Body.of(saved.exercise().motion().orElseThrow().pose("pose-1"));
        deskbreak.exercise.motion.Body is = deskbreak.exercise.motion.Body.of(there.motion().orElseThrow().pose("pose-1"));
        for (Joint joint : Joint.values()) {
            assertThat(is.place(joint).distance(wanted.place(joint))).as(joint.word()).isLessThan(0.005);
        }
        return library.text(saved.exercise().id());
    }

    private static Writer written() {
        Writer writer = new Writer(MOVES, ExerciseDraft.blank());
        writer.type("editor.name", "Reach for the sun");
        writer.type("editor.lead", "Sit tall");
        writer.type("editor.steps", "Raise your left hand\nLook at it\n\nLower it");
        writer.chip("shoulders");
        return writer;
    }

    @Test
    void aDraggedHandGoesWithTheMouseAndUndoBringsItBack() {
        OnScreen.run(() -> {
            Writer writer = moving();
            Vec before = writer.body().place(BodyPoint.LEFT_PALM);
            var from = writer.stage().grips().orElseThrow().at(Joint.LEFT_WRIST);
            writer.drag(Joint.LEFT_WRIST, 50, -90);
            var to = writer.stage().grips().orElseThrow().at(Joint.LEFT_WRIST);
            assertThat(to.getX()).isCloseTo(from.getX() + 50, within(3.0));
            assertThat(to.getY()).isCloseTo(from.getY() - 90, within(3.0));
            writer.press("Undo");
            assertThat(writer.body().place(BodyPoint.LEFT_PALM).distance(before)).isLessThan(0.001);
            writer.press("Redo");
            assertThat(writer.body().place(BodyPoint.LEFT_PALM).distance(before)).isGreaterThan(0.1);
        });
    }

    @Test
    void theArrowKeysMoveTheJointAndPageDownTakesTheNext() {
        OnScreen.run(() -> {
            Writer writer = moving();
            double before = writer.body().place(BodyPoint.LEFT_PALM).y();
            writer.key("shift UP");
            writer.key("UP");
            assertThat(writer.body().place(BodyPoint.LEFT_PALM).y()).isCloseTo(before + 0.06, within(0.01));
            JComboBox<?> joint = writer.part(JComboBox.class, "editor.joint");
            assertThat(joint.getSelectedItem()).isEqualTo(Joint.LEFT_WRIST);
            writer.key("PAGE_DOWN");
            assertThat(joint.getSelectedItem()).isEqualTo(Joint.RIGHT_SHOULDER);
        });
    }

    @Test
    void anAngleIsTypedAndTheJointBends() {
        OnScreen.run(() -> {
            Writer writer = moving();
            writer.part(JComboBox.class, "editor.joint").setSelectedItem(Joint.LEFT_ELBOW);
            writer.part(JSpinner.class, "editor.angle.elbow.0").setValue(90);
            assertThat(writer.body().angles(Joint.LEFT_ELBOW)[0]).isCloseTo(90, within(0.5));
        });
    }

    @Test
    void theGroundTurnsTheViewAndNothingElse() {
        OnScreen.run(() -> {
            Writer writer = moving();
            double turn = writer.stage().scene().turn();
            writer.drag(4, 4, 40, 0);
            assertThat(writer.stage().scene().turn()).isCloseTo(turn - 20, within(0.1));
        });
    }

    @Test
    void aPoseIsCopiedShapedAndTakenOutAgain() {
        OnScreen.run(() -> {
            Writer writer = moving();
            JList<?> poses = writer.part(JList.class, "editor.poses");
            assertThat(poses.getModel().getSize()).isEqualTo(3);
            poses.setSelectedIndex(1);
            writer.press("Copy");
            assertThat(poses.getModel().getSize()).isEqualTo(4);
            assertThat(poses.getSelectedIndex()).isEqualTo(2);
            writer.key("shift UP");
            writer.part(JSpinner.class, "editor.over").setValue(3.5);
            poses.setSelectedIndex(0);
            poses.setSelectedIndex(2);
            assertThat(writer.part(JSpinner.class, "editor.over").getValue()).isEqualTo(3.5);
            writer.press("Remove");
            assertThat(poses.getModel().getSize()).isEqualTo(3);
        });
    }

    @Test
    void aCopyOfAShippedExerciseBeginsAsThatOneAndIsTheirOwn() {
        OnScreen.run(() -> {
            Exercise twist = ALL.find("seated-spinal-twist").orElseThrow();
            Writer writer = new Writer(MOVES, EditorWindow.draft(MOVES, Optional.of(twist.id()), TEXTS));
            writer.press("Save");
            OwnExercise copy = writer.saved.getFirst();
            assertThat(copy.exercise().id()).isNotEqualTo(twist.id());
            assertThat(copy.exercise().motion()).isEqualTo(twist.motion());
            assertThat(copy.exercise().cautions()).isEqualTo(twist.cautions());
            assertThat(copy.exercise().sources()).isEmpty();
            assertThat(copy.text().name()).contains(ALL.text(twist.id()).name());
        });
    }

    @Test
    void whatIsMissingIsSaidAtItsPlaceAndNothingIsSaved() {
        OnScreen.run(() -> {
            Writer writer = new Writer(MOVES, ExerciseDraft.blank());
            writer.press("Save");
            assertThat(writer.panel.said()).startsWith("Name:");
            writer.type("editor.name", "Reach");
            writer.type("editor.lead", "Sit");
            writer.type("editor.steps", "Reach");
            writer.press("Save");
            assertThat(writer.panel.said()).startsWith("Parts of the body:");
            assertThat(writer.saved).isEmpty();
        });
    }

    @Test
    void whatTheDiskRefusesIsSaidAndNothingIsLost() {
        OnScreen.run(() -> {
            Writer writer = written();
            writer.reply = Reply.refused("not-saved", "The disk is full.");
            writer.press("Save");
            assertThat(writer.panel.said()).isEqualTo("The disk is full.");
            writer.press("Close");
            assertThat(writer.closed).isFalse();
            writer.reply = Reply.done("");
            writer.press("Save and close");
            assertThat(writer.saved).hasSize(1);
            assertThat(writer.closed).isTrue();
        });
    }

    @Test
    void closingAsksOnlyWhereSomethingWouldBeLost() {
        OnScreen.run(() -> {
            Writer idle = new Writer(MOVES, ExerciseDraft.blank());
            idle.press("Close");
            assertThat(idle.closed).isTrue();
            Writer busy = written();
            busy.press("Close");
            assertThat(busy.closed).isFalse();
            busy.press("Go on writing");
            assertThat(busy.closed).isFalse();
            busy.press("Close");
            busy.press("Close without saving");
            assertThat(busy.closed).isTrue();
            assertThat(busy.saved).isEmpty();
        });
    }

    @Test
    void deletingAsksFirst() {
        OnScreen.run(() -> {
            Writer writer = written();
            writer.press("Save");
            writer.press("Delete");
            assertThat(writer.removed).isEmpty();
            writer.press("Delete it");
            assertThat(writer.removed).containsExactly("reach-for-the-sun.json");
            assertThat(writer.closed).isTrue();
        });
    }

    @Test
    void theDoseGrowsByAStepAndAWordTypedIsOneUndo() {
        OnScreen.run(() -> {
            Writer writer = written();
            writer.open(Writer.FACTS);
            writer.press("Add a level to grow to");
            writer.press("Save");
            assertThat(writer.saved.getLast().exercise().doses()).hasSize(2);
            assertThat(writer.saved.getLast().exercise().dose().hold()).isEqualTo(Duration.ofSeconds(5));
            writer.type("editor.areas.other", "Left thumb");
            writer.part(javax.swing.JTextField.class, "editor.areas.other").postActionEvent();
            writer.press("Save");
            assertThat(writer.saved.getLast().exercise().areas()).isEqualTo(Set.of("shoulders", "left-thumb"));
            assertThat(writer.saved.stream().map(own -> own.exercise().id()).distinct()).hasSize(1);
        });
    }

    @Test
    void everyControlHasANameAndADescriptionAndTakesTheKeyboard() {
        OnScreen.run(() -> {
            Writer writer = moving();
            for (int page : List.of(Writer.WORDS, Writer.FACTS, Writer.MOTION)) {
                writer.open(page);
                assertThat(Controls.faults(writer.panel)).isEmpty();
            }
            assertThat(Map.of("stage", writer.stage().getAccessibleContext().getAccessibleName())).containsEntry("stage", "Figure");
        });
    }

    private static Writer moving() {
        Writer writer = written();
        writer.open(Writer.MOTION);
        writer.press("Begin");
        return writer;
    }
}
