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
    private static final int REHEARSALS = 5;

    private final Texts texts;
    private final Moves moves;
    private final PressGuard guard;
    private final PromptPanel panel;
    private final Runnable chime;
    private final Surfaces surfaces;
    private final Predicate<Status> noCard;
    private Optional<Up> up = Optional.empty();
    private Optional<Ready> ready = Optional.empty();
    /** What would be up if a card were needed. */
    private Optional<Status> kept = Optional.empty();
    private boolean asked;

    private record Up(Status.Offer offer, Surface surface) {}

    private record Ready(PromptContent content, boolean cover, Surface surface) {}

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

    /** Follows the status: up, changed or down, and ready from when it is known what the prompt will offer. */
    public void show(Status status) {
        Optional<Status.Offer> offered = status.phase() == Status.Phase.SHOWN ? status.offer() : Optional.empty();
        kept = offered.map(offer -> status);
        if (offered.isPresent()) {
            show(status, offered.get());
        } else {
            takeDown();
            if (!noCard.test(status)) {
                status.coming().ifPresent(coming -> getReady(status, coming.offer(), coming.sat()));
            }
        }
    }

    private void show(Status status, Status.Offer offer) {
        if (up.isEmpty()) {
            if (asked || !noCard.test(status)) {
                putUp(status, offer);
            }
        } else if (!up.get().offer().equals(offer)) {
            panel.show(PromptContent.of(offer, status.sat(), moves, texts));
            up = Optional.of(new Up(offer, up.get().surface()));
            up.get().surface().show(status.settings().look().card());
        }
    }

    /** Does, for some offers, what the card of the next one would have to wait for; several times, so that what it runs is compiled by then. */
    public void prepare(Status status) {
        if (up.isEmpty()) {
            Snoozes snoozes = status.settings().rules().snoozes();
            for (Exercise some : moves.catalogue().exercises().stream().limit(REHEARSALS).toList()) {
                getReady(status, new Status.Offer("", Duration.ZERO, List.of(some.id()), snoozes.lengths(), snoozes.preselected(), 0,
                        Optional.empty(), Optional.empty(), Optional.empty()), status.sat());
            }
            show(status);
        }
    }

    /** Lays the card out and paints it out of sight, unless that was done. */
    private void getReady(Status status, Status.Offer offer, Duration sat) {
        Optional<Ready> before = ready;
        Ready now = filled(status, offer, sat);
        if (!before.equals(ready)) {
            now.surface().prepare(status.settings().look().card());
        }
    }

    /** What is on the card may still change; the window that it is on is what takes long. */
    private Ready filled(Status status, Status.Offer offer, Duration sat) {
        PromptContent content = PromptContent.of(offer, sat, moves, texts);
        boolean cover = status.settings().firm() && offer.returned() > 0;
        Optional<Ready> fitting = ready.filter(r -> r.cover() == cover);
        if (fitting.filter(r -> r.content().equals(content)).isEmpty()) {
            panel.show(content);
        }
        Ready now = new Ready(content, cover, fitting.map(Ready::surface).orElseGet(() -> made(cover)));
        ready = Optional.of(now);
        return now;
    }

    private Surface made(boolean cover) {
        ready.ifPresent(r -> r.surface().hide());
        return cover ? surfaces.cover(panel, this::escape) : surfaces.card(panel, texts.get("prompt"));
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
        Surface surface = filled(status, offer, status.sat()).surface();
        ready = Optional.empty();
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
