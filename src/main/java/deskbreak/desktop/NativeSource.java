// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.time.Duration;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A question to the operating system's own libraries. A library or function that this version of the system lacks is silence. */
public final class NativeSource<T> implements Source<T> {
    private static final Logger LOG = LoggerFactory.getLogger(NativeSource.class);

    private final String name;
    private final Supplier<Answer<T>> question;

    /** @param question must return at once, or be put into a {@link Background} */
    public NativeSource(String name, Supplier<Answer<T>> question) {
        this.name = name;
        this.question = question;
    }

    /** On a thread of its own: a question that is answered in a few milliseconds unless something is broken, with news each time. */
    public static <T> Source<T> quick(String name, String threadName, Supplier<Answer<T>> question) {
        return new Background<>(new NativeSource<>(name, question), threadName, Duration.ZERO, Background.MOMENT, () -> {
        });
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Answer<T> ask() {
        try {
            return question.get();
        } catch (LinkageError missing) {
            LOG.debug("{}", name, missing);
            return new Answer.Silent<>("this system does not offer it", "");
        }
    }
}
