// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.windows;

/** What the messages that Windows sends to a window have told of lock, session and sleep. */
final class SessionEvents {
    static final int WM_SETTINGCHANGE = 0x001A;
    static final int WM_POWERBROADCAST = 0x0218;
    static final int WM_WTSSESSION_CHANGE = 0x02B1;

    private static final int PBT_APMSUSPEND = 4;
    private static final int PBT_APMRESUMECRITICAL = 6;
    private static final int PBT_APMRESUMESUSPEND = 7;
    private static final int PBT_APMRESUMEAUTOMATIC = 18;
    private static final int CONSOLE_CONNECT = 1;
    private static final int CONSOLE_DISCONNECT = 2;
    private static final int REMOTE_CONNECT = 3;
    private static final int REMOTE_DISCONNECT = 4;
    private static final int LOCK = 7;
    private static final int UNLOCK = 8;

    private boolean locked;
    private boolean disconnected;
    private boolean asleep;

    /** How it was when the listening began. */
    synchronized void begin(boolean away) {
        locked = away;
        disconnected = false;
        asleep = false;
    }

    /** The screen is locked, or another session has it. */
    synchronized boolean away() {
        return locked || disconnected;
    }

    /** The machine is about to sleep, or has not yet said that it woke. */
    synchronized boolean asleep() {
        return asleep;
    }

    /** @return whether something is different now */
    synchronized boolean take(int message, long parameter) {
        boolean wasAway = away();
        boolean wasAsleep = asleep;
        if (message == WM_WTSSESSION_CHANGE) {
            session((int) parameter);
        } else if (message == WM_POWERBROADCAST) {
            power((int) parameter);
        }
        return wasAway != away() || wasAsleep != asleep;
    }

    private void session(int change) {
        switch (change) {
            case LOCK -> locked = true;
            case UNLOCK -> {
                locked = false;
                // whoever unlocks is awake, also if the word of waking was lost
                asleep = false;
            }
            case CONSOLE_DISCONNECT, REMOTE_DISCONNECT -> disconnected = true;
            case CONSOLE_CONNECT, REMOTE_CONNECT -> disconnected = false;
            default -> {
                // Log-on, log-off and remote control change nothing here.
            }
        }
    }

    private void power(int event) {
        switch (event) {
            case PBT_APMSUSPEND -> asleep = true;
            case PBT_APMRESUMECRITICAL, PBT_APMRESUMESUSPEND, PBT_APMRESUMEAUTOMATIC -> asleep = false;
            default -> {
                // Batteries and the like.
            }
        }
    }
}
