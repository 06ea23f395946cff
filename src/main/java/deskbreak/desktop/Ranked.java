// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import deskbreak.desktop.Answer.Known;
import deskbreak.desktop.Answer.Silent;

/**
 * The sources of one capability, best first. Each look asks down the list until one answers, so that a better source that comes
 * back is used again by itself.
 */
public final class Ranked<T> implements Capability<T> {
    private final String capability;
    private final List<Source<T>> sources;
    private final Function<T, String> words;
    private final Asking<T> asking;
    private volatile String answering = "";

    /** @param words says a value in a few words for the person */
    public Ranked(String capability, List<Source<T>> sources, Function<T, String> words) {
        this.capability = capability;
        this.sources = List.copyOf(sources);
        this.words = words;
        asking = new Asking<>(capability);
    }

    @Override
    public String name() {
        return capability;
    }

    @Override
    public Optional<T> look() {
        for (Source<T> source : sources) {
            if (asking.ask(source) instanceof Known<T> known) {
                answering = source.name();
                return Optional.of(known.value());
            }
        }
        answering = "";
        return Optional.empty();
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
        List<Finding.Attempt> tried = new ArrayList<>();
        String advice = "";
        for (Source<T> source : sources) {
            switch (asking.ask(source)) {
                case Known<T> known -> {
                    return new Finding(capability, source.name(), words.apply(known.value()), tried, "");
                }
                case Silent<T> silent -> {
                    tried.add(new Finding.Attempt(source.name(), silent.why()));
                    advice = advice.isEmpty() ? silent.advice() : advice;
                }
            }
        }
        return new Finding(capability, "", "", tried, advice);
    }

    @Override
    public void close() {
        sources.forEach(Source::close);
    }
}
