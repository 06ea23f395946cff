// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import deskbreak.agent.Attention;
import deskbreak.agent.Sensors;
import deskbreak.sitting.Reading;

/** For tests of the whole program: idle time seen by a clock that runs {@code rate} times as fast. */
record RatedSensors(Sensors sensors, int rate) implements Sensors {
    @Override
    public Reading look(Attention attention) {
        Reading seen = sensors.look(attention);
        return new Reading(rated(seen.idle()), rated(seen.pressed()), seen.locked(), seen.asleep(), seen.recorders(), seen.camera(),
                seen.screenShared(), seen.awake(), seen.fullScreen(), seen.doNotDisturb());
    }

    private Optional<Duration> rated(Optional<Duration> ago) {
        return ago.map(span -> span.multipliedBy(rate));
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
