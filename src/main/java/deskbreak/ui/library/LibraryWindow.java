// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.swing.JFrame;

import deskbreak.agent.Status;
import deskbreak.ui.edge.Crossing;
import deskbreak.ui.exercises.Moves;
import deskbreak.ui.theme.PageFrame;
import deskbreak.ui.theme.Texts;

/** The window around {@link LibraryPanel}. */
public final class LibraryWindow {
    private LibraryWindow() {
    }

    /** Makes it, following the status until it is closed. */
    public static JFrame of(Texts texts, Moves moves, Crossing crossing, LongSupplier nanos, Optional<Editor> editor) {
        LibraryPanel panel = new LibraryPanel(texts, moves, crossing, nanos, editor);
        Consumer<Status> view = panel::show;
        crossing.watch(view);
        return new PageFrame(texts.get("exercises"), panel, () -> crossing.unwatch(view));
    }
}
