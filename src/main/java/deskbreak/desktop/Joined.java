// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    public Optional<T> look() {
        Optional<T> all = Optional.empty();
        for (Source<T> source : sources) {
            if (asking.ask(source) instanceof Known<T> known) {
                all = Optional.of(all.map(before -> together.apply(before, known.value())).orElse(known.value()));
            }
        }
        return all;
    }

    @Override
    public void settle() {
        sources.forEach(Source::settle);
    }

    @Override
    public Finding finding() {
        List<String> answering = new ArrayList<>();
        List<Finding.Attempt> tried = new ArrayList<>();
        Optional<T> all = Optional.empty();
        String advice = "";
        for (Source<T> source : sources) {
            switch (asking.ask(source)) {
                case Known<T> known -> {
                    answering.add(source.name());
                    all = Optional.of(all.map(before -> together.apply(before, known.value())).orElse(known.value()));
                }
                case Silent<T> silent -> {
                    tried.add(new Finding.Attempt(source.name(), silent.why()));
                    advice = advice.isEmpty() ? silent.advice() : advice;
                }
            }
        }
        return new Finding(capability, answering.stream().collect(Collectors.joining(", ")), all.map(words).orElse(""), tried,
                all.isPresent() ? "" : advice);
    }

    @Override
    public void close() {
        sources.forEach(Source::close);
    }
}
