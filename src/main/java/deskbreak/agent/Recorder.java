// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import deskbreak.breaks.Input;
import deskbreak.breaks.State;

/** Takes down what the rules are told, for who wants to see again what the sensors saw. Never throws. */
@FunctionalInterface
public interface Recorder {
    /** Takes down nothing. */
    Recorder NONE = (state, input) -> {
    };

    /** @param state in which the rules were told {@code input} */
    void fed(State state, Input input);
}
