// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.Set;
import java.util.function.Function;

import deskbreak.text.Messages;

/** Says what a source tells in a few words for the person. */
public final class SenseWords {
    private final Messages messages = Messages.of("desktop");

    /** @param key of two messages: {@code sense.KEY.yes} and {@code sense.KEY.no} */
    public Function<Boolean, String> of(String key) {
        return yes -> messages.get("sense." + key + (yes ? ".yes" : ".no"));
    }

    public String idle(LastInput input) {
        return messages.get("sense.idle", Messages.amount(input.idle(System.nanoTime())));
    }

    public String recorders(Set<String> names) {
        return names.isEmpty() ? messages.get("sense.microphone.no") : messages.get("sense.microphone.yes", String.join(", ", names));
    }
}
