// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

import deskbreak.desktop.Answer.Known;
import deskbreak.desktop.Answer.Silent;

/**
 * The sources of one capability of which each sees a part: locked is locked, whoever tells. What those say that answer is put
 * together.
 */
public final class Joined<T> implements Capability<T> {
    private final String capability;
    private final List<Source<T>> sources;
    private final BinaryOperator<T> together;
    private final Function<T, String> words;
    private final Asking<T> asking;
    private volatile String answering = "";

    /** @param words says a value in a few words for the person */
    public Joined(String capability, List<Source<T>> sources, BinaryOperator<T> together, Function<T, String> words) {
        this.capability = capability;
        this.sources = List.copyOf(sources);
        this.together = together;
        this.words = words;
        asking = new Asking<>(capability);
    }

    /** Yes when one of the sources says yes. */
    public static Joined<Boolean> any(String capability, List<Source<Boolean>> sources, Function<Boolean, String> words) {
        return new Joined<>(capability, sources, Boolean::logicalOr, words);
    }

    @Override
    public String name() {
        return capability;
    }

    @Override
    public Optional<T> look() {
        Optional<T> all = Optional.empty();
        List<String> names = new ArrayList<>();
        for (Source<T> source : sources) {
            if (asking.ask(source) instanceof Known<T> known) {
                names.add(source.name());
                all = Optional.of(all.map(before -> together.apply(before, known.value())).orElse(known.value()));
            }
        }
        answering = String.join(", ", names);
        return all;
    }

    @Override
    public String source() {
        return answering;
    }

    @Override
    public void begin() {
        sources.forEach(Source::begin);
    }

    @Override
    public void settle() {
        sources.forEach(Source::settle);
    }

    @Override
    public Finding finding() {
        List<String> names = new ArrayList<>();
        List<Finding.Attempt> tried = new ArrayList<>();
        Optional<T> all = Optional.empty();
        String advice = "";
        for (Source<T> source : sources) {
            switch (asking.ask(source)) {
                case Known<T> known -> {
                    names.add(source.name());
                    all = Optional.of(all.map(before -> together.apply(before, known.value())).orElse(known.value()));
                }
                case Silent<T> silent -> {
                    tried.add(new Finding.Attempt(source.name(), silent.why()));
                    advice = advice.isEmpty() ? silent.advice() : advice;
                }
            }
        }
        return new Finding(capability, String.join(", ", names), all.map(words).orElse(""), tried,
                all.isPresent() ? "" : advice);
    }

    @Override
    public void close() {
        sources.forEach(Source::close);
    }
}
