// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;
import deskbreak.desktoptest.stage.Sound;

@DesktopTest
@DisplayName("Calls on PipeWire, at clock rate " + Calls.RATE)
class PipeWireIT extends Calls {
    PipeWireIT(Desktop desktop) {
        super(desktop, desktop.pipeWire());
    }

    @Test
    void aSharedScreenHoldsThePromptUntilNobodyWatches() {
        Sound.Somebody watcher = sound.shareScreen();
        holdsBecauseOf("screen-share");

        watcher.end();
        releases();
    }
}
