// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.media;

import java.util.Map;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Source;

/**
 * Whether the screen is shared. On Wayland every picture of it goes through PipeWire, or nearly every one. On X11 each program may look at the
 * screen by itself and nobody hears of it, so that there only a yes is worth something.
 */
public final class SharedScreen implements Source<Boolean> {
    private final Source<Boolean> casts;
    private final boolean wayland;

    /** @param casts PipeWire's, in the background already: that it is worth nothing here is no reason to ask it less often */
    public SharedScreen(Source<Boolean> casts, Map<String, String> environment) {
        this.casts = casts;
        wayland = environment.containsKey("WAYLAND_DISPLAY") || "wayland".equals(environment.get("XDG_SESSION_TYPE"));
    }

    @Override
    public String name() {
        return casts.name();
    }

    @Override
    public Answer<Boolean> ask() {
        Answer<Boolean> answer = casts.ask();
        if (wayland || answer.equals(new Answer.Known<>(true))) {
            return answer;
        }
        return new Answer.Silent<>("in an X11 session programs look at the screen without anybody knowing",
                "A call is noticed by its microphone; for a talk without one switch on do not disturb, or share from a Wayland session.");
    }

    @Override
    public void settle() {
        casts.settle();
    }

    @Override
    public void close() {
        casts.close();
    }
}
