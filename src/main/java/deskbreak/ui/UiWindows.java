// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui;

import java.awt.Frame;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JFrame;

import deskbreak.agent.Status;
import deskbreak.agent.Windows;
import deskbreak.ui.edge.Crossing;
import deskbreak.ui.guide.Guide;
import deskbreak.ui.prompt.Prompt;
import deskbreak.ui.prompt.QuietQuestion;
import deskbreak.ui.theme.Theme;

/**
 * All windows of the agent. Pages are made when they are asked for and let go when they are closed; prompt, guide and
 * question follow the status.
 */
public final class UiWindows implements Windows {
    private final Pages pages;
    private final Theme theme;
    private final Prompt prompt;
    private final Guide guide;
    private final QuietQuestion question;
    private final Map<Window, JFrame> open = new EnumMap<>(Window.class);

    /**
     * Makes each page anew, on the event-dispatch thread, packed and not yet visible. A page lets go of what it watches
     * when its window is closed.
     */
    public record Pages(Supplier<? extends JFrame> today, Supplier<? extends JFrame> exercises, Supplier<? extends JFrame> preferences,
            Supplier<? extends JFrame> safety, Supplier<? extends JFrame> welcome) {}

    public UiWindows(Pages pages, Theme theme, Prompt prompt, Guide guide, QuietQuestion question) {
        this.pages = pages;
        this.theme = theme;
        this.prompt = prompt;
        this.guide = guide;
        this.question = question;
    }

    /** Shows what {@code crossing} brings, from now on. On the event-dispatch thread. */
    public void follow(Crossing crossing) {
        crossing.watch(this::show);
    }

    private void show(Status status) {
        theme.use(status.settings().look());
        question.show(status);
        prompt.show(status);
        guide.show(status);
    }

    @Override
    public void open(Window window) {
        Crossing.onScreen(() -> {
            switch (window) {
                case TODAY -> front(window, pages.today());
                case EXERCISES -> front(window, pages.exercises());
                case PREFERENCES -> front(window, pages.preferences());
                case SAFETY -> front(window, pages.safety());
                case WELCOME -> front(window, pages.welcome());
                case PROMPT -> {
                    if (!prompt.focus()) {
                        guide.focus();
                    }
                }
            }
        });
    }

    private void front(Window window, Supplier<? extends JFrame> page) {
        JFrame frame = open.computeIfAbsent(window, w -> made(w, page));
        frame.setExtendedState(frame.getExtendedState() & ~Frame.ICONIFIED);
        frame.setVisible(true);
        frame.toFront();
    }

    private JFrame made(Window window, Supplier<? extends JFrame> page) {
        JFrame frame = page.get();
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                open.remove(window);
            }
        });
        return frame;
    }
}
