// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.time.Duration;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import com.sun.jna.Native;

import deskbreak.desktop.Answer;
import deskbreak.desktop.LastInput;

/** Time since the last input of a kind, as the hardware gave it; it says when, never what. */
final class InputTimes {
    /** Stands for every kind. */
    private static final int ANY = -1;
    /** Left, right and other buttons go down, a key or a modifier is pressed, the wheel is turned. */
    private static final int[] PRESSES = {1, 3, 25, 10, 12, 22};
    /** Longer than any machine runs: such an answer means that there was no such input. */
    private static final double NEVER = 1e9;

    private InputTimes() {
    }

    static Answer<LastInput> any() {
        return last(since(ANY));
    }

    static Answer<LastInput> pressed() {
        return last(since(PRESSES));
    }

    private static double[] since(int... types) {
        Frameworks.Graphics graphics = Native.load("CoreGraphics", Frameworks.Graphics.class);
        return IntStream.of(types)
                .mapToDouble(type -> graphics.CGEventSourceSecondsSinceLastEventType(Frameworks.Graphics.HID_SYSTEM_STATE, type)).toArray();
    }

    /** The latest of several inputs, each so many seconds ago. */
    static Answer<LastInput> last(double... seconds) {
        return DoubleStream.of(seconds).filter(ago -> ago >= 0 && ago < NEVER).min().stream()
                .<Answer<LastInput>>mapToObj(ago -> new Answer.Known<>(LastInput.ago(nanos(ago), System.nanoTime()))).findFirst()
                .orElseGet(() -> new Answer.Silent<>("macOS knows of no input", ""));
    }

    private static Duration nanos(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
