// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import deskbreak.agent.Faces;
import deskbreak.agent.Status;
import deskbreak.agent.Windows;

/** Makes the {@link Screen} when the first window is needed, and until then keeps no more than the latest status. */
final class LazyScreen implements Faces, Windows {
    private final Function<Status, Screen> make;
    private final AtomicReference<@Nullable Status> latest = new AtomicReference<>();
    /** What is to be done once there is a status; touched on the event-dispatch thread alone. */
    private final List<Consumer<Screen>> waiting = new ArrayList<>();
    private volatile @Nullable Screen screen;

    /** @param make is called once, on the event-dispatch thread */
    LazyScreen(Function<Status, Screen> make) {
        this.make = make;
    }

    /** The latest status; empty before the first one. */
    Optional<Status> latest() {
        return Optional.ofNullable(latest.get());
    }

    @Override
    public void show(Status status) {
        if (latest.getAndSet(status) == null) {
            EventQueue.invokeLater(this::carryOutWaiting);
        }
        Screen made = screen;
        if (made != null) {
            made.show(status);
        } else if (needsWindow(status)) {
            with(s -> {
            });
        }
    }

    private static boolean needsWindow(Status status) {
        return status.phase() == Status.Phase.SHOWN || status.guide().isPresent() || status.question().isPresent();
    }

    @Override
    public void open(Window window) {
        with(s -> s.open(window));
    }

    /** Does something with the screen, on the event-dispatch thread, once there is a status to show. */
    void with(Consumer<Screen> task) {
        EventQueue.invokeLater(() -> {
            if (latest.get() == null) {
                waiting.add(task);
            } else {
                task.accept(made());
            }
        });
    }

    private void carryOutWaiting() {
        List<Consumer<Screen>> tasks = List.copyOf(waiting);
        waiting.clear();
        tasks.forEach(task -> task.accept(made()));
    }

    /** Does something only if there is a screen already. */
    void ifMade(Consumer<Screen> task) {
        if (screen != null) {
            with(task);
        }
    }

    private Screen made() {
        Screen made = screen;
        if (made == null) {
            made = make.apply(latest().orElseThrow());
            screen = made;
        }
        return made;
    }
}
