// SPDX-License-Identifier: Apache-2.0
package deskbreak.agent;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import deskbreak.sitting.Reading;

/** What the machine sees. Idle time leaves suspend out, as that of an X server does. */
final class FakeSensors implements Sensors {
    private final FakeClock clock;
    private Duration input = Duration.ZERO;
    boolean known = true;
    boolean locked;
    boolean asleep;
    Set<String> recorders = Set.of();
    boolean camera;
    boolean screenShared;
    boolean awake;
    @Nullable
    Duration pressed;
    Attention attention = Attention.GLANCE;
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

    /** By the clock that leaves suspend out. */
    Duration lastInput() {
        return input;
    }

    @Override
    public Reading look(Attention attention) {
        looks++;
        this.attention = attention;
        if (broken) {
            throw new IllegalStateException("the sensor has gone");
        }
        return new Reading(known ? Optional.of(clock.running.minus(input)) : Optional.empty(),
                Optional.ofNullable(pressed).map(clock.running::minus), locked, asleep, recorders, camera, screenShared, awake, fullScreen,
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
