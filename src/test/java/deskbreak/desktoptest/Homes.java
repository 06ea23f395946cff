// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.nio.file.Path;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Desktop;

/** Homes with settings that make a test short. */
final class Homes {
    private Homes() {
    }

    /** A break of a minute after each minute of sitting; a lull is half a minute long. */
    static Path everyMinute(Desktop desktop) {
        return with(desktop, """
                "plans": [{"id": "desk", "every": "PT1M", "length": "PT1M", "moves": 1}],
                "lull": "PT30S", "answerWithin": "PT5M" """);
    }

    /** As it is after the first start. */
    static Path byDefault(Desktop desktop) {
        return with(desktop, "\"theme\": \"system\"");
    }

    /** @param settings the settings that are not as by default, as parts of a JSON object */
    static Path with(Desktop desktop, String settings) {
        Path home = desktop.freshHome();
        Agent.settings(home, "{\"version\": 1, \"welcomed\": true, " + settings + "}");
        return home;
    }
}
