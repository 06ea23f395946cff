// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import deskbreak.agent.Faces;
import deskbreak.agent.Status;
import deskbreak.agent.TrayContent;
import deskbreak.text.Messages;

/**
 * The kinds of tray, best first. The next kind is tried only when the ones before it found no panel, so that a toolkit that is not
 * needed is never loaded; a better kind that appears later takes over. A panel that restarts is away for a moment, so a
 * loss counts only after a while.
 */
public final class Trays implements Faces, AutoCloseable {
    /** How long a panel may take to start or to restart. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<Tray> ranked;
    private final Messages messages;
    private final Consumer<Boolean> shown;
    private final Executor later;
    private final Set<Tray> hosted = new HashSet<>();
    private int opened;
    private @Nullable Tray chosen;
    private @Nullable TrayContent content;
    private @Nullable Boolean told;

    /**
     * @param messages the bundle "tray"
     * @param shown is told, whenever it changes, whether any tray shows the icon; where none does, a window must stand in for it
     */
    public Trays(List<Tray> ranked, Messages messages, Consumer<Boolean> shown) {
        this(ranked, messages, shown, CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    }

    Trays(List<Tray> ranked, Messages messages, Consumer<Boolean> shown, Executor later) {
        this.ranked = List.copyOf(ranked);
        this.messages = messages;
        this.shown = shown;
        this.later = later;
    }

    /** Looks for a panel; returns at once. */
    public void open() {
        openNext();
    }

    @Override
    public synchronized void show(Status status) {
        TrayContent changed = TrayContent.of(status, messages);
        if (!changed.equals(content)) {
            content = changed;
            if (chosen != null) {
                chosen.show(changed);
            }
        }
    }

    private void openNext() {
        Tray tray;
        synchronized (this) {
            tray = ranked.get(opened++);
        }
        tray.open(here -> report(tray, here));
    }

    private void report(Tray tray, boolean here) {
        synchronized (this) {
            if (here) {
                hosted.add(tray);
            } else {
                hosted.remove(tray);
            }
        }
        if (here) {
            settle();
        } else {
            later.execute(this::settle);
        }
    }

    private void settle() {
        boolean another;
        synchronized (this) {
            Optional<Tray> best = ranked.stream().filter(hosted::contains).findFirst();
            another = best.isEmpty() && opened < ranked.size();
            if (!another) {
                choose(best.orElse(null));
            }
        }
        if (another) {
            openNext();
        }
    }

    private void choose(@Nullable Tray best) {
        if (!Objects.equals(best, chosen)) {
            if (chosen != null) {
                chosen.use(false);
            }
            chosen = best;
            if (best != null) {
                best.use(true);
            }
            if (best != null && content != null) {
                best.show(content);
            }
        }
        Boolean any = best != null;
        if (!any.equals(told)) {
            told = any;
            shown.accept(any);
        }
    }

    /** For {@code doctor}, and for the status: the tray in use. */
    public synchronized Finding finding() {
        List<Finding.Attempt> tried = new ArrayList<>();
        for (Tray tray : ranked.subList(0, opened)) {
            if (tray.equals(chosen)) {
                return new Finding("tray", tray.name(), "shown", tried, "");
            }
            tried.add(new Finding.Attempt(tray.name(), "no panel shows it"));
        }
        return new Finding("tray", "", "", tried, "Add a system tray (status notifier) to the panel; until then a small window stands in.");
    }

    @Override
    public void close() {
        List<Tray> open;
        synchronized (this) {
            open = ranked.subList(0, opened);
        }
        open.forEach(Tray::close);
    }
}
