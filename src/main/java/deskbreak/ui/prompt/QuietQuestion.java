// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javax.swing.JComponent;

import deskbreak.agent.Status;
import deskbreak.ui.edge.Asks;
import deskbreak.ui.theme.Texts;

/** Shows the quiet question while the status has one, never beside a prompt, and not again once it was answered. */
public final class QuietQuestion {
    private final Function<Status.Question, QuestionPanel> panels;
    private final Function<JComponent, Surface> surfaces;
    private final PressGuard guard;
    private Optional<Status.Question> settled = Optional.empty();
    private Optional<Up> up = Optional.empty();

    private record Up(Status.Question question, Surface surface) {}

    /** @param nanos monotonic time in nanoseconds */
    public QuietQuestion(Asks asks, Texts texts, LongSupplier nanos) {
        this(asks, texts, nanos, new AwtSurfaces(texts));
    }

    QuietQuestion(Asks asks, Texts texts, LongSupplier nanos, Surfaces surfaces) {
        guard = new PressGuard(nanos);
        this.surfaces = panel -> surfaces.card(panel, texts.get("question"));
        panels = question -> new QuestionPanel(texts, asks, guard, question, () -> settle(question));
    }

    /** Follows the status. */
    public void show(Status status) {
        Optional<Status.Question> wanted = status.phase() == Status.Phase.SHOWN
                ? Optional.empty()
                : status.question().filter(question -> !settled.equals(Optional.of(question)));
        if (!wanted.equals(up.map(Up::question))) {
            takeDown();
            wanted.ifPresent(question -> putUp(question, status));
        }
    }

    private void putUp(Status.Question question, Status status) {
        Surface surface = surfaces.apply(panels.apply(question));
        guard.appeared();
        surface.show(status.settings().look().card());
        up = Optional.of(new Up(question, surface));
    }

    private void settle(Status.Question question) {
        settled = Optional.of(question);
        takeDown();
    }

    private void takeDown() {
        up.ifPresent(shown -> shown.surface().hide());
        up = Optional.empty();
    }
}
