// SPDX-License-Identifier: Apache-2.0
package deskbreak.schedule;

import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import deskbreak.agent.WakeUps;

/** Remembers how it was woken, and when. */
final class Woken implements WakeUps.Listener {
    record Call(String name, Instant at) {}

    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();

    @Override
    public void wake() {
        calls.add(new Call("wake", Instant.now()));
    }

    @Override
    public void setTime(String name) {
        calls.add(new Call(name, Instant.now()));
    }

    /** The next call, waited for. */
    Call next() throws InterruptedException {
        Call call = calls.poll(10, TimeUnit.SECONDS);
        if (call == null) {
            throw new AssertionError("not woken within 10 s");
        }
        return call;
    }

    boolean quietFor(long millis) throws InterruptedException {
        return calls.poll(millis, TimeUnit.MILLISECONDS) == null;
    }

    void forget() {
        calls.clear();
    }
}
