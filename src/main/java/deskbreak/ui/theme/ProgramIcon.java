// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import java.awt.Image;
import java.awt.Window;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.formdev.flatlaf.extras.FlatSVGUtils;

import deskbreak.ui.edge.Aside;
import deskbreak.ui.edge.Crossing;

/** The program's own icon. It is drawn once and beside: no window waits for it. */
public final class ProgramIcon {
    private static final String FILE = "/icons/deskbreak.svg";

    /** Drawn when it is first asked for. */
    private static final class Drawing {
        private static final CompletableFuture<List<Image>> IMAGES = begin();

        private static CompletableFuture<List<Image>> begin() {
            CompletableFuture<List<Image>> images = new CompletableFuture<>();
            Aside.run("icon", () -> images.complete(FlatSVGUtils.createWindowIconImages(FILE)));
            return images;
        }
    }

    private ProgramIcon() {
    }

    /** Begins to draw it, so that it is there when a window comes; from any thread, and returns at once. */
    public static void prepare() {
        on(List.of());
    }

    /** Puts it on title bar, task list and dock, drawn from {@code icons/deskbreak.svg}: at once, or soon the first time. */
    public static void on(Window window) {
        on(List.of(window));
    }

    private static void on(List<Window> windows) {
        var unused = Drawing.IMAGES.thenAccept(images -> windows.forEach(w -> Crossing.onScreen(() -> w.setIconImages(images))));
    }
}
