// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.HashSet;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the sources of one capability; one that throws is silent, and its fault is logged once until it has answered again. */
final class Asking<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final String capability;
    private final Set<Source<T>> faulty = new HashSet<>();

    Asking(String capability) {
        this.capability = capability;
    }

    Answer<T> ask(Source<T> source) {
        try {
            Answer<T> answer = source.ask();
            if (answer instanceof Answer.Known<T>) {
                recovered(source);
            }
            return answer;
        } catch (RuntimeException | LinkageError e) {
            if (firstFault(source)) {
                LOG.warn("{}: {} failed and is passed over: {}", capability, source.name(), e.toString());
            }
            return new Answer.Silent<>("failed: " + e, "");
        }
    }

    private synchronized boolean firstFault(Source<T> source) {
        return faulty.add(source);
    }

    private synchronized void recovered(Source<T> source) {
        faulty.remove(source);
    }
}
