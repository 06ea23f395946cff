// SPDX-License-Identifier: Apache-2.0
package deskbreak.history;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import deskbreak.breaks.Event;
import deskbreak.breaks.HoldReason;
import deskbreak.sitting.BoutEnd;
import deskbreak.sitting.CallSign;
import deskbreak.text.Messages;

/**
 * Why a prompt came when it came, or did not come, told event by event: hand every event to {@link #after}, in order, and
 * write {@link #words} beside it. What an offer went through before is remembered from one event to the next; what was
 * forgotten (a restart) makes the words shorter, never wrong.
 *
 * @param words for the last event, in plain words; empty where the event says it all
 * @param heldBy everything that has held this offer back
 * @param call what has shown the call among those reasons
 * @param waits since when the prompt has waited for a lull, when that is known
 * @param cue the last strong cue
 * @param ended what ended the bout, until the next one starts
 * @param missed whether the last answer was none
 */
public record Why(String words, Set<HoldReason> heldBy, Set<CallSign> call, Optional<Instant> waits, Optional<Cue> cue,
        Optional<BoutEnd> ended,
        boolean missed) {
    /** Nothing has happened yet. */
    public static final Why NOTHING = new Why("", Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    public Why {
        heldBy = Set.copyOf(heldBy);
        call = Set.copyOf(call);
    }

    /** After a cue, so that an early prompt can name it. */
    public Why after(Cue heard) {
        return new Why("", heldBy, call, waits, Optional.of(heard), ended, missed);
    }

    /** After that event. */
    public Why after(Event event) {
        return switch (event) {
            case Event.BoutStarted started -> new Why("", Set.of(), Set.of(), Optional.empty(), cue, Optional.empty(), false);
            case Event.BoutEnded end -> new Why("", heldBy, call, waits, cue, Optional.of(end.reason()), missed);
            case Event.Due due -> new Why("", Set.of(), Set.of(), Optional.of(due.at()), cue, Optional.empty(), false);
            case Event.Held held ->
                new Why(text("held", reasons(held.reasons(), held.call())), both(heldBy, held.reasons()), both(call, held.call()),
                        Optional.empty(), cue, ended, missed);
            case Event.Released released -> new Why("", heldBy, call, Optional.of(released.at()), cue, ended, missed);
            case Event.PromptShown shown -> new Why(shown(shown), Set.of(), Set.of(), Optional.empty(), cue, ended, false);
            case Event.PromptWithdrawn withdrawn -> saying(withdrawn());
            case Event.Missed none -> new Why(text("missed"), Set.of(), Set.of(), Optional.empty(), cue, ended, true);
            case Event.Snoozed snoozed -> new Why(text("snoozed", Messages.amount(snoozed.length())), Set.of(), Set.of(),
                    Optional.of(snoozed.at().plus(snoozed.length())), cue, ended, false);
            case Event.Skipped skipped -> saying(missed ? text("let-go") : "");
            case Event.Capped capped -> new Why(text("capped"), heldBy, call, Optional.empty(), cue, ended, missed);
            case Event.BreakAbandoned abandoned -> saying(text("abandoned"));
            case Event.Stood stood -> saying("");
            case Event.BreakStarted started -> saying("");
            case Event.BreakTaken taken -> saying("");
            case Event.NaturalBreak natural -> saying("");
            case Event.QuestionAsked asked -> saying("");
            case Event.Corrected corrected -> saying("");
        };
    }

    private Why saying(String said) {
        return new Why(said, heldBy, call, waits, cue, ended, missed);
    }

    private String shown(Event.PromptShown shown) {
        String moment = shown.snoozes() > 0 ? text("again", moment(shown), shown.snoozes()) : moment(shown);
        return shown.held()
                .map(held -> text(heldBy.isEmpty() ? "after-hold" : "after-hold-by", Messages.amount(held), moment, reasons(heldBy, call)))
                .orElse(moment);
    }

    private String moment(Event.PromptShown shown) {
        return switch (shown.why()) {
            case LULL -> text("lull");
            case LIMIT -> waited(shown.at()).map(span -> text("limit", Messages.amount(span))).orElseGet(() -> text("limit-unknown"));
            case CUE -> text(cue.map(c -> "cue." + c).orElse("cue"));
            case DUE -> text("due");
            case ASKED -> text("asked");
        };
    }

    private Optional<Duration> waited(Instant shown) {
        return waits.filter(since -> since.isBefore(shown)).map(since -> Duration.between(since, shown));
    }

    private String withdrawn() {
        return ended.map(end -> text("withdrawn." + end))
                .orElseGet(() -> heldBy.isEmpty() ? text("withdrawn") : text("withdrawn-by", reasons(heldBy, call)));
    }

    private static <T> Set<T> both(Set<T> some, Set<T> more) {
        Set<T> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static String reasons(Set<HoldReason> reasons, Set<CallSign> call) {
        return reasons.stream().sorted().flatMap(r -> r == HoldReason.CALL && !call.isEmpty()
                ? call.stream().sorted().map(sign -> text("call." + sign.word()))
                : Stream.of(text("hold." + r.word()))).collect(Collectors.joining(", "));
    }

    private static String text(String key, Object... arguments) {
        return Texts.REASONS.get(key, arguments);
    }

    /** Read when the first words are needed, not when the agent starts. */
    private static final class Texts {
        static final Messages REASONS = Messages.of("reasons");
    }
}
