// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.util.Map;

import deskbreak.agent.Attention;
import deskbreak.agent.Sensors;
import deskbreak.sitting.Reading;

/** Where nothing tells anything: the agent says so and runs on a plain timer. */
final class UnknownSensors implements Sensors {
    @Override
    public Reading look(Attention attention) {
        return Reading.NOTHING;
    }

    @Override
    public Map<String, String> sources() {
        return Map.of();
    }

    @Override
    public void onChange(Runnable changed) {
        // Nothing ever changes.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
