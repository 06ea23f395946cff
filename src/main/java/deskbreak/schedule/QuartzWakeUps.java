// SPDX-License-Identifier: Apache-2.0
package deskbreak.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

import org.quartz.CronTrigger;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

import deskbreak.agent.WakeUps;
import deskbreak.breaks.WorkingHours;

/**
 * Wakes the agent by Quartz. Everything asked for is also remembered here, so that all triggers can be planned anew when the
 * wall clock was set.
 *
 * <p>Triggers are always stored through {@code scheduleJobs}: it alone tells Quartz's thread to look at all of them again, where
 * two single calls in a row may hide the earlier trigger behind the later one.
 */
public final class QuartzWakeUps implements WakeUps {
    private static final TriggerKey HEARTBEAT = TriggerKey.triggerKey("heartbeat");
    private static final TriggerKey EXACT = TriggerKey.triggerKey("exact");
    /** Quartz takes a trigger up to 2 ms early and cuts fractions of a millisecond; an early exact wake-up would come for nothing. */
    private static final Duration NEVER_EARLY = Duration.ofMillis(3);

    private final Pace pace;
    private final Listener listener;
    private final Scheduler scheduler;
    private final ClockWatch watch;
    private Optional<Duration> period = Optional.empty();
    private Optional<Instant> moment = Optional.empty();
    private Optional<SetTimes> setTimes = Optional.empty();

    /**
     * Starts two daemon threads; nothing is asked for yet.
     *
     * @param pace the agent's wall clock and how fast it runs
     * @param nanos a monotonic clock such as {@link System#nanoTime}
     */
    public QuartzWakeUps(Pace pace, LongSupplier nanos, Listener listener) {
        this(pace, nanos, listener, ClockWatch.LOOK_EVERY);
    }

    /** The same for tests that cannot wait for half a minute. */
    QuartzWakeUps(Pace pace, LongSupplier nanos, Listener listener, Duration lookEvery) {
        this.pace = pace;
        this.listener = listener;
        try {
            this.scheduler = QuietQuartz.start(new Bells(listener));
        } catch (SchedulerException e) {
            throw new IllegalStateException("the schedule cannot start: " + e.getMessage(), e);
        }
        this.watch = new ClockWatch(pace, nanos, this::clockWasSet);
        watch.start(lookEvery);
    }

    @Override
    public synchronized void every(Duration asked) {
        if (!period.equals(Optional.of(asked))) {
            period = Optional.of(asked);
            change(this::planHeartbeat);
        }
    }

    @Override
    public synchronized void at(Instant asked) {
        change(() -> {
            // A moment that is asked for again after it has fired is asked for anew.
            if (!moment.equals(Optional.of(asked)) || !scheduler.checkExists(EXACT)) {
                moment = Optional.of(asked);
                planMoment();
            }
        });
    }

    @Override
    public synchronized void atNone() {
        if (moment.isPresent()) {
            moment = Optional.empty();
            change(() -> scheduler.unscheduleJob(EXACT));
        }
    }

    @Override
    public synchronized void setTimes(Map<String, List<LocalTime>> times, WorkingHours hours) {
        SetTimes asked = new SetTimes(times, hours);
        if (!setTimes.equals(Optional.of(asked))) {
            setTimes = Optional.of(asked);
            change(() -> planSetTimes(asked));
        }
    }

    /** Compares the clocks now instead of within 30 s; for tests. */
    void lookAtClocks() {
        watch.look();
    }

    private void clockWasSet() {
        synchronized (this) {
            change(() -> {
                planHeartbeat();
                if (scheduler.checkExists(EXACT)) {
                    planMoment();
                }
                if (setTimes.isPresent()) {
                    planSetTimes(setTimes.get());
                }
            });
        }
        listener.wake();
    }

    private void planHeartbeat() throws SchedulerException {
        if (period.isPresent()) {
            long millis = Math.max(1, pace.onMachine(period.get()).toMillis());
            // Beats that were missed are left out: one look at the clock makes up for all of them.
            store(Bells.WAKE, Set.of(TriggerBuilder.newTrigger().withIdentity(HEARTBEAT).forJob(Bells.WAKE)
                    .startAt(Date.from(machineNow().plusMillis(millis))).withSchedule(SimpleScheduleBuilder.simpleSchedule()
                            .withIntervalInMilliseconds(millis).repeatForever().withMisfireHandlingInstructionNextWithRemainingCount())
                    .build()));
        }
    }

    private void planMoment() throws SchedulerException {
        Instant due = pace.onMachine(moment.orElseThrow()).plus(NEVER_EARLY);
        store(Bells.WAKE,
                Set.of(TriggerBuilder.newTrigger().withIdentity(EXACT).forJob(Bells.WAKE).startAt(Date.from(due))
                        .withSchedule(SimpleScheduleBuilder.simpleSchedule().withRepeatCount(0).withMisfireHandlingInstructionFireNow())
                        .build()));
    }

    private void planSetTimes(SetTimes times) throws SchedulerException {
        ZoneId zone = pace.agent().getZone();
        scheduler.addCalendar(SetTimes.CALENDAR, new WorkingHoursCalendar(times.hours(), zone), true, false);
        Set<Trigger> wanted = new HashSet<>();
        Set<TriggerKey> keys = new HashSet<>();
        for (TriggerBuilder<CronTrigger> builder : times.triggers(zone)) {
            TriggerKey key = builder.build().getKey();
            keys.add(key);
            wanted.add(builder.startAt(Date.from(from(key))).build());
        }
        List<TriggerKey> old = scheduler.getTriggersOfJob(Bells.SET_TIME.getKey()).stream().map(Trigger::getKey)
                .filter(key -> !keys.contains(key)).toList();
        scheduler.unscheduleJobs(old);
        store(Bells.SET_TIME, wanted);
    }

    /** From now on; but a time that was jumped over and has not come yet still comes. */
    private Instant from(TriggerKey key) throws SchedulerException {
        Instant now = machineNow();
        return Optional.ofNullable(scheduler.getTrigger(key)).map(Trigger::getNextFireTime).map(Date::toInstant)
                .filter(next -> next.isBefore(now)).orElse(now);
    }

    private static Instant machineNow() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }

    private void store(JobDetail job, Set<Trigger> triggers) throws SchedulerException {
        scheduler.scheduleJobs(Map.of(job, triggers), true);
    }

    private interface Change {
        void make() throws SchedulerException;
    }

    private void change(Change change) {
        try {
            if (!scheduler.isShutdown()) {
                change.make();
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("the schedule refused a change: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        watch.close();
        change(() -> scheduler.shutdown(false));
    }
}
