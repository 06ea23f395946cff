// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

/** Opens windows, from any thread. */
@FunctionalInterface
public interface Windows {
    void open(Window window);

    /** The windows that tray and command line can ask for. */
    enum Window {
        TODAY, EXERCISES, PREFERENCES, SAFETY,
        /** What is asked at the first start. */
        WELCOME,
        /** Brings the keyboard to the prompt or the guide, whichever is up. */
        PROMPT
    }
}
