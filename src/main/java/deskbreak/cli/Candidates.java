// SPDX-License-Identifier: Apache-2.0
package deskbreak.cli;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import picocli.CommandLine.Model.ArgSpec;

/** What may be written in one place of the command line, for the shells that complete it. */
sealed interface Candidates extends Iterable<String> {
    /** One of these; with none of them, whatever the person likes. */
    record Words(List<String> words) implements Candidates {
        @Override
        public Iterator<String> iterator() {
            return words.iterator();
        }
    }

    /** The name of a file or of a folder. */
    enum Files implements Candidates {
        FILES, FOLDERS
    }

    /** A name that the program knows when it is asked. */
    record Ids(Local.Kind kind) implements Candidates {
        /** As the command {@code ids} wants it. */
        String word() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    static Candidates words(String... words) {
        return new Words(List.of(words));
    }

    /** Those the grammar gave to it. */
    static Candidates of(ArgSpec arg) {
        return arg.completionCandidates() instanceof Candidates there ? there : words();
    }

    @Override
    default Iterator<String> iterator() {
        return Collections.emptyIterator();
    }
}
