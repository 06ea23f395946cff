// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import deskbreak.agent.Reply;
import deskbreak.desktop.Autostart;
import deskbreak.ui.preferences.Outside;

/** Starting at login, for the windows. */
final class Login implements Outside.Login {
    private final Executor lane;
    private final Optional<Autostart> autostart;

    Login(Executor lane, List<String> command) {
        this.lane = lane;
        autostart = Platform.autostart(command);
    }

    @Override
    public CompletableFuture<Boolean> on() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return autostart.isPresent() && autostart.get().state() == Autostart.State.ON;
            } catch (IOException e) {
                return false;
            }
        }, lane);
    }

    @Override
    public CompletableFuture<Reply> set(boolean on) {
        return CompletableFuture.supplyAsync(() -> {
            if (autostart.isEmpty()) {
                return Reply.refused("unsupported", Words.say("autostart.unsupported"));
            }
            try {
                if (on) {
                    autostart.get().on();
                } else {
                    autostart.get().off();
                }
                return Reply.done(Words.say(on ? "autostart.on" : "autostart.off", autostart.get().place()));
            } catch (IOException e) {
                return Reply.refused("not-written", String.valueOf(e.getMessage()));
            }
        }, lane);
    }
}
