// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.wayland;

import java.time.Duration;

/**
 * What can be concluded from the news that there was no input for {@link #QUIET}, and that there is some again. All instants are by
 * {@link System#nanoTime}.
 */
final class Activity {
    /** How long there is no input before the compositor says so: as fine as the last input is known. */
    static final Duration QUIET = Duration.ofSeconds(2);
    /** The compositor counts from when it was asked, a little later than that is known here. */
    private static final Duration LATE = Duration.ofMillis(500);

    private final long asked;
    private long last;
    private boolean news;
    private boolean quiet;

    /**
     * Nothing is known of inputs between {@code before} and {@code asked}.
     *
     * @param before an instant at or before the last input, at least {@link #QUIET} before {@code asked}
     */
    Activity(long asked, long before) {
        this.asked = asked;
        last = before;
    }

    void idled(long now) {
        advance(now);
        quiet = true;
    }

    /** There is input again; returns for how long there was none. */
    Duration resumed(long now) {
        advance(now);
        Duration gap = Duration.ofNanos(now - last);
        news = true;
        quiet = false;
        last = now;
        return gap;
    }

    /** Whether there is no input just now. */
    boolean quiet() {
        return quiet;
    }

    /** The last input that there was for certain by {@code now}: exact in a pause, else at most {@link #QUIET} too early. */
    long lastInput(long now) {
        advance(now);
        return last;
    }

    /** As long as nothing else is said, there was an input within the last {@link #QUIET}. */
    private void advance(long now) {
        long least = now - QUIET.toNanos();
        boolean inputSince = news || least - asked > LATE.toNanos();
        if (!quiet && inputSince && least - last > 0) {
            news = true;
            last = least;
        }
    }
}
