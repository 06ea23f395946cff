// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Background;
import deskbreak.desktop.Source;
import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.BusUser;
import deskbreak.desktop.linux.bus.Match;

/**
 * A yes or no among the settings of a desktop. It is read by a short-lived child when somebody wants to know, and again only after the
 * settings' own service has said that this one was written.
 */
public final class DesktopSetting implements Source<Boolean>, BusUser {
    private static final String DCONF = "ca.desrt.dconf";

    private final String name;
    private final Key key;
    private final String program;
    private final String advice;
    private final Runnable changed;
    private final Background<Boolean> reader;
    private final AtomicInteger writes = new AtomicInteger();
    private volatile String away = "has not answered yet";
    private volatile Read last = new Read(-1, false);

    /**
     * Where a setting is kept.
     *
     * @param folder where dconf keeps the schema's keys, with slashes at both ends
     * @param quiet the value that means yes
     */
    record Key(String schema, String key, String folder, boolean quiet) {}

    /** @param writes how many writes were known before it was read */
    private record Read(int writes, boolean value) {}

    /**
     * @param name in a few words for the person
     * @param program the command that reads settings: "gsettings"
     * @param changed called when the setting was written
     */
    DesktopSetting(String name, Key key, String program, String advice, Runnable changed) {
        this.name = name;
        this.key = key;
        this.program = program;
        this.advice = advice;
        this.changed = changed;
        reader = new Background<>(new Reader(), "deskbreak-settings", Duration.ZERO, Background.MOMENT, changed);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Answer<Boolean> ask() {
        if (!away.isEmpty()) {
            return silent(away);
        }
        Read read = last;
        return read.writes() == writes.get() ? new Answer.Known<>(read.value()) : reader.ask();
    }

    @Override
    public void settle() {
        if (away.isEmpty() && last.writes() != writes.get()) {
            reader.settle();
        }
    }

    @Override
    public void arrived(Bus bus) throws BusException {
        bus.listen(new Match(DCONF, "", "ca.desrt.dconf.Writer", "Notify", "", key.folder() + key.key()), signal -> written());
        away = "";
        written();
    }

    private void written() {
        writes.incrementAndGet();
        changed.run();
    }

    @Override
    public void lost(String why) {
        away = why;
        changed.run();
    }

    @Override
    public void close() {
        reader.close();
    }

    private Answer<Boolean> silent(String why) {
        return new Answer.Silent<>(why, advice);
    }

    /** Starts the child; on the background's thread. */
    private final class Reader implements Source<Boolean> {
        @Override
        public String name() {
            return name;
        }

        @Override
        public Answer<Boolean> ask() {
            int known = writes.get();
            try {
                Answer<Boolean> answer = answer();
                if (answer instanceof Answer.Known<Boolean>(Boolean value)) {
                    last = new Read(known, value);
                }
                return answer;
            } catch (IOException e) {
                return new Answer.Silent<>(program + " is missing",
                        "Install gsettings: libglib2.0-bin (Debian, Ubuntu) or glib2 (Fedora, Arch).");
            }
        }

        private Answer<Boolean> answer() throws IOException {
            Process child = new ProcessBuilder(program, "get", key.schema(), key.key()).redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader output = child.inputReader()) {
                child.getOutputStream().close();
                if (!child.waitFor(Background.LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                    return silent(program + " does not end within " + Background.LIMIT.toSeconds() + " s");
                }
                return child.exitValue() == 0 ? value(String.valueOf(output.readLine())) : silent("this desktop has no such setting");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return silent("interrupted");
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } finally {
                child.destroyForcibly();
            }
        }

        private Answer<Boolean> value(String text) {
            return switch (text.strip()) {
                case "true" -> new Answer.Known<>(key.quiet());
                case "false" -> new Answer.Known<>(!key.quiet());
                default -> silent("the setting is not yes or no");
            };
        }
    }
}
