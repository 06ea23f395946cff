// SPDX-License-Identifier: Apache-2.0
package deskbreak.simulation;

import java.time.Duration;

/**
 * What a trace amounts to. Sitting, standing and away add up to its whole length.
 *
 * @param longestBout the open one at the end included
 * @param prompts prompts shown, returned ones included
 * @param missed without those shown in a gap that turned out to be away, which count for nothing
 * @param midTyping prompts shown within 2 s of an input
 */
public record Summary(Duration sitting, Duration standing, Duration away, Duration longestBout, int prompts, int taken, int natural,
        int snoozed, int skipped, int missed, int midTyping) {}
