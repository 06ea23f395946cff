// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.agent.Faces;
import deskbreak.agent.Status;
import deskbreak.agent.Windows;
import deskbreak.desktop.Hotkey;

/** Listens for the key that the person has set to reach the prompt. */
final class HotkeyFace implements Faces {
    private static final Logger LOG = LoggerFactory.getLogger(HotkeyFace.class);

    private final Optional<Hotkey> hotkey;
    private final Windows windows;
    private String keys = "";

    HotkeyFace(Optional<Hotkey> hotkey, Windows windows) {
        this.hotkey = hotkey;
        this.windows = windows;
    }

    @Override
    public void show(Status status) {
        String wanted = status.settings().hotkey();
        if (!wanted.equals(keys)) {
            keys = wanted;
            hotkey.map(h -> h.use(wanted, () -> windows.open(Windows.Window.PROMPT))).filter(why -> !why.isEmpty())
                    .ifPresent(why -> LOG.warn("{}", why));
        }
    }
}
