// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.swing.JFrame;

import deskbreak.agent.Command;
import deskbreak.agent.Commands;
import deskbreak.agent.Faces;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;
import deskbreak.agent.Windows;
import deskbreak.exercise.Exercise;
import deskbreak.exercise.Library;
import deskbreak.exercise.SafetyPage;
import deskbreak.exercise.Suitability;
import deskbreak.history.Entry;
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck.Problem;
import deskbreak.text.Messages;
import deskbreak.ui.edge.Crossing;
import deskbreak.ui.editor.EditorWindow;
import deskbreak.ui.editor.OwnFiles;
import deskbreak.ui.exercises.Moves;
import deskbreak.ui.guide.Guide;
import deskbreak.ui.library.Editor;
import deskbreak.ui.library.Exchange;
import deskbreak.ui.library.LibraryWindow;
import deskbreak.ui.preferences.CalendarChooser;
import deskbreak.ui.preferences.Outside;
import deskbreak.ui.preferences.PreferencesPanel;
import deskbreak.ui.preferences.PreferencesWindow;
import deskbreak.ui.prompt.Prompt;
import deskbreak.ui.prompt.QuietQuestion;
import deskbreak.ui.safety.SafetyWindow;
import deskbreak.ui.theme.Texts;
import deskbreak.ui.theme.Theme;
import deskbreak.ui.today.TodayPanel;
import deskbreak.ui.today.TodayWindow;
import deskbreak.ui.trayless.TraylessPanel;
import deskbreak.ui.trayless.TraylessWindow;
import deskbreak.ui.welcome.WelcomeWindow;

/** All that is drawn by Swing, joined up. Made when the first window is needed, so that an idle agent carries none of it. */
public final class Screen implements Faces, Windows {
    private final Parts parts;
    private final Crossing crossing;
    private final Texts texts = new Texts(Messages.of("ui"));
    private final SafetyPage safety = SafetyPage.in(Locale.getDefault());
    private final Theme theme;
    private final Prompt prompt;
    private final UiWindows windows;
    private final TraylessWindow trayless;
    private final Consumer<Status> standsIn;
    private Optional<TodayPanel> day = Optional.empty();

    /**
     * What the windows are joined to.
     *
     * @param library the moves there are now
     * @param history the entries written from one local day to another, both included
     * @param sentence says the status in words
     * @param dark whether the desktop wants dark windows
     * @param moves whether the desktop lets things move
     * @param check what is wrong with settings
     * @param rate how fast the agent's clock runs, 1 in real life
     * @param login starting at login
     * @param erase erases the history
     * @param exchange import and export of the person's own moves
     * @param files where the person's own moves are kept
     * @param checkup what each sensor and service says
     * @param noCard whether the prompt is shown by something else than the card
     */
    public record Parts(Commands commands, Supplier<Library> library, BiFunction<LocalDate, LocalDate, List<Entry>> history,
            Function<Status, String> sentence,
            BooleanSupplier dark, BooleanSupplier moves, int rate, Function<Settings, List<Problem>> check, Outside.Login login,
            Supplier<CompletableFuture<Reply>> erase, Exchange exchange, OwnFiles files, String version,
            Supplier<CompletableFuture<Outside.Checkup>> checkup, Status first, Predicate<Status> noCard) {}

    /** On the event-dispatch thread. */
    public Screen(Parts parts) {
        Crossing.check();
        this.parts = parts;
        crossing = new Crossing(parts.commands());
        theme = new Theme(parts.dark(), parts.moves());
        theme.use(parts.first().settings().look());
        Moves moves = new Moves(parts.library());
        // Before any window shows a status, so that all know the moves that it names.
        crossing.watch(status -> moves.look());
        Editor editor = new EditorWindow(texts, moves, parts.files(), System::nanoTime,
                () -> crossing.latest().ifPresent(crossing::showNow));
        prompt = new Prompt(crossing, texts, moves, System::nanoTime, parts.noCard());
        windows = new UiWindows(
                new UiWindows.Pages(this::today, () -> LibraryWindow.of(texts, library(moves, editor), crossing),
                        () -> preferences(moves), () -> SafetyWindow.of(safety), this::welcome),
                theme, prompt,
                new Guide(crossing, texts, moves, System::nanoTime, parts.rate()), new QuietQuestion(crossing, texts, System::nanoTime));
        trayless = new TraylessWindow(texts, new TraylessPanel(texts, crossing, parts.sentence(), windows::open));
        standsIn = trayless::show;
        texts.speakTo(parts.first().settings().profile());
        // Before the windows, which then say it in these words.
        crossing.watch(status -> texts.speakTo(status.settings().profile()));
        windows.follow(crossing);
    }

    @Override
    public void show(Status status) {
        crossing.show(status);
    }

    /** The same at once, on the event-dispatch thread. */
    public void showNow(Status status) {
        crossing.showNow(status);
    }

    /** Whether any window is up that follows the status; from any thread. */
    public boolean up() {
        return Arrays.stream(java.awt.Window.getWindows()).anyMatch(java.awt.Window::isVisible);
    }

    @Override
    public void open(Window window) {
        windows.open(window);
    }

    /** The desktop has changed between light and dark. */
    public void themeChanged() {
        Crossing.onScreen(theme::refresh);
    }

    /** Whether a window must stand in for the tray. */
    public void tray(boolean shown) {
        Crossing.onScreen(() -> {
            if (shown) {
                crossing.unwatch(standsIn);
                trayless.close();
            } else {
                crossing.watch(standsIn);
            }
        });
    }

    /** Makes ready what a prompt needs, out of sight. */
    public void prepare() {
        prompt.prepare(latest());
    }

    private JFrame welcome() {
        return WelcomeWindow.of(texts, safety, latest().settings(), (chosen, autostart) -> {
            crossing.ask(new Command.Choose(chosen.withWelcomed(true)));
            if (autostart) {
                var unused = parts.login().set(true);
            }
        });
    }

    private JFrame today() {
        TodayPanel panel = new TodayPanel(parts.history(), latest());
        day = Optional.of(panel);
        return new TodayWindow(panel, crossing);
    }

    /** The Today window, if it has been opened, shows at once that nothing is left. */
    private CompletableFuture<Reply> erase() {
        return parts.erase().get().whenComplete((reply, failure) -> Crossing.onScreen(() -> day.ifPresent(TodayPanel::readAgain)));
    }

    private JFrame preferences(Moves moves) {
        Outside outside = new Outside(crossing, parts.check(), parts.login(), this::erase, id -> moves.text(id).name(),
                profile -> moves.catalogue().exercises().stream().filter(new Suitability(profile)::inReach).map(Exercise::id).toList(),
                parts.version(), CalendarChooser.ofToolkit(), new Examination());
        return new PreferencesWindow(new PreferencesPanel(latest(), outside), crossing);
    }

    private deskbreak.ui.library.Outside library(Moves moves, Editor editor) {
        return new deskbreak.ui.library.Outside(moves, crossing, System::nanoTime, parts.exchange(), Optional.of(editor));
    }

    private final class Examination implements Outside.Examination {
        @Override
        public CompletableFuture<Outside.Checkup> ask() {
            return parts.checkup().get();
        }

        @Override
        public void copy(String text) {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
        }
    }

    private Status latest() {
        return crossing.latest().orElse(parts.first());
    }
}
