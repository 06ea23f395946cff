// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.agent.Status;
import deskbreak.ui.edge.Crossing;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** What each sensor and service says now, and what to do where nothing answers. Asked when the page is looked at, and never waited for. */
final class SensorsPage {
    private final Texts texts;
    private final Outside.Examination examination;
    private final Form form;
    private final Prose unknown;
    private final JLabel news;
    private final JButton copy;
    private final JPanel lines = new JPanel(new MigLayout("insets 0, fillx, wrap 2, gapy 0", "[pref!]18[grow, fill]"));
    private Optional<Outside.Checkup> latest = Optional.empty();
    private boolean asking;

    SensorsPage(Choices choices, Texts texts, Outside.Examination examination) {
        this.texts = texts;
        this.examination = examination;
        form = new Form(choices, texts, "sensors");
        unknown = texts.prose("sensors.unknown", "");
        unknown.setVisible(false);
        news = texts.label("sensors.asking", "muted");
        JButton again = texts.button("sensors.again", this::look);
        again.setName("sensors.again");
        copy = texts.button("sensors.copy", this::copy);
        copy.setName("sensors.copy");
        copy.setEnabled(false);
        JPanel bar = new JPanel(new MigLayout("insets 0", "[]8[]14[]"));
        bar.setOpaque(false);
        lines.setOpaque(false);
        bar.add(again);
        bar.add(copy);
        bar.add(news);
        form.wide(unknown);
        form.wide(bar);
        form.wide(lines);
    }

    Form form() {
        return form;
    }

    void show(Status status) {
        unknown.setVisible(!status.activityKnown());
    }

    /** Asks anew; what was there stays until the answer has come. */
    void look() {
        if (asking) {
            return;
        }
        asking = true;
        news.setText(texts.get("sensors.asking"));
        var unused = examination.ask().handle((checkup, failure) -> checkup == null
                ? Optional.<Outside.Checkup>empty()
                : Optional.of(checkup)).thenAccept(checkup -> Crossing.onScreen(() -> answered(checkup)));
    }

    private void answered(Optional<Outside.Checkup> checkup) {
        asking = false;
        news.setText(checkup.isPresent() ? "" : texts.get("sensors.failed"));
        checkup.ifPresent(found -> {
            latest = checkup;
            copy.setEnabled(true);
            lines.removeAll();
            found.senses().forEach(this::line);
            lines.revalidate();
            lines.repaint();
        });
    }

    private void line(Outside.Sense sense) {
        lines.add(texts.label("source." + sense.capability(), "h4"), "top, gaptop 12");
        boolean works = !sense.source().isEmpty();
        lines.add(works ? new Prose(sense.value()) : texts.prose("sensors.none", ""), "wmin 0, gaptop 12");
        List<String> more = works ? List.of(sense.source()) : sense.tried();
        more.forEach(text -> lines.add(Texts.styled(new Prose(text), "small muted"), "skip, wmin 0"));
        if (!sense.advice().isEmpty()) {
            lines.add(new Prose(sense.advice()), "skip, wmin 0, gaptop 2");
        }
    }

    private void copy() {
        latest.ifPresent(checkup -> {
            examination.copy(checkup.report());
            news.setText(texts.get("sensors.copied"));
        });
    }
}
