// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.util.Optional;
import java.util.stream.IntStream;

import deskbreak.desktop.Answer;

/** Whether any program reads from any camera. */
final class Cameras {
    private static final String DEVICES = "dev#";
    private static final String RUNS_SOMEWHERE = "gone";

    private Cameras() {
    }

    static Answer<Boolean> inUse(MediaObjects video) {
        Optional<int[]> devices = video.list(MediaObjects.SYSTEM, DEVICES, MediaObjects.GLOBAL);
        if (devices.isEmpty()) {
            return new Answer.Silent<>("macOS lists no cameras", "");
        }
        return new Answer.Known<>(IntStream.of(devices.get())
                .anyMatch(device -> video.number(device, RUNS_SOMEWHERE, MediaObjects.GLOBAL).orElse(0) != 0));
    }
}
