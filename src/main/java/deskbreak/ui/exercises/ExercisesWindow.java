// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.exercises;

import java.util.function.Consumer;
import javax.swing.JFrame;

import deskbreak.agent.Status;
import deskbreak.ui.edge.Crossing;
import deskbreak.ui.theme.PageFrame;
import deskbreak.ui.theme.Texts;

/** The window around {@link ExercisesPanel}. */
public final class ExercisesWindow {
    private ExercisesWindow() {
    }

    /** Makes it, following the status until it is closed. */
    public static JFrame of(Texts texts, Moves moves, Crossing crossing) {
        ExercisesPanel panel = new ExercisesPanel(texts, moves, crossing);
        Consumer<Status> view = panel::show;
        crossing.watch(view);
        return new PageFrame(texts.get("exercises"), panel, () -> crossing.unwatch(view));
    }
}
