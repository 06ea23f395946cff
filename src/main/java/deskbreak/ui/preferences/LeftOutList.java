// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;

import net.miginfocom.swing.MigLayout;

import deskbreak.agent.Status;
import deskbreak.settings.Sensing;
import deskbreak.settings.Settings;
import deskbreak.ui.theme.Texts;

/** The programs whose recording is no call: those that have recorded lately are there to be chosen, any other is typed. */
final class LeftOutList extends JPanel implements Widget {
    private static final String ADD = "leftOut.add";

    private final transient Choices choices;
    private final transient Texts texts;
    private final JTextField field;
    private final transient Notice notice;
    private final JPanel lines = new JPanel(new MigLayout("insets 0, fillx, wrap 3, gapy 2", "[pref!]14[pref!]14[grow]"));
    private transient Status.Call call;

    LeftOutList(Choices choices, Texts texts, Status.Call first) {
        super(new MigLayout("insets 0, fillx, hidemode 3, gapy 8", "[pref!]8[pref!]14[grow, fill]"));
        this.choices = choices;
        this.texts = texts;
        call = first;
        setOpaque(false);
        lines.setOpaque(false);
        field = texts.named(new JTextField(16), "leftOut.name");
        field.setName("leftOut.name");
        field.putClientProperty(com.formdev.flatlaf.FlatClientProperties.PLACEHOLDER_TEXT, texts.get("leftOut.name"));
        field.addActionListener(e -> add());
        notice = new Notice(field);
        JButton add = texts.button(ADD, this::add);
        add.setName(ADD);
        add(lines, "spanx, growx, wmin 0");
        add(field, "newline");
        add(add);
        add(notice.line(), "wmin 0");
        choices.add(this);
    }

    private void add() {
        String name = field.getText().strip();
        if (!name.isEmpty()) {
            change(sensing -> sensing.leavingOut(name));
            field.setText("");
        }
    }

    private void change(UnaryOperator<Sensing> what) {
        choices.choose(this, s -> s.withSensing(what.apply(s.sensing())));
    }

    /** What is known about a call now. */
    void show(Status.Call now) {
        if (!now.equals(call)) {
            call = now;
            show(choices.current());
        }
    }

    @Override
    public void show(Settings settings) {
        lines.removeAll();
        List<String> out = settings.sensing().recordersLeftOut();
        List<String> known = new ArrayList<>(out);
        Stream.concat(call.recorders().stream().sorted(), call.recent().stream())
                .filter(name -> known.stream().noneMatch(name::equalsIgnoreCase)).forEach(known::add);
        known.forEach(name -> line(name, out.contains(name)));
        if (known.isEmpty()) {
            lines.add(texts.prose("leftOut.none", "muted"), "spanx, growx, wmin 0");
        }
        lines.revalidate();
        lines.repaint();
    }

    private void line(String name, boolean out) {
        String key = out ? "leftOut.count" : "leftOut.leave";
        JButton button = texts.button(key, "quiet", () -> {
            change(out ? sensing -> counting(sensing, name) : sensing -> sensing.leavingOut(name));
            field.requestFocusInWindow();
        });
        button.setName(key + "." + name);
        button.getAccessibleContext().setAccessibleName(texts.get(key + ".named", name));
        lines.add(Texts.plain(name, ""));
        lines.add(texts.label(out ? "leftOut.out" : records(name) ? "leftOut.now" : "leftOut.lately", "muted"));
        lines.add(button);
    }

    private boolean records(String name) {
        return call.recorders().stream().anyMatch(name::equalsIgnoreCase);
    }

    private static Sensing counting(Sensing sensing, String name) {
        return sensing.withRecordersLeftOut(sensing.recordersLeftOut().stream().filter(other -> !other.equals(name)).toList());
    }

    @Override
    public void putBack(Settings settings) {
        field.setText("");
        show(settings);
    }

    @Override
    public void say(String problem) {
        notice.say(problem);
    }
}
