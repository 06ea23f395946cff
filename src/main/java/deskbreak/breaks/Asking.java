// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the person asks for: carried out, or refused with a reason. */
final class Asking {
    private final Work work;
    private final Holding holding;
    private final Offering offering;
    private final Bouts bouts;
    private final Guiding guiding;

    Asking(Work work, Holding holding, Offering offering, Bouts bouts, Guiding guiding) {
        this.work = work;
        this.holding = holding;
        this.offering = offering;
        this.bouts = bouts;
        this.guiding = guiding;
    }

    void apply(Input input, Instant at) {
        switch (input) {
            case Input.Start i -> start(() -> guiding.start(at, i.manner(), List.of()));
            case Input.StartOf i -> start(() -> guiding.start(at, i.manner(), i.exercises()));
            case Input.StartRoutine i -> start(() -> guiding.startRoutine(at, i.manner(), i.routine()));
            case Input.Snooze i -> snooze(at, i.length().orElse(work.rules.snoozes().preselected()));
            case Input.Skip i -> orRefuse(work.offer.isPresent(), Refusal.NOTHING_UP, () -> offering.skip(at));
            case Input.Done i -> orRefuse(work.run.isPresent(), Refusal.NO_BREAK, () -> guiding.done(at));
            case Input.WasHere i -> orRefuse(work.sitting.mayUndo(at), Refusal.NOTHING_TO_UNDO, () -> bouts.wasHere(at));
            case Input.WasAway i -> wasAway(at);
            case Input.PauseBy i -> pause(at, Optional.of(i.pause()));
            case Input.Resume i -> orRefuse(work.pause.isPresent(), Refusal.NOT_PAUSED, () -> pause(at, Optional.empty()));
            case Input.AskAnyway i -> askAnyway(at);
            case Input.UndoSkip i -> orRefuse(work.state(at).mayUndoSkip(), Refusal.NOTHING_TO_UNDO, () -> offering.undoSkip(at));
            case Input.UndoLonger i -> orRefuse(work.tally.longer().isPresent(), Refusal.NOTHING_TO_UNDO,
                    () -> work.tally = work.tally.notLonger());
            case Input.GuidePause i -> orRefuse(work.run.isPresent(), Refusal.NO_BREAK, () -> guidePause(at, i.on()));
            case Input.GuideSeek i -> orRefuse(work.run.isPresent(), Refusal.NO_BREAK, () -> guiding.seek(at, i.progress()));
            default -> throw new IllegalStateException("not asked by a person: " + input);
        }
    }

    private void orRefuse(boolean possible, Refusal why, Runnable action) {
        if (possible) {
            action.run();
        } else {
            work.refuse(why);
        }
    }

    private void start(Runnable begin) {
        if (work.run.isPresent()) {
            work.refuse(Refusal.BREAK_RUNS);
        } else {
            orRefuse(!work.sitting.shut().now() && !work.down, Refusal.LOCKED, begin);
        }
    }

    private void snooze(Instant at, Duration length) {
        orRefuse(work.run.isEmpty(), Refusal.BREAK_RUNS, () -> offering.snooze(at, length));
    }

    /** Beside its question it means "yes", which is what was assumed; else it takes back sitting time. */
    private void wasAway(Instant at) {
        if (work.sitting.question().filter(q -> q.gap().isPresent()).isPresent()) {
            work.sitting = work.sitting.withoutQuestion();
        } else {
            orRefuse(work.sitting.seated() && work.run.isEmpty(), Refusal.NOT_SITTING, () -> bouts.wasAway(at));
        }
    }

    private void pause(Instant at, Optional<Pause> pause) {
        work.pause = pause;
        holding.refresh(at);
    }

    private void askAnyway(Instant at) {
        Optional<Stage> stage = work.offer.map(Offer::stage);
        if (stage.isEmpty() || stage.get() instanceof Stage.Shown) {
            work.refuse(Refusal.NOT_HELD);
        } else if (work.blocked()) {
            work.refuse(Refusal.LOCKED);
        } else {
            if (stage.get() instanceof Stage.Held held) {
                work.offer = work.offer.map(o -> o.released(Duration.between(held.since(), at), held));
                work.askedAnyway = Optional.of(at);
            }
            work.offer = work.offer.map(Offer::askedAnyway);
            offering.show(at, Event.Moment.ASKED);
        }
    }

    private void guidePause(Instant at, boolean on) {
        work.run = work.run.map(r -> r.pausedAt(on ? Optional.of(at) : Optional.empty()));
    }
}
