// SPDX-License-Identifier: Apache-2.0
package deskbreak.breaks;

import java.time.Duration;
import java.time.Instant;

/** A snooze taken before anything was up: it holds the next prompt back and counts as its first ones. */
public record Ahead(Instant until, int snoozes, Duration spent) {}
