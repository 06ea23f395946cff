// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import org.junit.jupiter.api.DisplayName;

import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;

@DesktopTest
@DisplayName("Calls on PulseAudio, at clock rate " + Calls.RATE)
class PulseAudioIT extends Calls {
    PulseAudioIT(Desktop desktop) {
        super(desktop, desktop.pulseAudio());
    }
}
