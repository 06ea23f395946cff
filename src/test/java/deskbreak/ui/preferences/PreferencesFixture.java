// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.awt.Component;
import java.awt.Container;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JFormattedTextField;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.KeyStroke;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;
import deskbreak.agent.StatusBuilder;
import deskbreak.exercise.Profile;
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;
import deskbreak.ui.OnScreen;
import deskbreak.ui.theme.Prose;

/** A Preferences window's panel, an agent that answers when told, and hands that click and type. */
final class PreferencesFixture {
    static final List<String> MOVES = List.of("neck-retraction", "bird-dog", "cat-camel", "bridge", "plank", "wall-sit", "cobra", "lunge");
    private static final List<Status.Routine> ROUTINES = List.of(shipped("at-work", "At work", "11:00"), shipped("core", "Core", "18:00"),
            shipped("seven-a", "Seven for the back", "08:00"));

    static final Outside.Checkup CHECKUP = new Outside.Checkup(
            List.of(new Outside.Sense("idle", "X11 screen saver extension", "3 s ago", List.of(), ""),
                    new Outside.Sense("lock", "logind over D-Bus, GNOME screen saver", "not locked", List.of(), ""),
                    new Outside.Sense("microphone", "PipeWire", "in use by Zoom", List.of(), ""),
                    new Outside.Sense("camera", "", "",
                            List.of("tried open video devices: there is no /proc to look through", "tried the portal: it gives no answer"),
                            "Plug in a camera, or allow this program to look through the processes of your own account."),
                    new Outside.Sense("sound", "PulseAudio", "ready, and switched off in the preferences", List.of(), "")),
            "Deskbreak 0.1.0\n");

    private static Status.Routine shipped(String id, String name, String at) {
        return new Status.Routine(id, name, Optional.of("D"), false, List.of(LocalTime.parse(at)), List.of("plank", "x"), List.of("plank"),
                "Left out: x (there is no such move).", Duration.ofMinutes(4));
    }

    final List<Settings> chosen = new ArrayList<>();
    final List<Command> others = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    CompletableFuture<Outside.Checkup> checkup = CompletableFuture.completedFuture(CHECKUP);
    int examined;
    Optional<String> calendar = Optional.empty();
    final List<Boolean> calendarsAsked = new ArrayList<>();
    final List<Consumer<Reply>> open = new ArrayList<>();
    final List<Boolean> loginAsked = new ArrayList<>();
    Reply loginReply = Reply.done("");
    Reply eraseReply = Reply.done("");
    int erased;
    boolean answerAtOnce = true;
    Reply reply = Reply.done("");
    final PreferencesPanel panel;

    PreferencesFixture(Settings settings) {
        panel = new PreferencesPanel(status(settings), new Outside(this::ask, PreferencesFixture::problems, new LoginItem(), () -> {
            erased++;
            return CompletableFuture.completedFuture(eraseReply);
        }, id -> id.replace('-', ' '), PreferencesFixture::moves, "0.1.0", this::calendar, new Examined()));
    }

    private static List<String> moves(Profile profile) {
        return MOVES.stream().filter(id -> profile.canStand() || id.equals("neck-retraction")).toList();
    }

    private void ask(Command command, Consumer<Reply> then) {
        if (!(command instanceof Command.Choose choose)) {
            others.add(command);
            return;
        }
        chosen.add(choose.settings());
        if (answerAtOnce) {
            then.accept(reply);
        } else {
            open.add(then);
        }
    }

    private Optional<String> calendar(Component over, boolean folder) {
        calendarsAsked.add(folder);
        return calendar;
    }

    private final class Examined implements Outside.Examination {
        @Override
        public CompletableFuture<Outside.Checkup> ask() {
            examined++;
            return checkup;
        }

        @Override
        public void copy(String text) {
            copied.add(text);
        }
    }

    private final class LoginItem implements Outside.Login {
        @Override
        public CompletableFuture<Boolean> on() {
            return CompletableFuture.completedFuture(false);
        }

        @Override
        public CompletableFuture<Reply> set(boolean on) {
            loginAsked.add(on);
            return CompletableFuture.completedFuture(loginReply);
        }
    }

    static Status status(Settings settings) {
        return StatusBuilder.sitting(Duration.ofMinutes(32)).sources(Map.of("idle", "X11 screen saver extension", "lock",
                "logind over D-Bus", "sleep", "logind over D-Bus", "tray", "StatusNotifierItem"))
                .knowing(ROUTINES.toArray(Status.Routine[]::new)).under(settings).now();
    }

    static void with(Settings settings, Consumer<PreferencesFixture> test) {
        OnScreen.run(() -> test.accept(new PreferencesFixture(settings)));
    }

    private static List<SettingsCheck.Problem> problems(Settings chosen) {
        return SettingsCheck.problems(chosen, SettingsCheck.SHORTEST_INTERVAL);
    }

    <C extends Component> C find(Class<C> kind, String name) {
        return all(panel).stream().filter(kind::isInstance).map(kind::cast).filter(c -> name.equals(c.getName())).findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " " + name));
    }

    JFormattedTextField field(String name) {
        return ((JSpinner.DefaultEditor) find(JSpinner.class, name).getEditor()).getTextField();
    }

    void type(String name, String text) {
        field(name).setText(text);
        press(field(name), "ENTER");
    }

    void press(JTextField field, String key) {
        Object name = field.getInputMap().get(KeyStroke.getKeyStroke(key));
        if (field.getActionMap().get(name).isEnabled()) {
            field.getActionMap().get(name).actionPerformed(new java.awt.event.ActionEvent(field, 0, ""));
        }
    }

    void click(String name) {
        find(AbstractButton.class, name).doClick(0);
    }

    void pick(String name, Object value) {
        find(JComboBox.class, name).setSelectedItem(value);
    }

    /** What is said to be wrong anywhere. */
    List<String> problems() {
        return all(panel).stream().filter(c -> c instanceof Prose && c.isVisible()).map(c -> (Prose) c)
                .filter(p -> "error".equals(p.getClientProperty("FlatLaf.styleClass"))).map(Prose::getText).filter(t -> !t.isEmpty())
                .toList();
    }

    static List<Component> all(Container container) {
        List<Component> found = new ArrayList<>();
        for (Component child : container.getComponents()) {
            found.add(child);
            if (child instanceof Container inner) {
                found.addAll(all(inner));
            }
        }
        return found;
    }
}
