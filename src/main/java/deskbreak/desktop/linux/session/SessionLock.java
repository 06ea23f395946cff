// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.session;

import java.time.Duration;
import java.util.function.LongSupplier;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Capability;
import deskbreak.desktop.LastInput;
import deskbreak.desktop.Source;

/**
 * Locked, as logind tells it. A mere request to lock counts until the next input: some lockers never confirm it, and where there is no
 * locker nobody would ever take it back.
 */
public final class SessionLock implements Source<Boolean> {
    /** The keys that asked for a lock are released within this; input after it means that nothing was locked, or no longer is. */
    private static final Duration LOCK_KEYS = Duration.ofSeconds(3);

    private final Source<Logind.Lock> lock;
    private final Capability<LastInput> idle;
    private final LongSupplier nanos;

    /** @param nanos the clock of {@link Logind.Lock#lockAskedAt} and {@link LastInput} */
    public SessionLock(Source<Logind.Lock> lock, Capability<LastInput> idle, LongSupplier nanos) {
        this.lock = lock;
        this.idle = idle;
        this.nanos = nanos;
    }

    @Override
    public String name() {
        return lock.name();
    }

    @Override
    public Answer<Boolean> ask() {
        return switch (lock.ask()) {
            case Answer.Known<Logind.Lock>(Logind.Lock now) -> new Answer.Known<>(locked(now));
            case Answer.Silent<Logind.Lock>(String why, String advice) -> new Answer.Silent<>(why, advice);
        };
    }

    private boolean locked(Logind.Lock now) {
        return now.locked() || now.lockAskedAt().map(at -> idle.look()
                .map(input -> input.nanos() - at <= LOCK_KEYS.toNanos()).orElse(nanos.getAsLong() - at >= 0)).orElse(false);
    }
}
