// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import deskbreak.sitting.Reading;

/** What the machine sees. Idle time leaves suspend out, as that of an X server does. */
final class FakeSensors implements Sensors {
    private final FakeClock clock;
    private Duration input = Duration.ZERO;
    boolean known = true;
    boolean locked;
    boolean asleep;
    boolean call;
    boolean fullScreen;
    boolean doNotDisturb;
    boolean broken;
    int looks;
    Runnable changed = () -> {
    };

    FakeSensors(FakeClock clock) {
        this.clock = clock;
    }

    void input() {
        input = clock.running;
    }

    @Override
    public Reading look() {
        looks++;
        if (broken) {
            throw new IllegalStateException("the sensor has gone");
        }
        return new Reading(known ? Optional.of(clock.running.minus(input)) : Optional.empty(), locked, asleep, call, false, fullScreen,
                doNotDisturb);
    }

    @Override
    public Map<String, String> sources() {
        return Map.of("idle", "fake");
    }

    @Override
    public void onChange(Runnable task) {
        changed = task;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
