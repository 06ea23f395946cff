// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.time.Duration;
import java.util.Map;

import deskbreak.agent.Sensors;
import deskbreak.sitting.Reading;

/** For tests of the whole program: idle time seen by a clock that runs {@code rate} times as fast. */
record RatedSensors(Sensors sensors, int rate) implements Sensors {
    @Override
    public Reading look() {
        Reading seen = sensors.look();
        return new Reading(seen.idle().map((Duration idle) -> idle.multipliedBy(rate)), seen.locked(), seen.asleep(), seen.call(),
                seen.awake(),
                seen.fullScreen(), seen.doNotDisturb());
    }

    @Override
    public Map<String, String> sources() {
        return sensors.sources();
    }

    @Override
    public void onChange(Runnable changed) {
        sensors.onChange(changed);
    }

    @Override
    public void close() {
        sensors.close();
    }
}
