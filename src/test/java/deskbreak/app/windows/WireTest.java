// SPDX-License-Identifier: Apache-2.0
package deskbreak.app.windows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import deskbreak.agent.Command;
import deskbreak.agent.Reply;
import deskbreak.agent.Status;
import deskbreak.agent.StatusBuilder;
import deskbreak.agent.Windows.Window;
import deskbreak.breaks.HoldReason;
import deskbreak.breaks.Limits;
import deskbreak.breaks.RoutineChoice;
import deskbreak.breaks.Rules;
import deskbreak.breaks.WorkingHours;
import deskbreak.exercise.Script;
import deskbreak.settings.Settings;
import deskbreak.sitting.CallSign;
import deskbreak.storage.Home;
import deskbreak.ui.Statuses;
import deskbreak.ui.preferences.Outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayName("What the agent and the process of its windows say to each other")
class WireTest {
    private static final Home HOME = new Home(Path.of("/a b/\u00e4"), Path.of("/s"), Path.of("/r"), Path.of("/r/agent.sock"),
            Optional.of(Path.of("/etc/x")));

    private final Wire wire = new Wire();

    static Stream<ToWindows> told() {
        return Stream.of(new ToWindows.Hello(HOME, 168, Duration.ofSeconds(10)), show(busy().now()),
                show(Statuses.question(Optional.of(Duration.ofMinutes(7)))), show(Statuses.standing()),
                show(busy().guided(script(), Duration.ofMillis(61_234), true, false).now()), new ToWindows.Prepare(),
                new ToWindows.Open(Window.WELCOME),
                new ToWindows.Answered(Long.MAX_VALUE, Reply.refused("no", "Gr\u00f6\u00dfe \ud83e\uddd8")),
                new ToWindows.Examined(3, new Outside.Checkup(
                        List.of(new Outside.Sense("idle", "X11", "3 s", List.of("tried a", "tried b"), "")), "line\nline\n")));
    }

    static Stream<FromWindows> asked() {
        Stream<Command> commands = Stream.of(new Command.Start(), new Command.Snooze(Optional.of(Duration.ofMinutes(5))),
                new Command.Snooze(Optional.empty()), new Command.TakeBreak(Optional.of("bridge"), Optional.empty(), true),
                new Command.PauseUntil(LocalTime.of(14, 0, 1)), new Command.GuideSeek(Duration.ofNanos(1)), new Command.Hurts("lunge"),
                new Command.Choose(chosen()), new Command.Quit());
        return Stream.concat(commands.map(command -> new FromWindows.Ask(7, command)),
                Stream.of(new FromWindows.Erase(8), new FromWindows.Examine(-9), new FromWindows.Up(true), new FromWindows.Up(false)));
    }

    private static ToWindows show(Status status) {
        return new ToWindows.Show(status, new ToWindows.Surroundings(true, false, true, false));
    }

    private static StatusBuilder busy() {
        return StatusBuilder.sitting(Duration.ofMinutes(42)).in(ZoneId.of("America/St_Johns")).phase(Status.Phase.SHOWN, Statuses.offer(1))
                .held(HoldReason.CALL, Duration.ofMinutes(3)).calling(Set.of(CallSign.MICROPHONE), "zoom", "teams")
                .trouble("disk full; free some")
                .brokenCalendar("work", "cannot be read").sources(Map.of("idle", "X11", "lock", "")).longHold().under(chosen());
    }

    private static Script script() {
        return new Script(List.of(
                new Script.Step(Script.Kind.HOLD, Optional.of("lunge"), Duration.ofSeconds(30), Optional.of(Script.Side.LEFT), 1, 3),
                new Script.Step(Script.Kind.WALK, Optional.empty(), Duration.ofSeconds(90), Optional.empty(), 0, 0)));
    }

    private static Settings chosen() {
        Rules r = Rules.DEFAULT;
        return Settings.DEFAULT.withHotkey("ctrl alt B").withRules(new Rules(r.plans(), r.awayAfter(), r.lull(), r.waitAtMost(),
                r.answerWithin(), r.snoozes(), new Limits(OptionalInt.of(3), OptionalInt.empty()),
                new WorkingHours(Map.of(DayOfWeek.MONDAY, new WorkingHours.Span(LocalTime.of(9, 0), LocalTime.of(17, 30))),
                        Set.of(LocalDate.of(2026, 12, 24))),
                r.observed(),
                List.of(new RoutineChoice("morning", Optional.of("My own"), true, List.of(LocalTime.of(8, 15)),
                        List.of("bridge", "lunge")))));
    }

    @ParameterizedTest
    @MethodSource("told")
    void whatIsToldArrivesAsItWas(ToWindows message) throws IOException {
        assertThat(read(written(ToWindows.class, message), ToWindows.class)).isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("asked")
    void whatIsAskedArrivesAsItWas(FromWindows message) throws IOException {
        assertThat(read(written(FromWindows.class, message), FromWindows.class)).isEqualTo(message);
    }

    @Test
    void oneMessageAfterTheOther() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<ToWindows> all = told().toList();
        for (ToWindows message : all) {
            wire.write(bytes, ToWindows.class, message);
        }
        ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
        for (ToWindows message : all) {
            assertThat(wire.read(in, ToWindows.class)).isEqualTo(message);
        }
        assertThatThrownBy(() -> wire.read(in, ToWindows.class)).isInstanceOf(EOFException.class);
    }

    @Test
    void whatIsCutOffIsNoMessage() throws IOException {
        byte[] whole = written(ToWindows.class, show(busy().now()));
        IntStream.range(0, whole.length).forEach(length -> assertThatIOException().as("%d bytes of it", length)
                .isThrownBy(() -> read(Arrays.copyOf(whole, length), ToWindows.class)));
    }

    /** Nothing but an error of input and output, and that soon: no run for gigabytes, no other exception. */
    @Property(tries = 2000)
    void noiseIsRefusedOrUnderstood(@ForAll byte[] noise) {
        try {
            assertThat(read(noise, ToWindows.class)).isNotNull();
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
    }

    @Test
    void aBrokenLengthIsRefused() {
        byte[] broken = {5, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff};
        assertThatIOException().isThrownBy(() -> read(broken, ToWindows.class)).withMessageContaining("not understood");
    }

    private <T> byte[] written(Class<T> type, T message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        wire.write(bytes, type, message);
        return bytes.toByteArray();
    }

    private <T> T read(byte[] bytes, Class<T> type) throws IOException {
        return wire.read(new ByteArrayInputStream(bytes), type);
    }
}
