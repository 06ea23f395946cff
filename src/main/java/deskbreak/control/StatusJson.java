// SPDX-License-Identifier: Apache-2.0
package deskbreak.control;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import deskbreak.agent.Status;
import deskbreak.breaks.HoldReason;
import deskbreak.exercise.Script;
import deskbreak.sitting.CallSign;

/**
 * The status as {@code status --json} prints it. Durations are ISO-8601 in whole seconds, instants in UTC; what does not
 * apply now is absent.
 */
final class StatusJson {
    private StatusJson() {
    }

    /** @param line the status in one sentence, for a person */
    static Map<String, Object> of(Status status, String line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", line);
        json.put("at", time(status.at()));
        json.put("zone", status.zone().getId());
        json.put("posture", word(status.posture()));
        json.put("since", time(status.since()));
        json.put("sat", span(status.sat()));
        json.put("phase", word(status.phase()));
        json.put("used", Math.round(status.used() * 1000) / 1000.0);
        status.next().ifPresent(next -> json.put("next", next(next, status.at())));
        status.offer().ifPresent(offer -> json.put("offer", offer(offer)));
        status.guide().ifPresent(guide -> json.put("guide", guide(guide)));
        json.put("holds", holds(status.holds()));
        if (!status.call().signs().isEmpty() || !status.call().recorders().isEmpty()) {
            json.put("call", ordered("signs", status.call().signs().stream().sorted().map(CallSign::word).toList(), "recorders",
                    status.call().recorders().stream().sorted().toList(), "counted", status.inCall()));
        }
        json.put("longHold", status.longHold());
        if (status.holds().containsKey(HoldReason.PAUSED)) {
            json.put("pause", pause(status));
        }
        status.question().ifPresent(question -> json.put("question", question(question)));
        json.put("longer", status.longer());
        json.put("may", Map.of("wasHere", status.may().wasHere(), "wasAway", status.may().wasAway(), "undoSkip", status.may().undoSkip()));
        json.put("activityKnown", status.activityKnown());
        json.put("sources", new TreeMap<>(status.sources()));
        json.put("troubles", status.troubles());
        return json;
    }

    private static Map<String, Object> next(Status.Next next, Instant now) {
        return ordered("plan", next.plan(), "at", time(next.at()), "in", span(Duration.between(now, next.at())));
    }

    private static Map<String, Object> offer(Status.Offer offer) {
        Map<String, Object> json = ordered("plan", offer.plan(), "length", span(offer.length()), "exercises", offer.exercises(), "snoozes",
                offer.snoozes().stream().map(StatusJson::span).toList(), "preselected", span(offer.preselected()), "returned",
                offer.returned());
        offer.routine().ifPresent(name -> json.put("routine", name));
        offer.until().ifPresent(until -> json.put("until", time(until)));
        return json;
    }

    private static Map<String, Object> guide(Status.Guide guide) {
        Script.Step step = guide.script().steps().get(guide.script().indexAt(guide.progress()));
        Map<String, Object> json = ordered("plan", guide.plan(), "length", span(guide.script().length()), "progress",
                span(guide.progress()), "paused", guide.paused(), "waiting", guide.waiting(), "step", word(step.kind()));
        guide.routine().ifPresent(routine -> json.put("routine", routine.name()));
        step.exercise().ifPresent(exercise -> json.put("exercise", exercise));
        return json;
    }

    private static List<Object> holds(Map<HoldReason, Instant> holds) {
        List<Object> json = new ArrayList<>();
        new TreeMap<>(holds).forEach((reason, since) -> json.add(ordered("reason", reason.word(), "since", time(since))));
        return json;
    }

    private static Map<String, Object> pause(Status status) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("since", time(status.holds().getOrDefault(HoldReason.PAUSED, status.at())));
        status.pausedUntil().ifPresent(until -> json.put("until", time(until)));
        return json;
    }

    private static Map<String, Object> question(Status.Question question) {
        Map<String, Object> json = ordered("asked", time(question.asked()));
        question.away().ifPresent(away -> json.put("away", span(away)));
        return json;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            json.put(pairs[i].toString(), pairs[i + 1]);
        }
        return json;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static String span(Duration span) {
        return span.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
