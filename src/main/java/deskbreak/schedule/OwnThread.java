// SPDX-License-Identifier: Apache-2.0
package deskbreak.schedule;

import org.quartz.spi.ThreadPool;

/**
 * Runs each job on Quartz's own scheduling thread. Our jobs only ring a bell and return at once, so a worker would cost
 * two context switches a beat and gain nothing; the workers of Quartz's stock pool even wake twice a second to look for work.
 */
final class OwnThread implements ThreadPool {
    @Override
    public boolean runInThread(Runnable job) {
        job.run();
        return true;
    }

    @Override
    public int blockForAvailableThreads() {
        return 1;
    }

    @Override
    public int getPoolSize() {
        return 1;
    }

    @Override
    public void initialize() {
        // There is nothing to prepare: the thread is the caller's.
    }

    @Override
    public void shutdown(boolean waitForJobsToComplete) {
        // There is nothing to end: the thread is the caller's.
    }

    @Override
    public void setInstanceId(String id) {
        // It names threads, and there are none.
    }

    @Override
    public void setInstanceName(String name) {
        // It names threads, and there are none.
    }
}
