// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Background;
import deskbreak.desktop.Finding;
import deskbreak.desktop.NativeSource;
import deskbreak.desktop.Source;
import deskbreak.desktop.ThemeSource;

/** Light or dark, and whether things move, as chosen in the settings of macOS. Looked at again whenever somebody asks, at most every 10 s. */
final class MacTheme implements ThemeSource {
    static final String STYLE = "AppleInterfaceStyle";
    static final String REDUCE_MOTION = "reduceMotion";

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final String SOURCE = "macOS settings";

    private final List<Consumer<Boolean>> listeners = new CopyOnWriteArrayList<>();
    private final Source<Wishes> wishes;

    private record Wishes(boolean dark, boolean moves) {
        static final Wishes UNHEARD = new Wishes(false, true);

        /** macOS leaves the style out while it is light. */
        static Wishes of(Map<String, Object> chosen) {
            return new Wishes("Dark".equals(chosen.get(STYLE)), !CfValues.yes(chosen, REDUCE_MOTION, false));
        }
    }

    /** @param preferences what the person chose, of the two keys those that are there */
    MacTheme(Supplier<Map<String, Object>> preferences) {
        Source<Wishes> asked = new NativeSource<>(SOURCE, () -> new Answer.Known<>(Wishes.of(preferences.get())));
        wishes = new Background<>(asked, "deskbreak-theme", FRESH, Duration.ZERO, this::tell);
        wishes.ask();
    }

    private void tell() {
        listeners.forEach(listener -> listener.accept(dark()));
    }

    private Wishes now() {
        return wishes.ask() instanceof Answer.Known<Wishes>(Wishes known) ? known : Wishes.UNHEARD;
    }

    @Override
    public boolean dark() {
        return now().dark();
    }

    @Override
    public boolean moves() {
        return now().moves();
    }

    @Override
    public void onChange(Consumer<Boolean> changed) {
        listeners.add(changed);
    }

    /** For {@code doctor}. */
    Finding finding() {
        wishes.settle();
        return switch (wishes.ask()) {
            case Answer.Known<Wishes>(Wishes known) -> Finding.of("theme", SOURCE, known.dark() ? "dark" : "light");
            case Answer.Silent<Wishes>(String why, String advice) ->
                new Finding("theme", "", "", List.of(new Finding.Attempt(SOURCE, why)), "Choose light or dark in the preferences.");
        };
    }

    @Override
    public void close() {
        listeners.clear();
        wishes.close();
    }
}
