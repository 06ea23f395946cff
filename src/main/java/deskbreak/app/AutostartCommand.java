// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import deskbreak.cli.Console;
import deskbreak.cli.Local;
import deskbreak.desktop.Autostart;

/** {@code autostart on|off|status}. */
final class AutostartCommand {
    private final Optional<Path> home;
    private final Console console;

    AutostartCommand(Optional<Path> home, Console console) {
        this.home = home;
        this.console = console;
    }

    int run(Local.Autostart command) throws IOException {
        Optional<Autostart> autostart = Platform.autostart(StartCommand.here(home));
        if (autostart.isEmpty()) {
            console.error(Words.say("autostart.unsupported"));
            return 1;
        }
        switch (command.wish()) {
            case ON -> autostart.get().on();
            case OFF -> autostart.get().off();
            case STATUS -> {
                // Telling is all.
            }
        }
        console.out().println(switch (autostart.get().state()) {
            case ON -> Words.say("autostart.on", autostart.get().place());
            case OFF -> Words.say("autostart.off");
            case OTHER -> Words.say("autostart.other", autostart.get().place());
        });
        return 0;
    }
}
