// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;

/**
 * When the last input was. An instant and not a span, so that an answer does not age while nobody takes it.
 *
 * @param nanos by {@link System#nanoTime}, which leaves suspend out on Linux and macOS; on Windows an input from before a suspend seems older
 */
public record LastInput(long nanos) {
    /** That long before {@code now}. */
    public static LastInput ago(Duration idle, long now) {
        return new LastInput(now - idle.toNanos());
    }

    /** How long ago at {@code now}; never negative. */
    public Duration idle(long now) {
        return Duration.ofNanos(Math.max(0, now - nanos));
    }
}
