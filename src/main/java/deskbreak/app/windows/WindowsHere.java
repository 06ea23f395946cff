// SPDX-License-Identifier: Apache-2.0
package deskbreak.app.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import deskbreak.agent.Status;
import deskbreak.ui.Screen;
import deskbreak.ui.edge.Crossing;
import deskbreak.ui.theme.ProgramIcon;

/** Windows of this process. Makes the {@link Screen} when the first one is needed, and until then keeps no more than the latest status. */
public final class WindowsHere implements WindowHost {
    private final Function<Status, Screen> make;
    private final Predicate<Status> noCard;
    /** What is to be done once there is a status. */
    private final List<Consumer<Screen>> waiting = new ArrayList<>();
    private volatile @Nullable Status latest;
    private volatile @Nullable Screen screen;

    /**
     * @param make is called once, on the event-dispatch thread
     * @param noCard whether the prompt is shown by something else; asked on any thread
     */
    public WindowsHere(Function<Status, Screen> make, Predicate<Status> noCard) {
        this.make = make;
        this.noCard = noCard;
    }

    /** Wakes the event-dispatch thread only while there is something on the screen, or has to be, or will be in some seconds. */
    @Override
    public void show(Status status) {
        carryOutWaiting(status);
        Screen made = screen;
        if (made != null && (Need.toPaint(status, noCard) || made.up())) {
            made.show(status);
        } else if (Need.now(status, noCard)) {
            with(s -> {
            });
        }
    }

    @Override
    public boolean up() {
        Screen made = screen;
        return made != null && made.up();
    }

    private void carryOutWaiting(Status status) {
        List<Consumer<Screen>> tasks;
        synchronized (waiting) {
            latest = status;
            tasks = List.copyOf(waiting);
            waiting.clear();
        }
        tasks.forEach(this::with);
    }

    @Override
    public void open(Window window) {
        expect();
        with(s -> s.open(window));
    }

    @Override
    public void expect() {
        if (screen == null) {
            // Beside the theme, which takes the event-dispatch thread as long.
            ProgramIcon.prepare();
            with(s -> {
            });
        }
    }

    /** Makes ready what a prompt needs. */
    public void prepare() {
        with(Screen::prepare);
    }

    @Override
    public void standIn(boolean needed) {
        if (needed) {
            with(s -> s.tray(false));
        } else {
            ifMade(s -> s.tray(true));
        }
    }

    @Override
    public void themeChanged() {
        ifMade(Screen::themeChanged);
    }

    @Override
    public void close() {
        // The process ends.
    }

    /** Does something with the screen, on the event-dispatch thread, once there is a status to show. */
    private void with(Consumer<Screen> task) {
        synchronized (waiting) {
            if (latest == null) {
                waiting.add(task);
                return;
            }
        }
        Crossing.onScreen(() -> task.accept(made()));
    }

    private void ifMade(Consumer<Screen> task) {
        if (screen != null) {
            with(task);
        }
    }

    private Screen made() {
        Status now = Optional.ofNullable(latest).orElseThrow();
        Screen made = screen;
        if (made == null) {
            made = make.apply(now);
            screen = made;
        }
        made.showNow(now);
        return made;
    }
}
