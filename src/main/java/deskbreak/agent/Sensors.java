// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.util.Map;

import deskbreak.sitting.Reading;

/** One look at the machine. Fast, never blocks for long, never throws: what no source answers is unknown in the reading. */
public interface Sensors extends AutoCloseable {
    /** What is known now. */
    Reading look(Attention attention);

    /** Which source answers, by capability ("idle", "lock", "microphone"), in a few words for the person ("X11 screen saver extension"). */
    Map<String, String> sources();

    /** Calls {@code changed} from a thread of its own whenever a source reports something by itself: lock, unlock, sleep, wake, a call. */
    void onChange(Runnable changed);

    @Override
    void close();
}
