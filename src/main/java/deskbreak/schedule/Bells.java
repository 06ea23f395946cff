// SPDX-License-Identifier: Apache-2.0
package deskbreak.schedule;

import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.spi.JobFactory;
import org.quartz.spi.TriggerFiredBundle;

import deskbreak.agent.WakeUps.Listener;

/** The two jobs there are, and who makes them. */
record Bells(Listener listener) implements JobFactory {
    /** Rung by the heartbeat and the exact wake-up. */
    static final JobDetail WAKE = JobBuilder.newJob(Wake.class).withIdentity("wake").storeDurably().build();
    /** Rung by cron triggers, each of which bears the name of its set time. */
    static final JobDetail SET_TIME = JobBuilder.newJob(SetTime.class).withIdentity("set-time").storeDurably().build();

    @Override
    public Job newJob(TriggerFiredBundle bundle, Scheduler scheduler) {
        return bundle.getJobDetail().getJobClass() == SetTime.class ? new SetTime(listener) : new Wake(listener);
    }

    private record Wake(Listener listener) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            listener.wake();
        }
    }

    private record SetTime(Listener listener) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            listener.setTime(context.getTrigger().getKey().getName());
        }
    }
}
