// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.List;
import java.util.Optional;
import javax.swing.KeyStroke;

import deskbreak.settings.Card;
import deskbreak.settings.Look;
import deskbreak.settings.Settings;
import deskbreak.ui.theme.Texts;

/** How Deskbreak looks and sounds, where the card appears, and whether it starts by itself. */
final class LookPage {
    private LookPage() {
    }

    static Form make(Choices choices, Texts texts, LoginToggle login) {
        Form form = new Form(choices, texts, "look");
        form.row("theme",
                new Pick<>(choices, texts, "theme", Look.Theme.class, s -> List.of(Look.Theme.values()), t -> texts.get("theme." + t),
                        Setting.look(Look::theme, Look::withTheme)));
        form.row("textPercent", new Stepper<>(choices, texts, "textPercent",
                Setting.look(Look::textPercent, Look::withTextPercent), Scale.count(" %", 10)));
        form.row("motion",
                new Pick<>(choices, texts, "motion", Look.Motion.class, s -> List.of(Look.Motion.values()), m -> texts.get("motion." + m),
                        Setting.look(Look::motion, Look::withMotion)));
        form.row(new Toggle(choices, texts, "sounds", Setting.look(Look::sounds, Look::withSounds)));
        form.row(new Toggle(choices, texts, "guideSounds", Setting.look(Look::guideSounds, Look::withGuideSounds)));
        form.heading("card");
        form.row("prompt",
                new Pick<>(choices, texts, "prompt", Look.Prompt.class, s -> List.of(Look.Prompt.values()), p -> texts.get("prompt." + p),
                        Setting.look(Look::prompt, Look::withPrompt)));
        form.row("corner",
                new Pick<>(choices, texts, "corner", Card.Corner.class, s -> List.of(Card.Corner.values()), c -> texts.get("corner." + c),
                        Setting.look(l -> l.card().corner(), (l, v) -> l.withCard(new Card(v, l.card().screen())))));
        form.row("screen",
                new Pick<>(choices, texts, "screen", Card.Screen.class, s -> List.of(Card.Screen.values()), c -> texts.get("screen." + c),
                        Setting.look(l -> l.card().screen(), (l, v) -> l.withCard(new Card(l.card().corner(), v)))));
        form.row("hotkey",
                new Line<>(choices, texts, "hotkey", new Setting<>(Settings::hotkey, Settings::withHotkey), k -> k, LookPage::key));
        form.heading("login.heading");
        form.row(login);
        return form;
    }

    /** As the settings write it ("ctrl alt B"), from what people write ("Ctrl+Alt+b"); nothing for none. */
    static Optional<String> key(String text) {
        String plain = text.strip().replaceAll("\\s*\\+\\s*|\\s+", " ");
        int last = plain.lastIndexOf(' ') + 1;
        String key = plain.substring(0, last).toLowerCase(java.util.Locale.ROOT) + plain.substring(last).toUpperCase(java.util.Locale.ROOT);
        boolean readable = key.isEmpty() || (last > 0 && KeyStroke.getKeyStroke(key) != null);
        return readable ? Optional.of(key) : Optional.empty();
    }
}
