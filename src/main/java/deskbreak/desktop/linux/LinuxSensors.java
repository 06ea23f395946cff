// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

import deskbreak.agent.Sensors;
import deskbreak.desktop.Finding;
import deskbreak.desktop.Ranked;
import deskbreak.sitting.Reading;
import deskbreak.text.Messages;

/** What X11 and logind know, in one reading. */
final class LinuxSensors implements Sensors {
    /** The keys that asked for a lock are released within this; input after it means that nothing was locked, or no longer is. */
    private static final Duration LOCK_KEYS = Duration.ofSeconds(3);

    private final Ranked<Duration> idle;
    private final Ranked<Logind.Lock> lock;
    private final Ranked<Boolean> sleep;
    private final LongSupplier nanos;
    private final List<Runnable> changed;

    /**
     * @param changed where those are kept who want to hear of changes
     * @param nanos the clock of {@link Logind.Lock#lockAskedAt}
     */
    LinuxSensors(Ranked<Duration> idle, Ranked<Logind.Lock> lock, Ranked<Boolean> sleep, List<Runnable> changed, LongSupplier nanos) {
        this.idle = idle;
        this.lock = lock;
        this.sleep = sleep;
        this.changed = changed;
        this.nanos = nanos;
    }

    @Override
    public Reading look() {
        Optional<Duration> idleNow = idle.look();
        boolean locked = lock.look().map(known -> locked(known, idleNow)).orElse(false);
        return new Reading(idleNow, locked, sleep.look().orElse(false), false, false, false, false);
    }

    /**
     * A mere request to lock counts until the next input: some lockers never confirm it, and where there is no locker nobody would
     * ever take it back.
     */
    private boolean locked(Logind.Lock lock, Optional<Duration> idle) {
        return lock.locked() || lock.lockAskedAt().map(at -> Duration.ofNanos(nanos.getAsLong() - at))
                .map(ago -> idle.map(quiet -> quiet.plus(LOCK_KEYS).compareTo(ago) >= 0).orElse(true)).orElse(false);
    }

    List<Finding> findings() {
        return List.of(idle.finding(Messages::amount),
                lock.finding(known -> known.locked() || known.lockAskedAt().isPresent() ? "locked" : "not locked"),
                sleep.finding(asleep -> asleep ? "going to sleep" : "awake"));
    }

    @Override
    public Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        findings().stream().filter(Finding::works).forEach(finding -> sources.put(finding.capability(), finding.source()));
        return sources;
    }

    @Override
    public void onChange(Runnable action) {
        changed.add(action);
    }

    @Override
    public void close() {
        idle.close();
        lock.close();
        sleep.close();
    }
}
