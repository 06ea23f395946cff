// SPDX-License-Identifier: Apache-2.0
package deskbreak.app.windows;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;
import deskbreak.agent.StatusBuilder;
import deskbreak.agent.Windows.Window;
import deskbreak.ui.Statuses;
import deskbreak.ui.preferences.Outside;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The process that draws the windows")
class WindowsApartTest {
    private static final Status FAR = StatusBuilder.sitting(Duration.ofMinutes(1)).now();
    private static final Status PROMPT = Statuses.prompt(0);

    private final List<Process> started = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();
    private boolean startable = true;
    private boolean notified;
    private boolean dark;
    private boolean replaced;
    private long nanos = 1;
    private final WindowsApart windows = new WindowsApart(ear -> {
        if (!startable) {
            throw new IOException("no such program");
        }
        started.add(new Process());
        return started.getLast();
    }, new WindowsApart.Joints(command -> {
        commands.add(command);
        return CompletableFuture.completedFuture(Reply.done("done"));
    }, () -> CompletableFuture.completedFuture(Reply.done("erased")),
            () -> CompletableFuture.failedFuture(new IllegalStateException("the bus hangs")), () -> dark, () -> true, status -> notified,
            () -> !replaced),
            () -> nanos);

    @Test
    void doesNotRunWhileNoWindowIsNeeded() {
        windows.show(FAR);
        assertThat(started).isEmpty();
        assertThat(windows.up()).isFalse();
    }

    @Test
    void comesForAPromptAndGoesSomeTimeAfterItsLastWindow() {
        windows.show(PROMPT);
        Process process = started.getFirst();
        windows.heard(new FromWindows.Up(true), process);
        pass(Duration.ofMinutes(5));
        windows.show(FAR);
        assertThat(process.ended).as("a window is up").isFalse();

        windows.heard(new FromWindows.Up(false), process);
        pass(WindowsApart.LINGER.minusNanos(1));
        windows.show(FAR);
        assertThat(process.ended).as("who closes one window often opens another").isFalse();
        pass(Duration.ofNanos(1));
        windows.show(FAR);
        assertThat(process.ended).isTrue();
        assertThat(windows.up()).isFalse();
    }

    @Test
    void getsReadyBeforeAPrompt() {
        windows.show(StatusBuilder.sitting(Duration.ofMinutes(42)).now());
        assertThat(started.getFirst().told).hasAtLeastOneElementOfType(ToWindows.Prepare.class);
        pass(WindowsApart.LINGER.multipliedBy(3));
        windows.show(StatusBuilder.sitting(Duration.ofMinutes(43)).now());
        assertThat(started.getFirst().ended).as("the prompt is still near").isFalse();
        assertThat(started).hasSize(1);
    }

    @Test
    void comesWhenTheMenuOpensAndGoesWhenNothingIsChosen() {
        windows.expect();
        assertThat(started).as("nothing is known yet that could be shown").isEmpty();
        windows.show(FAR);
        windows.expect();
        assertThat(started.getFirst().told).containsExactly(show(FAR, false));
        pass(WindowsApart.LINGER);
        windows.show(FAR);
        assertThat(started.getFirst().ended).isTrue();
    }

    @Test
    void isNotNeededForAPromptThatIsANotification() {
        notified = true;
        windows.show(StatusBuilder.sitting(Duration.ofMinutes(42)).now());
        windows.show(PROMPT);
        assertThat(started).isEmpty();
    }

    @Test
    void opensWhatWasAskedForBeforeThereWasAStatus() {
        windows.open(Window.TODAY);
        assertThat(started).isEmpty();
        windows.show(FAR);
        assertThat(started.getFirst().told).endsWith(new ToWindows.Open(Window.TODAY), show(FAR, false));
    }

    @Test
    void isToldTheStatusBeforeTheWindow() {
        windows.show(FAR);
        windows.open(Window.PREFERENCES);
        assertThat(started.getFirst().told).containsExactly(show(FAR, false), new ToWindows.Open(Window.PREFERENCES));
    }

    @Test
    void staysWhileItStandsInForTheTray() {
        windows.show(FAR);
        windows.standIn(true);
        pass(WindowsApart.LINGER.multipliedBy(2));
        windows.show(FAR);
        assertThat(started.getFirst().told).endsWith(show(FAR, true));
        assertThat(started.getFirst().ended).isFalse();

        windows.standIn(false);
        pass(WindowsApart.LINGER);
        windows.show(FAR);
        assertThat(started.getFirst().ended).isTrue();
    }

    @Test
    void hearsOfANewThemeAtOnce() {
        windows.open(Window.TODAY);
        windows.show(FAR);
        dark = true;
        windows.themeChanged();
        assertThat(((ToWindows.Show) started.getFirst().told.getLast()).surroundings().dark()).isTrue();
    }

    @Test
    void passesOnWhatThePersonAsks() {
        windows.show(PROMPT);
        Process process = started.getFirst();
        windows.heard(new FromWindows.Ask(5, new Command.Skip()), process);
        windows.heard(new FromWindows.Erase(6), process);
        windows.heard(new FromWindows.Examine(7), process);
        assertThat(commands).containsExactly(new Command.Skip());
        assertThat(process.told).contains(new ToWindows.Answered(5, Reply.done("done")), new ToWindows.Answered(6, Reply.done("erased")))
                .last().isInstanceOfSatisfying(ToWindows.Answered.class, answer -> {
                    assertThat(answer.id()).isEqualTo(7);
                    assertThat(answer.reply().message()).contains("the bus hangs");
                });
    }

    @Test
    void comesBackAfterARespiteWhenItDied() {
        windows.show(PROMPT);
        windows.gone(started.getFirst(), "exit status 1");
        windows.show(PROMPT);
        assertThat(started).as("not at once: what killed it may still be there").hasSize(1);
        pass(WindowsApart.RESPITE);
        windows.show(PROMPT);
        assertThat(started).hasSize(2);
        assertThat(started.getLast().told).contains(show(PROMPT, false));
    }

    @Test
    void whatDiesAgainAndAgainIsTriedMoreAndMoreSeldom() {
        windows.show(PROMPT);
        windows.gone(started.getFirst(), "exit status 1");
        pass(WindowsApart.RESPITE);
        windows.show(PROMPT);
        windows.gone(started.getLast(), "exit status 1");
        pass(WindowsApart.RESPITE.multipliedBy(2).minusNanos(1));
        windows.show(PROMPT);
        assertThat(started).hasSize(2);
        pass(Duration.ofNanos(1));
        windows.show(PROMPT);
        assertThat(started).hasSize(3);

        windows.heard(new FromWindows.Up(true), started.getLast());
        windows.gone(started.getLast(), "exit status 1");
        pass(WindowsApart.RESPITE);
        windows.show(PROMPT);
        assertThat(started).as("it had shown a window in between").hasSize(4);
    }

    @Test
    void comesBackAtOnceWhenThePersonAsksForAWindow() {
        windows.show(PROMPT);
        windows.gone(started.getFirst(), "exit status 1");
        windows.open(Window.TODAY);
        assertThat(started).hasSize(2);
        assertThat(started.getLast().told).endsWith(new ToWindows.Open(Window.TODAY));
    }

    @Test
    void anEarlierOneThatGoesChangesNothing() {
        windows.show(PROMPT);
        windows.gone(started.getFirst(), "exit status 1");
        windows.open(Window.TODAY);
        windows.gone(started.getFirst(), "exit status 1");
        windows.heard(new FromWindows.Up(false), started.getFirst());
        windows.show(PROMPT);
        assertThat(started).hasSize(2);
        assertThat(windows.up()).isTrue();
    }

    @Test
    void theAgentGoesOnWhereNoneCanBeStarted() {
        startable = false;
        windows.show(PROMPT);
        windows.open(Window.TODAY);
        assertThat(windows.up()).isFalse();
        startable = true;
        pass(WindowsApart.RESPITE.multipliedBy(2));
        windows.show(PROMPT);
        assertThat(started).hasSize(1);
    }

    @Test
    void isOfTheSameProgramAsTheAgent() {
        replaced = true;
        windows.show(PROMPT);
        windows.open(Window.TODAY);
        assertThat(started).isEmpty();
    }

    @Test
    void endsWithTheAgent() {
        windows.show(PROMPT);
        windows.close();
        assertThat(started.getFirst().ended).isTrue();
    }

    private ToWindows.Show show(Status status, boolean standIn) {
        return new ToWindows.Show(status, new ToWindows.Surroundings(dark, true, notified, standIn));
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private static final class Process implements Link {
        final List<ToWindows> told = new ArrayList<>();
        boolean ended;

        @Override
        public void tell(ToWindows message) {
            told.add(message);
        }

        @Override
        public void end() {
            ended = true;
        }
    }
}
