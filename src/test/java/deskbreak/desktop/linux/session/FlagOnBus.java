// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import deskbreak.desktop.Answer;
import deskbreak.desktop.linux.bus.BusLink;
import deskbreak.desktop.linux.bus.PrivateBus;

/** One source on a bus of its own, and what it says each time it reports a change. */
final class FlagOnBus implements AutoCloseable {
    final PrivateBus daemon;
    final ServiceFlag flag;
    private final BusLink link;
    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();

    FlagOnBus(Path folder, Function<Runnable, ServiceFlag> source) throws IOException {
        daemon = new PrivateBus(folder);
        flag = source.apply(() -> heard.add(now()));
        link = new BusLink("session bus", List.of(daemon.address()), List.of(flag));
    }

    void start() {
        link.start();
    }

    String now() {
        return words(flag.ask());
    }

    /** What it says at the next change; waits for it. */
    String next() throws InterruptedException {
        return String.valueOf(heard.poll(10, TimeUnit.SECONDS));
    }

    /** The next that is not silence. */
    String nextKnown() throws InterruptedException {
        String next = next();
        while (next.startsWith("silent")) {
            next = next();
        }
        return next;
    }

    static String words(Answer<Boolean> answer) {
        return switch (answer) {
            case Answer.Known<Boolean>(Boolean value) -> value ? "yes" : "no";
            case Answer.Silent<Boolean> silent -> "silent: " + silent.why();
        };
    }

    @Override
    public void close() {
        link.close();
        daemon.close();
    }
}
