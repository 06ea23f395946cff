// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.Map;
import java.util.TreeMap;
import javax.swing.JLabel;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.agent.Status;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** What this is, and which source answers for each thing the agent watches. */
final class AboutPage {
    private final Texts texts;
    private final JPanel sources = new JPanel(new MigLayout("insets 0, fillx, wrap 2, gapy 4", "[pref!]18[grow, fill]"));
    private final Form form;
    private Map<String, String> shown = Map.of("", "");
    private boolean activityKnown = true;

    AboutPage(Choices choices, Texts texts, String version) {
        this.texts = texts;
        this.form = new Form(choices, texts, "about");
        sources.setOpaque(false);
        form.wide(Texts.styled(new Prose(texts.get("about.version", version)), "muted"));
        form.remark("about.safety");
        form.heading("sources");
        form.wide(sources);
    }

    Form form() {
        return form;
    }

    void show(Status status) {
        if (status.sources().equals(shown) && status.activityKnown() == activityKnown) {
            return;
        }
        shown = status.sources();
        activityKnown = status.activityKnown();
        sources.removeAll();
        if (!activityKnown) {
            sources.add(texts.prose("sources.unknown", ""), "spanx, growx, wmin 0");
        }
        new TreeMap<>(shown).forEach((capability, source) -> {
            String key = "source." + capability;
            sources.add(Texts.styled(new JLabel(texts.has(key) ? texts.get(key) : capability), "muted"), "top");
            sources.add(new Prose(source), "wmin 0");
        });
        if (shown.isEmpty()) {
            sources.add(texts.prose("sources.none", "muted"), "spanx, growx, wmin 0");
        }
        sources.revalidate();
        sources.repaint();
    }
}
