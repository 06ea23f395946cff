// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

import deskbreak.agent.Attention;
import deskbreak.agent.Sensors;
import deskbreak.sitting.Reading;

/** What an operating system's sources tell, in one reading. */
public final class DesktopSensors implements Sensors {
    private final Senses senses;
    private final Changes changes;
    private final LongSupplier nanos;
    private Reading last = Reading.NOTHING;

    /**
     * The capabilities, each from whatever sources the operating system has.
     *
     * @param idle when the last input of any kind was
     * @param pressed when the last key, button or turn of the wheel was
     * @param lock the screen is locked, or the session another user's
     * @param microphone the programs that record
     */
    public record Senses(Capability<LastInput> idle, Capability<LastInput> pressed, Capability<Boolean> lock, Capability<Boolean> sleep,
            Capability<Boolean> awake, Capability<Set<String>> microphone, Capability<Boolean> camera, Capability<Boolean> screenShare,
            Capability<Boolean> fullScreen, Capability<Boolean> doNotDisturb) {
        /** In the order of {@code doctor}; {@link #pressed} only refines {@link #idle}. */
        Stream<Capability<?>> all() {
            return Stream.of(idle, lock, sleep, awake, microphone, camera, screenShare, fullScreen, doNotDisturb);
        }
    }

    /** Where sources say that something has changed. */
    public static final class Changes implements Runnable {
        private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

        @Override
        public void run() {
            listeners.forEach(Runnable::run);
        }
    }

    /** @param changes what the sources of {@code senses} were given to report to */
    public DesktopSensors(Senses senses, Changes changes) {
        this(senses, changes, System::nanoTime);
    }

    /** @param nanos the clock of {@link LastInput} */
    DesktopSensors(Senses senses, Changes changes, LongSupplier nanos) {
        this.senses = senses;
        this.changes = changes;
        this.nanos = nanos;
    }

    @Override
    public Reading look(Attention attention) {
        boolean close = attention != Attention.GLANCE;
        last = new Reading(idle(senses.idle()), attention == Attention.LULL ? idle(senses.pressed()) : Optional.empty(),
                yes(senses.lock()), yes(senses.sleep()),
                close || !last.recorders().isEmpty() ? senses.microphone().look().orElse(Set.of()) : Set.of(),
                (close || last.camera()) && yes(senses.camera()), (close || last.screenShared()) && yes(senses.screenShare()),
                (close || last.awake()) && yes(senses.awake()), (close || last.fullScreen()) && yes(senses.fullScreen()),
                (close || last.doNotDisturb()) && yes(senses.doNotDisturb()));
        return last;
    }

    private static boolean yes(Capability<Boolean> capability) {
        return capability.look().orElse(false);
    }

    private Optional<Duration> idle(Capability<LastInput> capability) {
        return capability.look().map(input -> input.idle(nanos.getAsLong()));
    }

    /** The whole story of each capability, after every source has had its time. */
    public List<Finding> findings() {
        senses.all().forEach(Capability::begin);
        senses.all().forEach(Capability::settle);
        return senses.all().map(Capability::finding).toList();
    }

    @Override
    public Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        senses.all().filter(capability -> !capability.source().isEmpty())
                .forEach(capability -> sources.put(capability.name(), capability.source()));
        return sources;
    }

    @Override
    public void onChange(Runnable changed) {
        changes.listeners.add(changed);
    }

    @Override
    public void close() {
        senses.all().forEach(Capability::close);
        senses.pressed().close();
    }
}
