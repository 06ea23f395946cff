// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Instant;
import java.util.function.UnaryOperator;

import deskbreak.breaks.Event;
import deskbreak.breaks.WallClock;

/** Dates events by the wall clock, for people and files. */
final class WallDated {
    private WallDated() {
    }

    static Event by(WallClock wall, Event event) {
        return wall.offset().isZero() ? event : moved(event, wall::shown);
    }

    private static Event moved(Event event, UnaryOperator<Instant> to) {
        Instant at = to.apply(event.at());
        return switch (event) {
            case Event.BoutStarted e -> new Event.BoutStarted(at);
            case Event.BoutEnded e -> new Event.BoutEnded(at, e.sat(), e.reason());
            case Event.Stood e -> new Event.Stood(at, to.apply(e.from()));
            case Event.Due e -> new Event.Due(at, e.plan(), e.sat());
            case Event.Held e -> new Event.Held(at, e.reasons(), e.call());
            case Event.Released e -> new Event.Released(at);
            case Event.PromptShown e -> new Event.PromptShown(at, e.plan(), e.sat(), e.why(), e.held(), e.snoozes());
            case Event.PromptWithdrawn e -> new Event.PromptWithdrawn(at);
            case Event.Missed e -> new Event.Missed(at);
            case Event.Snoozed e -> new Event.Snoozed(at, e.length());
            case Event.Skipped e -> new Event.Skipped(at);
            case Event.BreakStarted e -> new Event.BreakStarted(at, e.plan(), e.exercises());
            case Event.BreakTaken e -> new Event.BreakTaken(at, e.plan(), to.apply(e.from()));
            case Event.BreakAbandoned e -> new Event.BreakAbandoned(at, e.plan(), to.apply(e.from()));
            case Event.NaturalBreak e -> new Event.NaturalBreak(at, e.away());
            case Event.QuestionAsked e -> new Event.QuestionAsked(at, e.about());
            case Event.Corrected e -> new Event.Corrected(at, e.answer(), to.apply(e.from()), to.apply(e.to()));
            case Event.Capped e -> new Event.Capped(at);
        };
    }
}
