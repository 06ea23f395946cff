// SPDX-License-Identifier: Apache-2.0
package deskbreak.history;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import deskbreak.breaks.Event;

/**
 * Reads bouts, standing, breaks and corrections off the events, in the order written, and paints them.
 *
 * <p>A crash may have lost an event: a bout without an end lasts to the last event known inside it, one without a begin
 * is as long as its end says.
 */
final class Bouts {
    private static final Duration LONGEST = Duration.ofDays(2);

    private final Timeline line;
    private @Nullable Instant open;
    private Instant known = Instant.MIN;

    private Bouts(Timeline line) {
        this.line = line;
    }

    static void paint(List<Event> events, Optional<Ongoing> now, Timeline line) {
        Bouts bouts = new Bouts(line);
        events.forEach(bouts::read);
        now.ifPresentOrElse(bouts::goOn, () -> bouts.end(bouts.known));
        // Last, because the person knows better than any sensor, whatever was written after the correction.
        events.forEach(e -> correct(e, line));
    }

    private void read(Event event) {
        switch (event) {
            case Event.BoutStarted started -> {
                end(known.isBefore(started.at()) ? known : started.at());
                open = started.at();
            }
            case Event.BoutEnded ended -> {
                if (open == null) {
                    open = back(ended.at(), ended.sat());
                }
                end(ended.at());
            }
            case Event.Stood stood -> line.paint(stood.from(), stood.at(), Segment.Kind.STANDING);
            case Event.BreakTaken taken -> line.paint(taken.from(), taken.at(), Segment.Kind.BREAK);
            default -> {
                // It tells nothing about the chair, only that the agent was there.
            }
        }
        known = event.at().isAfter(known) ? event.at() : known;
    }

    private void end(Instant at) {
        if (open != null) {
            line.paint(open, at, Segment.Kind.SITTING);
            open = null;
        }
    }

    private void goOn(Ongoing now) {
        if (now.kind() == Segment.Kind.SITTING) {
            open = open == null ? now.since() : open;
            end(now.at());
        } else {
            end(now.since());
            line.paint(now.since(), now.at(), now.kind());
        }
    }

    private static Instant back(Instant at, Duration sat) {
        boolean sane = !sat.isNegative() && sat.compareTo(LONGEST) <= 0 && at.isAfter(Instant.EPOCH.minus(1, ChronoUnit.DAYS));
        return sane ? at.minus(sat) : at;
    }

    private static void correct(Event event, Timeline line) {
        if (event instanceof Event.Corrected corrected) {
            line.paint(corrected.from(), corrected.to(), switch (corrected.answer()) {
                case WAS_HERE -> Segment.Kind.SITTING;
                case WAS_AWAY -> Segment.Kind.AWAY;
            });
        }
    }
}
