// SPDX-License-Identifier: Apache-2.0
package deskbreak.schedule;

import java.time.Duration;

import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.core.QuartzScheduler;
import org.quartz.core.QuartzSchedulerResources;
import org.quartz.impl.DefaultThreadExecutor;
import org.quartz.impl.StdJobRunShellFactory;
import org.quartz.impl.StdScheduler;
import org.quartz.simpl.RAMJobStore;
import org.quartz.simpl.SimpleClassLoadHelper;
import org.quartz.spi.JobFactory;

/**
 * Quartz put together by hand: everything in memory, one daemon thread that sleeps until the next trigger, no properties
 * file, no registry, no management bean.
 */
final class QuietQuartz {
    /** How far ahead Quartz looks for a trigger to sleep until; with its own 30 s it would wake for nothing. */
    private static final Duration LOOK_AHEAD = Duration.ofDays(2);
    /** Quartz waits this long after a failure of its store, which memory does not have. */
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(15);
    /** A trigger this late has been missed: its misfire instruction applies, so that a backlog of beats is not played in a row. */
    private static final Duration MISSED = Duration.ofSeconds(1);

    private QuietQuartz() {
    }

    /** A scheduler that runs already and has nothing to do. */
    static Scheduler start(JobFactory jobs) throws SchedulerException {
        QuartzSchedulerResources parts = parts();
        QuartzScheduler quartz = new QuartzScheduler(parts, LOOK_AHEAD.toMillis(), AFTER_FAILURE.toMillis());
        parts.getJobStore().initialize(new SimpleClassLoadHelper(), quartz.getSchedulerSignaler());
        Scheduler scheduler = new StdScheduler(quartz);
        parts.getJobRunShellFactory().initialize(scheduler);
        quartz.initialize();
        scheduler.setJobFactory(jobs);
        // At once: a scheduler that is not started looks every second whether it is.
        scheduler.start();
        return scheduler;
    }

    private static QuartzSchedulerResources parts() {
        RAMJobStore memory = new RAMJobStore();
        memory.setMisfireThreshold(MISSED.toMillis());
        QuartzSchedulerResources parts = new QuartzSchedulerResources();
        parts.setName("deskbreak");
        parts.setInstanceId("agent");
        parts.setThreadName("schedule");
        parts.setMakeSchedulerThreadDaemon(true);
        parts.setThreadPool(new OwnThread());
        parts.setThreadExecutor(new DefaultThreadExecutor());
        parts.setJobStore(memory);
        parts.setJobRunShellFactory(new StdJobRunShellFactory());
        return parts;
    }
}
