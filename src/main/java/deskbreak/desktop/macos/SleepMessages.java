// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

/** What the kernel has told of sleep, and which of its messages waits for an answer. */
final class SleepMessages {
    static final int CAN_SLEEP = 0xE0000270;
    static final int WILL_SLEEP = 0xE0000280;
    static final int WILL_NOT_SLEEP = 0xE0000290;
    static final int HAS_POWERED_ON = 0xE0000300;

    private boolean asleep;

    /** The machine is about to sleep, or has not yet said that it woke. */
    synchronized boolean asleep() {
        return asleep;
    }

    synchronized void begin() {
        asleep = false;
    }

    /** @return whether something is different now */
    synchronized boolean take(int message) {
        boolean was = asleep;
        asleep = switch (message) {
            case WILL_SLEEP -> true;
            case WILL_NOT_SLEEP, HAS_POWERED_ON -> false;
            default -> asleep;
        };
        return was != asleep;
    }

    /** Without an answer to these macOS waits half a minute before it sleeps. */
    static boolean waitsForAnswer(int message) {
        return message == CAN_SLEEP || message == WILL_SLEEP;
    }
}
