// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

import deskbreak.agent.Status;
import deskbreak.breaks.Snoozes;
import deskbreak.exercise.Exercise;
import deskbreak.ui.edge.Asks;
import deskbreak.ui.exercises.Moves;
import deskbreak.ui.sound.Chime;
import deskbreak.ui.theme.Texts;

/** Shows the offer of a break while the status says that it is up, and nothing otherwise. */
public final class Prompt {
    private final Texts texts;
    private final Moves moves;
    private final PressGuard guard;
    private final PromptPanel panel;
    private final Runnable chime;
    private final Surfaces surfaces;
    private final Predicate<Status> noCard;
    private Optional<Up> up = Optional.empty();
    /** What would be up if a card were needed. */
    private Optional<Status> kept = Optional.empty();
    private boolean asked;

    private record Up(Status.Offer offer, Surface surface) {}

    /**
     * @param nanos monotonic time in nanoseconds
     * @param noCard whether the prompt is shown by something else, so that a card comes up only when the person asks for it
     */
    public Prompt(Asks asks, Texts texts, Moves moves, LongSupplier nanos, Predicate<Status> noCard) {
        this(asks, texts, moves, nanos, noCard, Chime.offer(), new AwtSurfaces(texts));
    }

    Prompt(Asks asks, Texts texts, Moves moves, LongSupplier nanos, Predicate<Status> noCard, Runnable chime, Surfaces surfaces) {
        this.noCard = noCard;
        this.texts = texts;
        this.moves = moves;
        this.chime = chime;
        this.surfaces = surfaces;
        guard = new PressGuard(nanos);
        panel = new PromptPanel(texts, asks, guard);
    }

    /** Follows the status: up, changed or down. */
    public void show(Status status) {
        Optional<Status.Offer> offered = status.phase() == Status.Phase.SHOWN ? status.offer() : Optional.empty();
        kept = offered.map(offer -> status);
        if (offered.isEmpty()) {
            takeDown();
        } else if (up.isEmpty()) {
            if (asked || !noCard.test(status)) {
                putUp(status, offered.get());
            }
        } else if (!up.get().offer().equals(offered.get())) {
            panel.show(PromptContent.of(offered.get(), status.sat(), moves, texts));
            up = Optional.of(new Up(offered.get(), up.get().surface()));
            up.get().surface().show(status.settings().look().card());
        }
    }

    /** Does once, out of sight, all that the first card would have to wait for. */
    public void prepare(Status status) {
        if (up.isEmpty()) {
            List<String> any = moves.catalogue().exercises().stream().map(Exercise::id).limit(2).toList();
            Snoozes snoozes = status.settings().rules().snoozes();
            panel.show(
                    PromptContent.of(new Status.Offer("", Duration.ZERO, any, snoozes.lengths(), snoozes.preselected(), 0, Optional.empty(),
                            Optional.empty(), Optional.empty()), status.sat(), moves, texts));
            surfaces.prepare(panel, status.settings().look().card());
        }
    }

    /** Brings the keyboard to the card, and the card where there is an offer without one; false where there is none. */
    public boolean focus() {
        if (up.isEmpty() && kept.isPresent()) {
            asked = true;
            show(kept.get());
        }
        up.ifPresent(shown -> {
            guard.appeared();
            shown.surface().focus(panel.first());
        });
        return up.isPresent();
    }

    private void putUp(Status status, Status.Offer offer) {
        panel.show(PromptContent.of(offer, status.sat(), moves, texts));
        Surface surface = status.settings().firm() && offer.returned() > 0
                ? surfaces.cover(panel, this::escape)
                : surfaces.card(panel, texts.get("prompt"));
        guard.appeared();
        surface.show(status.settings().look().card());
        up = Optional.of(new Up(offer, surface));
        if (status.settings().look().sounds()) {
            chime.run();
        }
    }

    private void takeDown() {
        up.ifPresent(shown -> shown.surface().hide());
        up = Optional.empty();
        asked = false;
    }

    private void escape() {
        if (guard.open()) {
            panel.later();
        }
    }
}
