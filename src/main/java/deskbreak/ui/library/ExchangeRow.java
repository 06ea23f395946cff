// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.JButton;
import javax.swing.JPanel;

import net.miginfocom.swing.MigLayout;

import deskbreak.agent.Reply;
import deskbreak.ui.edge.Crossing;
import deskbreak.ui.theme.FlowRow;
import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** Import and export, with the question what to do with what is there already, and what came of it. */
final class ExchangeRow extends JPanel {
    private static final String SUGGESTED = "deskbreak-exercises.zip";

    private final transient Texts texts;
    private final transient Exchange exchange;
    private final transient ZipChooser chooser;
    private final transient Runnable imported;
    private final transient Later<Prose> line = new Later<>(this::line);
    private final FlowRow answers = new FlowRow();
    private final JButton export;
    private transient Set<String> own = Set.of();

    /** @param imported runs when exercises have come in */
    ExchangeRow(Texts texts, Exchange exchange, ZipChooser chooser, Runnable imported) {
        super(new MigLayout("insets 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]"));
        setOpaque(false);
        this.texts = texts;
        this.exchange = exchange;
        this.chooser = chooser;
        this.imported = imported;
        export = texts.button("exercises.export", "quiet", () -> export(own));
        add(answers, "cell 0 1, growx, wmin 0, gaptop 6");
        setVisible(false);
    }

    private Prose line() {
        Prose made = new Prose("");
        add(made, "cell 0 0, wmin 0");
        return made;
    }

    /** The buttons that begin it. */
    List<JButton> buttons() {
        return List.of(texts.button("exercises.import", "quiet", this::open), export);
    }

    /** @param ids the exercises of the person's own that can be exported */
    void show(Set<String> ids) {
        own = new TreeSet<>(ids);
        export.setEnabled(!own.isEmpty());
    }

    private void open() {
        chooser.open(this).ifPresent(zip -> take(zip, false));
    }

    private void take(Path zip, boolean replace) {
        say("", false);
        var unused = exchange.take(zip, replace).thenAccept(taken -> Crossing.onScreen(() -> taken(zip, taken)));
    }

    private void taken(Path zip, Exchange.Taken taken) {
        if (taken.conflicts().isEmpty()) {
            told(taken.reply());
            imported.run();
        } else {
            ask(texts.get("exercises.import.conflict", taken.conflicts().size(),
                    String.join(texts.get("exercises.list"), taken.conflicts())),
                    () -> take(zip, true));
        }
    }

    /** Packs these into a zip that the person chooses. */
    void export(Set<String> ids) {
        chooser.save(this, SUGGESTED).ifPresent(zip -> {
            if (Files.exists(zip)) {
                ask(texts.get("exercises.export.conflict", zip), () -> write(zip, ids));
            } else {
                write(zip, ids);
            }
        });
    }

    private void write(Path zip, Set<String> ids) {
        say("", false);
        var unused = exchange.export(zip, List.copyOf(ids)).thenAccept(reply -> Crossing.onScreen(() -> told(reply)));
    }

    private void told(Reply reply) {
        say(reply.message(), !reply.ok());
    }

    private void ask(String question, Runnable replace) {
        say(question, false);
        JButton keep = texts.button("exercises.replace.no", () -> say("", false));
        answers.add(keep);
        answers.add(texts.button("exercises.replace.yes", replace));
        answers.setVisible(true);
        keep.requestFocusInWindow();
    }

    private void say(String text, boolean wrong) {
        answers.removeAll();
        answers.setVisible(false);
        if (!text.isEmpty()) {
            Texts.styled(line.get(), wrong ? "error" : "");
        }
        line.ifMade(said -> said.setText(text));
        setVisible(!text.isEmpty());
        revalidate();
        repaint();
    }
}
