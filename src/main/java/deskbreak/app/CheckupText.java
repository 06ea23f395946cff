// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.util.ArrayList;
import java.util.List;

import deskbreak.desktop.Finding;
import deskbreak.ui.preferences.Outside;

/** Findings as plain text that fits a terminal of 80 columns. */
final class CheckupText {
    private static final int WIDTH = 79;
    private static final int NAMES = 22;

    private CheckupText() {
    }

    /**
     * A few lines for each finding.
     *
     * @param all also which sources were passed over for a better one
     */
    static List<String> lines(List<Finding> findings, boolean all) {
        List<String> lines = new ArrayList<>();
        findings.forEach(finding -> lines.addAll(lines(finding, all)));
        return lines;
    }

    /** For the window. */
    static Outside.Checkup shown(List<Finding> findings) {
        List<Outside.Sense> senses = findings.stream().map(f -> new Outside.Sense(f.capability(), f.source(), f.value(),
                f.tried().stream().map(t -> Words.say("doctor.tried", t.source(), t.why())).toList(), f.advice())).toList();
        List<String> report = new ArrayList<>(List.of(Words.say("doctor.agent", Version.text()), ""));
        report.addAll(lines(findings, true));
        return new Outside.Checkup(senses, String.join("\n", report) + "\n");
    }

    private static List<String> lines(Finding finding, boolean all) {
        List<String> texts = new ArrayList<>();
        texts.add(finding.works() ? Words.say("doctor.works", finding.value(), finding.source()) : Words.say("doctor.none"));
        if (all || !finding.works()) {
            finding.tried().forEach(t -> texts.add(Words.say("doctor.tried", t.source(), t.why())));
        }
        if (!finding.advice().isEmpty()) {
            texts.add(Words.say("doctor.advice", finding.advice()));
        }
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            for (String line : wrapped(text)) {
                String name = lines.isEmpty() ? name(finding.capability()) : "";
                lines.add(name + " ".repeat(Math.max(1, NAMES - name.length())) + line);
            }
        }
        return lines;
    }

    /** What a capability is called. */
    static String name(String capability) {
        return Words.say("doctor.name." + capability);
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH - NAMES) {
                lines.add(line.toString());
                line = new StringBuilder("  ");
            }
            line.append(line.toString().isBlank() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
