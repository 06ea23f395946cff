// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JComponent;

import deskbreak.agent.Command;
import deskbreak.agent.Status;
import deskbreak.exercise.Script;
import deskbreak.ui.Samples;
import deskbreak.ui.Sent;
import deskbreak.ui.Statuses;
import deskbreak.ui.sound.Cue;

import static deskbreak.ui.Samples.MOVES;
import static deskbreak.ui.Samples.TEXTS;

/** A stage without a display, with the guide on it: what it sends, sounds and shows is noted. */
final class Noted implements Stage {
    static final Script SCRIPT = Samples.script();
    static final Status OVER = Statuses.sitting(Duration.ZERO);

    final AtomicLong nanos = new AtomicLong();
    final Sent sent = new Sent();
    final List<Cue> cues = new ArrayList<>();
    final List<String> log = new ArrayList<>();
    JComponent content = new DonePanel(TEXTS);

    Guide guide() {
        return new Guide(sent, TEXTS, MOVES, new GuideClock(nanos::get, 1), cues::add, this);
    }

    static Status status(int seconds, boolean paused) {
        return Statuses.guided(SCRIPT, Duration.ofSeconds(seconds), paused, false);
    }

    static Command seek(int seconds) {
        return new Command.GuideSeek(Duration.ofSeconds(seconds));
    }

    @Override
    public void open(JComponent shown, JComponent first, Runnable leave) {
        log.add("open");
        content = shown;
    }

    @Override
    public void turnTo(JComponent shown) {
        log.add("turn to " + shown.getClass().getSimpleName());
    }

    @Override
    public void fit() {
        log.add("fit");
    }

    @Override
    public void focus() {
        log.add("focus");
    }

    @Override
    public void close() {
        log.add("close");
    }
}
