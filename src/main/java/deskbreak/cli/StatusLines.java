// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import deskbreak.control.Answer;
import deskbreak.text.Messages;

/** The status in a few lines for a person. */
record StatusLines(Messages texts) {
    List<String> of(Answer status) {
        List<String> lines = new ArrayList<>();
        status.text("line").ifPresent(lines::add);
        status.duration("sat").ifPresent(sat -> lines.add(texts.get("status.sat", Messages.amount(sat))));
        status.part("next").ifPresent(next -> lines.add(texts.get("status.next", next.text("plan").orElse(""), clock(status, next, "at"),
                next.duration("in").map(Messages::amount).orElse(""))));
        for (Answer hold : status.parts("holds")) {
            lines.add(texts.get("status.hold", reason(status, hold.text("reason").orElse("")), clock(status, hold, "since")));
        }
        status.part("pause").ifPresent(pause -> lines.add(pause.text("until").isPresent()
                ? texts.get("status.paused", clock(status, pause, "until"))
                : texts.get("status.paused-open")));
        status.part("sources").map(Answer::fields).filter(sources -> !sources.isEmpty())
                .ifPresent(sources -> lines.add(texts.get("status.sensors", sensors(sources))));
        status.texts("troubles").forEach(trouble -> lines.add(texts.get("status.trouble", trouble)));
        return List.copyOf(lines);
    }

    /** A call is named by what shows it, and a microphone by the programs that use it. */
    private String reason(Answer status, String reason) {
        Optional<Answer> call = status.part("call").filter(c -> reason.equals("call"));
        return call.map(c -> c.texts("signs").stream().map(sign -> sign(sign, c.texts("counted"))).collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty()).orElseGet(() -> texts.get("hold." + reason));
    }

    private String sign(String sign, List<String> recorders) {
        return sign.equals("microphone") && !recorders.isEmpty()
                ? texts.get("call.microphone.by", String.join(", ", recorders))
                : texts.get("call." + sign);
    }

    private static String sensors(Map<String, Object> sources) {
        return sources.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining("; "));
    }

    /** The time of day; with its date when that is another one. */
    private static String clock(Answer status, Answer part, String name) {
        ZoneId zone = status.text("zone").map(ZoneId::of).orElse(ZoneOffset.UTC);
        Optional<LocalDate> today = status.instant("at").map(at -> LocalDate.ofInstant(at, zone));
        return part.instant(name).map(at -> LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES))
                .map(moment -> (today.equals(Optional.of(moment.toLocalDate())) ? "" : moment.toLocalDate() + " ") + moment.toLocalTime())
                .orElse("");
    }
}
