// SPDX-License-Identifier: Apache-2.0
package deskbreak.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.text.Messages;

/**
 * One file or folder that the person has named, read on a thread of its own, so that one on a disk that hangs holds up nothing else. While
 * a look at it hangs no other is begun; what was read before still counts.
 */
final class NamedCalendar {
    private static final Logger LOG = LoggerFactory.getLogger(NamedCalendar.class);

    private final String name;
    private final Path path;
    private final LongSupplier nanos;
    private final Runnable changed;
    private final IcsFile reader;
    private final Messages messages = Messages.of("calendar");
    private final AtomicBoolean open = new AtomicBoolean();
    /** When the file that is being read was begun. */
    private volatile long begun;
    private volatile Found found = new Found(List.of(), "");
    /** Of the looking thread alone. */
    private Map<Path, Known> known = Map.of();
    private Optional<Window> window = Optional.empty();

    /** @param trouble one line, or empty */
    private record Found(List<Span> spans, String trouble) {}

    /** A file as it was when it was read. */
    private record Known(FileTime modified, long size, List<Span> spans, String trouble) {
        boolean stillIs(BasicFileAttributes now) {
            return modified.equals(now.lastModifiedTime()) && size == now.size();
        }
    }

    /**
     * @param name as the person wrote it
     * @param nanos monotonic time in nanoseconds
     * @param changed called on the looking thread when something else was found than before
     */
    NamedCalendar(String name, Path path, LongSupplier nanos, Runnable changed) {
        this.name = name;
        this.path = path;
        this.nanos = nanos;
        this.changed = changed;
        reader = new IcsFile(nanos);
    }

    /** Looks whether anything is new; returns at once. */
    void look(Instant now, ZoneId zone) {
        if (open.compareAndSet(false, true)) {
            begun = nanos.getAsLong();
            Thread.ofPlatform().name("deskbreak-calendar").daemon().start(() -> readOnce(now, zone));
        }
    }

    private void readOnce(Instant now, ZoneId zone) {
        Found before = found;
        try {
            found = read(window(now, zone));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("{}", name, e);
            found = new Found(List.of(), messages.get("unreadable", name, e.toString()));
        } finally {
            open.set(false);
        }
        if (!found.equals(before)) {
            changed.run();
        }
    }

    private Window window(Instant now, ZoneId zone) {
        Window wanted = window.filter(w -> w.serves(now, zone)).orElseGet(() -> Window.at(now, zone));
        if (!window.equals(Optional.of(wanted))) {
            known = Map.of();
            window = Optional.of(wanted);
        }
        return wanted;
    }

    private Found read(Window wanted) {
        Map<Path, Known> now = new HashMap<>();
        List<Span> spans = new ArrayList<>();
        String trouble = "";
        try {
            for (Map.Entry<Path, BasicFileAttributes> file : IcsFolder.files(path).entrySet()) {
                begun = nanos.getAsLong();
                Known there = known.get(file.getKey());
                Known fresh = there != null && there.stillIs(file.getValue()) ? there : read(file.getKey(), file.getValue(), wanted);
                now.put(file.getKey(), fresh);
                spans.addAll(fresh.spans());
                trouble = trouble.isEmpty() ? fresh.trouble() : trouble;
            }
        } catch (NoSuchFileException e) {
            trouble = messages.get("missing", name);
        } catch (IOException e) {
            trouble = messages.get("unreadable", name, e.toString());
        }
        known = now;
        return new Found(Span.joined(spans), trouble);
    }

    private Known read(Path file, BasicFileAttributes attributes, Window wanted) {
        String shown = Files.isDirectory(path) ? name + " (" + path.relativize(file) + ")" : name;
        List<Span> spans = List.of();
        String trouble = "";
        try {
            spans = reader.read(file, wanted);
        } catch (UnusableCalendar e) {
            trouble = messages.get(String.valueOf(e.getMessage()), shown);
        } catch (IOException | RuntimeException e) {
            trouble = messages.get("unreadable", shown, e.toString());
        }
        return new Known(attributes.lastModifiedTime(), attributes.size(), spans, trouble);
    }

    /** What was found last, in order. */
    List<Span> spans() {
        return found.spans();
    }

    /** What is wrong with it, in one line; empty when nothing is. */
    String trouble() {
        boolean hangs = open.get() && nanos.getAsLong() - begun > IcsFile.LIMIT.toNanos();
        return hangs ? messages.get("slow", name) : found.trouble();
    }
}
