// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.agent.SettingsKeeper;
import deskbreak.breaks.Limits;
import deskbreak.breaks.Rules;
import deskbreak.settings.Settings;
import deskbreak.settings.SettingsCheck;
import deskbreak.storage.FileProblem;
import deskbreak.storage.Home;
import deskbreak.storage.SettingsFile;
import deskbreak.storage.SettingsRead;
import deskbreak.storage.SettingsWatch;

/** The settings file as the agent's keeper of settings. */
final class DiskSettings implements SettingsKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(DiskSettings.class);

    private final SettingsFile file;
    private final SettingsWatch watch;
    private final Duration shortestInterval;
    private final boolean noLimits;
    private final SettingsRead first;
    private boolean firstTold;
    /** Whether the last thing told was a broken file. */
    private boolean told;
    private volatile Settings current;

    /** @param noLimits test-only: no limit on prompts, whatever the file says */
    DiskSettings(Home home, Duration shortestInterval, boolean noLimits) {
        this.shortestInterval = shortestInterval;
        this.noLimits = noLimits;
        file = new SettingsFile(home, shortestInterval, InstantSource.system());
        watch = new SettingsWatch(file);
        first = file.read();
        current = first.settings().orElse(file.defaults());
    }

    @Override
    public Settings current() {
        return noLimits ? withoutLimits(current) : current;
    }

    private static Settings withoutLimits(Settings settings) {
        Rules r = settings.rules();
        return settings.withRules(new Rules(r.plans(), r.awayAfter(), r.lull(), r.waitAtMost(), r.answerWithin(), r.snoozes(), Limits.NONE,
                r.hours(), r.observed(), r.routines()));
    }

    /** A file that was broken from the start is told at the first call; the administrator's, with each change. */
    @Override
    public Optional<Change> changed() {
        if (!firstTold) {
            firstTold = true;
            if (first.settings().isEmpty() || !file.defaultsProblems().isEmpty()) {
                return Optional.of(change(first));
            }
        }
        return watch.changedSince().filter(read -> !read.settings().equals(Optional.of(current)) || told).map(this::change);
    }

    private Change change(SettingsRead read) {
        told = read.settings().isEmpty();
        current = read.settings().orElse(current);
        return new Change(read.settings().map(s -> current()),
                Stream.concat(file.defaultsProblems().stream(), read.problems().stream()).map(FileProblem::toString)
                        .collect(Collectors.joining("; ")));
    }

    @Override
    public List<SettingsCheck.Problem> problems(Settings settings) {
        return SettingsCheck.problems(settings, shortestInterval);
    }

    @Override
    public void save(Settings settings) throws IOException {
        current = settings;
        file.save(settings).ifPresent(kept -> LOG.warn("{}", Words.say("settings.kept-beside", kept)));
    }
}
