// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A capability with its sources, asked in their order. One that throws is silent, and its fault is logged once until it has answered
 * again.
 */
abstract sealed class Sources<T> implements Capability<T> permits Ranked, Joined {
    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);

    private final String capability;
    private final List<Source<T>> sources;
    private final Function<T, String> words;
    private final Optional<BinaryOperator<T>> together;
    private final Set<Source<T>> faulty = new HashSet<>();
    private volatile String answering = "";

    /**
     * @param together makes one answer of two; empty when the others need not be asked once one has answered
     * @param words says a value in a few words for the person
     */
    Sources(String capability, List<Source<T>> sources, Optional<BinaryOperator<T>> together, Function<T, String> words) {
        this.capability = capability;
        this.sources = List.copyOf(sources);
        this.together = together;
        this.words = words;
    }

    /** What came of asking. */
    private final class Round {
        private final List<String> names = new ArrayList<>();
        private final List<Finding.Attempt> tried = new ArrayList<>();
        private Optional<T> value = Optional.empty();
        private String advice = "";

        Round() {
            for (Source<T> source : sources) {
                if (value.isEmpty() || together.isPresent()) {
                    hear(source, ask(source));
                }
            }
        }

        private void hear(Source<T> source, Answer<T> answer) {
            switch (answer) {
                case Answer.Known<T>(T known) -> {
                    names.add(source.name());
                    value = Optional.of(value.flatMap(before -> together.map(join -> join.apply(before, known))).orElse(known));
                }
                case Answer.Silent<T>(String why, String helps) -> {
                    tried.add(new Finding.Attempt(source.name(), why));
                    advice = advice.isEmpty() ? helps : advice;
                }
            }
        }

        String answering() {
            return String.join(", ", names);
        }
    }

    @Override
    public final String name() {
        return capability;
    }

    @Override
    public final Optional<T> look() {
        Round round = new Round();
        answering = round.answering();
        return round.value;
    }

    @Override
    public final String source() {
        return answering;
    }

    @Override
    public final void begin() {
        sources.forEach(Source::begin);
    }

    @Override
    public final void settle() {
        sources.forEach(Source::settle);
    }

    @Override
    public final Finding finding() {
        Round round = new Round();
        return new Finding(capability, round.answering(), round.value.map(words).orElse(""), round.tried,
                round.value.isPresent() ? "" : round.advice);
    }

    private Answer<T> ask(Source<T> source) {
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

    @Override
    public final void close() {
        sources.forEach(Source::close);
    }
}
