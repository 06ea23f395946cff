// SPDX-License-Identifier: Apache-2.0
package deskbreak.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known about one person's sitting, at one instant. Signals in, turns out; never asks a clock.
 *
 * <p>A deadline of these rules (a gap long enough to be away, a lock long enough) is reached as soon as something at that
 * instant or later is seen, so it makes no difference how often or how late anybody looks.
 *
 * @param awayAfter a gap in input of this length means away
 * @param begin where the ledger begins
 * @param seen the last input, or what counts as one
 * @param shutSinceSeen whether the screen was locked or the machine slept at some time since {@code seen}
 * @param idleKnown whether anything tells when the last input was; if not, being there is taken for granted
 * @param gaps gaps of the running bout that ended in the last half hour, oldest first
 */
public record Sitting(Duration awayAfter, Instant begin, Posture posture, Instant seen, boolean shutSinceSeen, Shut shut, boolean call,
        boolean awake, boolean idleKnown, Optional<Rest> rest, Ledger ledger, Optional<Ended> ended, List<Gap> gaps,
        Optional<Question> question) {
    /** Standing of this length ends the bout. */
    static final Duration STANDING_ENDS_BOUT_AFTER = Duration.ofMinutes(2);
    /** Standing ends by itself after this. */
    static final Duration LONGEST_STANDING = Duration.ofHours(2);

    public Sitting {
        gaps = List.copyOf(gaps);
    }

    /** The new state, and what was concluded on the way there, in the order it was learned. */
    public record Step(Sitting sitting, List<Turn> turns) {}

    /** Nobody there yet. */
    public static Sitting start(Instant at, Duration awayAfter) {
        return new Sitting(awayAfter, at, new Posture.Away(at, false, false), at, false, Shut.OPEN, false, false, true, Optional.empty(),
                Ledger.from(at), Optional.empty(), List.of(), Optional.empty());
    }

    /** Takes in a signal; one that lies before what is known already counts as being at that later instant. */
    public Step see(Signal signal) {
        SittingStep step = new SittingStep(this);
        step.advance(signal.at());
        step.see(signal);
        return step.done();
    }

    /** Looks at the clock: concludes all that is due up to and including {@code to}. */
    public Step advance(Instant to) {
        if (next().isAfter(to)) {
            return new Step(this, List.of());
        }
        SittingStep step = new SittingStep(this);
        step.advance(to);
        return step.done();
    }

    /** A guided break begins: gaps mean nothing until it is taken or abandoned. */
    public Step breakStarted(Instant at) {
        return new SittingStep(this).breakStarted(at);
    }

    /**
     * It was taken: the bout ended where the break began.
     *
     * @param at when that is known
     */
    public Step breakTaken(Instant at) {
        return new SittingStep(this).breakTaken(at);
    }

    /**
     * It was sitting after all.
     *
     * @param at when the person left it, which shows that they were there; empty when the agent went down during it
     */
    public Step breakAbandoned(Optional<Instant> at) {
        return new SittingStep(this).breakAbandoned(at);
    }

    /** "I was here": undoes the last end of a bout. Only where {@link #mayUndo}. */
    public Step wasHere(Instant at) {
        return new Corrections(new SittingStep(this)).wasHere(at);
    }

    /** "I was away": ends the bout at its longest gap of late, or now. Only while {@link #seated}. */
    public Step wasAway(Instant at) {
        return new Corrections(new SittingStep(this)).wasAway(at);
    }

    /**
     * The agent is back after it was down since {@code down}: a gap like any other. Where nothing tells when the last input
     * was, or a call or the display spoke for the person, an absence of the agent that is long enough counts as the person's:
     * nobody knows how long the call went on.
     */
    public Step restarted(Instant down, Instant up) {
        return new SittingStep(this).restarted(down, up);
    }

    /** The next instant at which something is concluded if nothing else happens; {@link Instant#MAX} for never. */
    public Instant next() {
        Instant asked = question.isPresent() ? question.get().asked().plus(Question.UP_FOR) : Instant.MAX;
        return rest.isPresent() || posture instanceof Posture.Away
                ? asked
                : earlier(earlier(asked, gapEnd()), earlier(shut.countsAt(), standingEnds()));
    }

    private Instant standingEnds() {
        return posture instanceof Posture.Standing standing
                ? standing.since().plus(standing.interrupted().isPresent() ? STANDING_ENDS_BOUT_AFTER : LONGEST_STANDING)
                : Instant.MAX;
    }

    private static Instant earlier(Instant a, Instant b) {
        return b.isBefore(a) ? b : a;
    }

    /** When the present gap in input will mean away; never while a call or the display speaks for the person. */
    Instant gapEnd() {
        return idleKnown && !(kept() && !shut.now()) ? seen.plus(awayAfter) : Instant.MAX;
    }

    /** Whether a call or something that keeps the display awake speaks for the person. */
    boolean kept() {
        return call || awake;
    }

    /** Whether the person is in the chair; false while standing and away. */
    public boolean seated() {
        return posture instanceof Posture.Seated;
    }

    /** Whether a bout is open, standing too short to end it included. */
    public boolean inBout() {
        return posture.bout().isPresent();
    }

    /** Sitting time of the running bout; zero when there is none. */
    public Duration sat(Instant now) {
        Instant until = posture instanceof Posture.Standing standing ? standing.since() : now;
        return posture.bout().map(b -> b.sat(until)).orElse(Duration.ZERO);
    }

    /** Whether {@link #wasHere} has something to undo. */
    public boolean mayUndo(Instant now) {
        return rest.isEmpty() && !shut.now() && ended.isPresent() && ended.get().undoableAt(now);
    }

    /** All time from the beginning until {@code now}, the open spell counted as what it is taken for at present. */
    public Ledger totals(Instant now) {
        return ledger.book(posture, now).ended(sat(now));
    }

    /** The same under another {@code awayAfter}, which applies to the gap that runs. */
    public Sitting withAwayAfter(Duration changed) {
        return new Sitting(changed, begin, posture, seen, shutSinceSeen, shut, call, awake, idleKnown, rest, ledger, ended, gaps, question);
    }

    /** The same with the quiet question taken down. */
    public Sitting withoutQuestion() {
        return question.isEmpty()
                ? this
                : new Sitting(awayAfter, begin, posture, seen, shutSinceSeen, shut, call, awake, idleKnown, rest, ledger, ended, gaps,
                        Optional.empty());
    }
}
