// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.desktop.Answer.Known;
import deskbreak.desktop.Answer.Silent;

/**
 * The sources of one capability, best first. Each look asks down the list until one answers; one that throws is logged
 * once and passed over, so that a better source that comes back is used again by itself.
 */
public final class Ranked<T> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Ranked.class);

    private final String capability;
    private final List<Source<T>> sources;
    private final Set<Source<T>> faulty = new HashSet<>();

    public Ranked(String capability, List<Source<T>> sources) {
        this.capability = capability;
        this.sources = List.copyOf(sources);
    }

    /** The value of the first source that answers; empty, which means unknown, when none does. */
    public Optional<T> look() {
        for (Source<T> source : sources) {
            if (ask(source) instanceof Known<T> known) {
                return Optional.of(known.value());
            }
        }
        return Optional.empty();
    }

    /** The whole story, for {@code doctor}. */
    public Finding finding(Function<T, String> words) {
        List<Finding.Attempt> tried = new ArrayList<>();
        String advice = "";
        for (Source<T> source : sources) {
            switch (ask(source)) {
                case Known<T> known -> {
                    return new Finding(capability, source.name(), words.apply(known.value()), tried, advice);
                }
                case Silent<T> silent -> {
                    tried.add(new Finding.Attempt(source.name(), silent.why()));
                    advice = advice.isEmpty() ? silent.advice() : advice;
                }
            }
        }
        return new Finding(capability, "", "", tried, advice);
    }

    private Answer<T> ask(Source<T> source) {
        try {
            Answer<T> answer = source.ask();
            if (answer instanceof Known<T>) {
                recovered(source);
            }
            return answer;
        } catch (RuntimeException | LinkageError e) {
            if (firstFault(source)) {
                LOG.warn("{}: {} failed and is passed over: {}", capability, source.name(), e.toString());
            }
            return new Silent<>("failed: " + e, "");
        }
    }

    private synchronized boolean firstFault(Source<T> source) {
        return faulty.add(source);
    }

    private synchronized void recovered(Source<T> source) {
        faulty.remove(source);
    }

    @Override
    public void close() {
        sources.forEach(Source::close);
    }
}
