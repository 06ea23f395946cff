// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import com.sun.jna.Native;

import deskbreak.desktop.Answer;

/** Whether somebody is shown the screen or records it. macOS documents no way to know; this one may be gone in a later version. */
final class ScreenWatchers {
    private ScreenWatchers() {
    }

    static Answer<Boolean> ask() {
        return new Answer.Known<>(Native.load("CoreGraphics", Frameworks.Graphics.class).CGSIsScreenWatcherPresent() != 0);
    }
}
