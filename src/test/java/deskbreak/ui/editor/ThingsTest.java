// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.editor;

import java.util.List;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JSpinner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import deskbreak.exercise.ExerciseDraft;
import deskbreak.exercise.motion.BodyPoint;
import deskbreak.exercise.motion.Key;
import deskbreak.exercise.motion.Motion;
import deskbreak.exercise.motion.Prop;
import deskbreak.exercise.motion.Vec;
import deskbreak.settings.Look;
import deskbreak.ui.OnScreen;
import deskbreak.ui.Pictures;
import deskbreak.ui.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/** The things in a motion's picture, and how it gets from pose to pose. */
class ThingsTest {
    @BeforeEach
    void look() {
        OnScreen.run(() -> Pictures.look(Look.Theme.LIGHT, 100));
    }

    @Test
    void aThingIsAddedMovedTurnedAndTakenOut() {
        OnScreen.run(() -> {
            Writer writer = sitting();
            assertThat(motion(writer).props()).extracting(Prop::kind).containsExactly(Prop.Kind.CHAIR);
            writer.part(JComboBox.class, "editor.thing.new").setSelectedIndex(1);
            writer.press("Add this thing");
            writer.part(JSpinner.class, "editor.thing.left").setValue(-20);
            writer.part(JSpinner.class, "editor.thing.ahead").setValue(50);
            writer.part(JSpinner.class, "editor.thing.turn").setValue(90);
            assertThat(motion(writer).props().getLast())
                    .isEqualTo(new Prop(Prop.Kind.DESK, new Vec(-0.2, 0, 0.5), 90, 1, Optional.empty()));
            writer.part(JComboBox.class, "editor.things").setSelectedIndex(0);
            writer.press("Remove this thing");
            assertThat(motion(writer).props()).extracting(Prop::kind).containsExactly(Prop.Kind.DESK);
            writer.shortcut("ctrl Z");
            assertThat(motion(writer).props()).hasSize(2);
        });
    }

    @Test
    void aDumbbellIsInAHandAndHasNoPlace() {
        OnScreen.run(() -> {
            Writer writer = sitting();
            JComboBox<?> fresh = writer.part(JComboBox.class, "editor.thing.new");
            fresh.setSelectedIndex(fresh.getItemCount() - 1);
            writer.press("Add this thing");
            assertThat(motion(writer).props().getLast().held()).contains(BodyPoint.RIGHT_GRIP);
            assertThat(writer.part(JSpinner.class, "editor.thing.left").getParent().isVisible()).isFalse();
        });
    }

    @Test
    void aWayGoesAtOneSpeedWhenAskedTo() {
        OnScreen.run(() -> {
            Writer writer = sitting();
            writer.part(JComboBox.class, "editor.ease").setSelectedItem(Key.Ease.STEADY);
            assertThat(motion(writer).out()).extracting(Key::ease).containsExactly(Key.Ease.STEADY);
            assertThat(motion(writer).back()).extracting(Key::ease).containsExactly(Key.Ease.SMOOTH);
        });
    }

    private static Writer sitting() {
        Writer writer = new Writer(Samples.MOVES, ExerciseDraft.blank());
        writer.type("editor.name", "Reach over");
        writer.type("editor.lead", "Sit tall");
        writer.type("editor.steps", "Reach over the desk");
        writer.chip("shoulders");
        writer.open(Writer.MOTION);
        writer.press("Begin");
        return writer;
    }

    /** As it is saved. */
    private static Motion motion(Writer writer) {
        writer.press("Save");
        return writer.saved.getLast().exercise().motion().orElseThrow();
    }
}
