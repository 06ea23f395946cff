// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;
import deskbreak.ui.edge.Asks;

/**
 * The settings as the window shows them. Each valid change is shown and sent at once; until the agent has answered, what
 * it still says about older settings is not shown, so that no widget jumps back and forth. A refusal puts everything back.
 */
final class Choices {
    private final Asks asks;
    private final Function<Settings, List<SettingsCheck.Problem>> check;
    private final List<Widget> widgets = new ArrayList<>();
    private final List<Consumer<Settings>> watchers = new ArrayList<>();
    private Settings current;
    private Settings kept;
    private int unanswered;

    Choices(Settings first, Asks asks, Function<Settings, List<SettingsCheck.Problem>> check) {
        this.current = first;
        this.kept = first;
        this.asks = asks;
        this.check = check;
    }

    Settings current() {
        return current;
    }

    /** Keeps {@code widget} up to date from now on. */
    void add(Widget widget) {
        widgets.add(widget);
        widget.show(current);
    }

    /** Tells {@code watcher} the settings now and at every change. */
    void watch(Consumer<Settings> watcher) {
        watchers.add(watcher);
        watcher.accept(current);
    }

    /** What the agent says the settings are. */
    void show(Settings settings) {
        kept = settings;
        if (unanswered == 0 && !settings.equals(current)) {
            adopt(settings);
        }
    }

    /** What would be wrong after that change, for the person; empty when nothing would be. */
    String problem(UnaryOperator<Settings> change) {
        try {
            return check.apply(change.apply(current)).stream().findFirst().map(p -> sentence(p.message())).orElse("");
        } catch (IllegalArgumentException e) {
            return sentence(String.valueOf(e.getMessage()));
        }
    }

    /** Makes the change {@code by} asks for, or says beside it why not. */
    void choose(Widget by, UnaryOperator<Settings> change) {
        String problem = problem(change);
        by.say(problem);
        if (!problem.isEmpty()) {
            return;
        }
        Settings wanted = change.apply(current);
        if (!wanted.equals(current)) {
            adopt(wanted);
            unanswered++;
            asks.ask(new Command.Choose(wanted), reply -> answered(by, wanted, reply));
        }
    }

    /** Forgets what was typed and not taken. */
    void putBack() {
        for (Widget widget : List.copyOf(widgets)) {
            widget.putBack(current);
            widget.say("");
        }
    }

    private void answered(Widget by, Settings wanted, Reply reply) {
        unanswered--;
        if (reply.ok()) {
            kept = wanted;
        }
        if (unanswered == 0 && !kept.equals(current)) {
            adopt(kept);
        }
        if (!reply.ok()) {
            by.putBack(current);
            by.say(sentence(reply.message()));
        }
    }

    private void adopt(Settings settings) {
        current = settings;
        List.copyOf(widgets).forEach(w -> w.show(settings));
        watchers.forEach(w -> w.accept(settings));
    }

    private static String sentence(String message) {
        String words = Amounts.inWords(message);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
