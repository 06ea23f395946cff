// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import deskbreak.agent.Status.Guide;
import deskbreak.agent.Status.Posture;
import deskbreak.breaks.HoldReason;
import deskbreak.sitting.CallSign;
import deskbreak.text.Messages;

/** Says in one line how things stand: the first line of the tray's menu. */
final class TrayHeadline {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Messages messages;

    TrayHeadline(Messages messages) {
        this.messages = messages;
    }

    String of(Status status) {
        if (status.posture() == Posture.ON_BREAK) {
            return status.guide().map(this::guide).orElseGet(() -> messages.get("head.break"));
        }
        if (status.holds().containsKey(HoldReason.PAUSED)) {
            return status.pausedUntil().map(until -> messages.get("head.paused", clock(status, until)))
                    .orElseGet(() -> messages.get("head.paused.resume"));
        }
        return switch (status.posture()) {
            case STANDING -> messages.get("head.standing", minutes(Duration.between(status.since(), status.at())));
            case AWAY -> messages.get("head.away", clock(status, status.since()));
            case LOCKED -> messages.get("head.locked", clock(status, status.since()));
            case SITTING, ON_BREAK -> sitting(status);
        };
    }

    private String sitting(Status status) {
        String sat = status.activityKnown() ? messages.get("sat", minutes(status.sat())) : messages.get("unknown");
        return switch (status.phase()) {
            case COUNTING -> counting(status, sat);
            case WAITING -> messages.get("head.waiting", sat);
            case HELD -> held(status);
            case CAPPED -> messages.get("head.capped", sat);
            case SHOWN -> messages.get("head.shown", sat);
            case SNOOZED -> until(status, "head.snoozed", sat);
            case MISSED -> until(status, "head.missed", sat);
            case GUIDED -> messages.get("head.break");
        };
    }

    private String counting(Status status, String sat) {
        if (status.next().isEmpty()) {
            return sat;
        }
        // the snooze of a break that is not due yet
        if (status.offer().flatMap(Status.Offer::until).isPresent()) {
            return until(status, "head.snoozed", sat);
        }
        Duration left = Duration.between(status.at(), status.next().get().at());
        return messages.get("head.counting", sat, Messages.amount(roundedUp(left)));
    }

    private String until(Status status, String key, String sat) {
        Optional<Instant> until = status.offer().flatMap(Status.Offer::until);
        return until.map(end -> messages.get(key, sat, clock(status, end))).orElseGet(() -> messages.get("head.shown", sat));
    }

    private String held(Status status) {
        if (status.holds().isEmpty()) {
            return messages.get("head.held.unsaid");
        }
        return messages.get("head.held", status.holds().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(hold -> messages.get("hold.since", words(status, hold.getKey()), clock(status, hold.getValue())))
                .collect(Collectors.joining("; ")));
    }

    private String words(Status status, HoldReason reason) {
        return reason == HoldReason.CALL && !status.call().signs().isEmpty()
                ? status.call().signs().stream().sorted().map(sign -> words(status, sign)).collect(Collectors.joining(", "))
                : messages.get("hold." + reason.word());
    }

    private String words(Status status, CallSign sign) {
        return sign == CallSign.MICROPHONE && !status.inCall().isEmpty()
                ? messages.get("call.microphone.by", String.join(", ", status.inCall()))
                : messages.get("call." + sign.word());
    }

    private String guide(Guide guide) {
        if (guide.paused()) {
            return messages.get("head.break.paused");
        }
        if (guide.waiting()) {
            return messages.get("head.break.waiting");
        }
        Duration left = guide.script().length().minus(guide.progress());
        return messages.get("head.break.left", Messages.amount(roundedUp(left)));
    }

    /** Today's times as "14:30", others with their day: "Mon 9:00". */
    private static String clock(Status status, Instant moment) {
        ZonedDateTime then = moment.atZone(status.zone());
        boolean today = then.toLocalDate().equals(status.at().atZone(status.zone()).toLocalDate());
        return then.format(DateTimeFormatter.ofPattern(today ? "H:mm" : "EEE H:mm", Locale.ENGLISH));
    }

    /** Whole minutes, down: the line must change once a minute and no oftener. */
    private static String minutes(Duration span) {
        return Messages.amount(Duration.ofMinutes(Math.max(0, span.toMinutes()))).replaceAll("^0 s$", "0 min");
    }

    /** Whole minutes, up, so that sitting and remaining time add up to the interval. */
    private static Duration roundedUp(Duration span) {
        return span.isPositive() ? Duration.ofMinutes(span.plus(MINUTE).minusNanos(1).toMinutes()) : MINUTE;
    }
}
