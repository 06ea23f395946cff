// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import deskbreak.agent.Attention;
import deskbreak.agent.Sensors;
import deskbreak.sitting.Reading;

/** Real sensors on threads of their own, over sources that a test breaks and mends. Those that are not broken are waited for. */
public final class FaultySensors implements Sensors {
    private final LongSupplier nanos;
    private final Map<String, Played<?>> sources = new LinkedHashMap<>();
    private final Map<String, Background<?>> threads = new LinkedHashMap<>();
    private final Map<String, Semaphore> told = new LinkedHashMap<>();
    private final Map<String, CountDownLatch> hanging = new LinkedHashMap<>();
    private final DesktopSensors sensors;

    /**
     * @param nanos the clock of the test
     * @param input when the last input was, by that clock
     */
    public FaultySensors(LongSupplier nanos, LongSupplier input) {
        this.nanos = nanos;
        Capability<LastInput> idle = capability("idle", () -> new LastInput(input.getAsLong()));
        sensors = new DesktopSensors(new DesktopSensors.Senses(idle, new Ranked<>("pressed", List.of(), String::valueOf), off("lock"),
                off("sleep"), off("awake"), capability("microphone", Set::of), off("camera"), off("screenShare"), off("fullScreen"),
                off("doNotDisturb")), new DesktopSensors.Changes(), nanos);
    }

    private Capability<Boolean> off(String capability) {
        return capability(capability, () -> false);
    }

    private <T> Capability<T> capability(String capability, Supplier<T> value) {
        Played<T> source = new Played<>(capability + " source", () -> new Answer.Known<>(value.get()));
        Semaphore news = new Semaphore(0);
        Background<T> thread = new Background<>(source, "test-" + capability, Duration.ofNanos(1), Duration.ZERO, news::release, nanos);
        told.put(capability, news);
        sources.put(capability, source);
        threads.put(capability, thread);
        return new Ranked<>(capability, List.of(thread), String::valueOf);
    }

    /** The source itself. */
    @SuppressWarnings("unchecked") // the test knows what it has put there
    public <T> Played<T> source(String capability) {
        return (Played<T>) sources.get(capability);
    }

    /** From the next question on it gives no answer, and knows no interrupts. */
    public <T> void hangs(String capability, T afterwards) {
        hanging.put(capability, this.<T>source(capability).hangs(afterwards));
    }

    /** The open question is answered when this returns, if anybody has noticed that it was, and so are those that follow. */
    public <T> void mends(String capability, Supplier<T> value) {
        this.<T>source(capability).says(() -> new Answer.Known<>(value.get()));
        CountDownLatch hung = hanging.remove(capability);
        if (hung != null) {
            Semaphore news = Objects.requireNonNull(told.get(capability));
            news.drainPermits();
            hung.countDown();
            news.acquireUninterruptibly();
        }
    }

    @Override
    public Reading look(Attention attention) {
        threads.forEach((capability, thread) -> {
            if (!hanging.containsKey(capability)) {
                thread.settle();
            }
        });
        return sensors.look(attention);
    }

    @Override
    public Map<String, String> sources() {
        return sensors.sources();
    }

    @Override
    public void onChange(Runnable changed) {
        sensors.onChange(changed);
    }

    /** Returns although nobody lets the sources go. */
    public void closeWhileTheyHang() {
        sensors.close();
    }

    /** Returns when the last source has said its last word, so that none of it is heard in the next test. */
    @Override
    public void close() {
        sensors.close();
        hanging.values().forEach(CountDownLatch::countDown);
        sources.values().forEach(Played::awaitClosed);
    }
}
