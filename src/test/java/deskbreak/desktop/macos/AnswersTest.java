// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.macos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import deskbreak.agent.Attention;
import deskbreak.desktop.Answer;
import deskbreak.desktop.Answer.Known;
import deskbreak.desktop.Answer.Silent;
import deskbreak.desktop.Finding;
import deskbreak.desktop.LastInput;
import deskbreak.desktop.macos.FullScreen.Area;
import deskbreak.desktop.macos.FullScreen.Window;
import deskbreak.sitting.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/** What macOS answers, as its documentation and people who have recorded it say, and what no macOS should answer. */
class AnswersTest {
    private static final Area DISPLAY = new Area(0, 0, 1512, 982);
    private static final Area SECOND = new Area(1512, -98, 1920, 1080);
    private static final List<Area> DISPLAYS = List.of(DISPLAY, SECOND);
    private static final Window MENU_BAR = new Window(200, 24, new Area(0, 0, 1512, 33));

    @TempDir
    Path home;

    @Test
    void theLatestOfSeveralInputsCounts() {
        assertThat(idle(InputTimes.last(12.5))).isBetween(Duration.ofMillis(12_500), Duration.ofSeconds(20));
        assertThat(idle(InputTimes.last(300, 1.9e19, 2, Double.POSITIVE_INFINITY))).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(9));
        assertThat(InputTimes.last(Double.NaN, -1, 1e18)).isEqualTo(new Silent<>("macOS knows of no input", ""));
        assertThat(InputTimes.last()).isInstanceOf(Silent.class);
    }

    private static Duration idle(Answer<LastInput> answer) {
        return ((Known<LastInput>) answer).value().idle(System.nanoTime());
    }

    @Test
    void theSessionIsAwayWhenLockedOrAnothersTurn() {
        String locked = "CGSSessionScreenIsLocked";
        String console = "kCGSSessionOnConsoleKey";
        assertThat(ScreenSession.away(Map.of(console, true))).as("unlocked, the key of the lock is missing").isFalse();
        assertThat(ScreenSession.away(Map.of(console, true, locked, true))).isTrue();
        assertThat(ScreenSession.away(Map.of(console, 1L, locked, 1L))).isTrue();
        assertThat(ScreenSession.away(Map.of(console, 1L, locked, 0L))).isFalse();
        assertThat(ScreenSession.away(Map.of(console, false))).isTrue();
        assertThat(ScreenSession.away(Map.of())).isFalse();
        assertThat(ScreenSession.away(Map.of(console, "?", locked, "?"))).isFalse();
    }

    @Test
    void theDisplayIsKeptAwake() {
        assertThat(PowerAssertions.awake(Map.of("PreventUserIdleDisplaySleep", 1L))).isTrue();
        assertThat(PowerAssertions.awake(Map.of("NoDisplaySleepAssertion", 2L, "PreventUserIdleDisplaySleep", 0L))).isTrue();
        assertThat(PowerAssertions.awake(Map.of("PreventUserIdleDisplaySleep", 0L, "PreventUserIdleSystemSleep", 1L))).isFalse();
        assertThat(PowerAssertions.awake(Map.of())).isFalse();
    }

    @Test
    void theProgramsThatRecordAreNamed() {
        FakeMediaObjects audio = new FakeMediaObjects().hasList(1, "prs#", "glob", 50, 51, 52, 53, 54);
        audio.hasNumber(50, "piri", 1).hasText(50, "pbid", "us.zoom.xos").hasNumber(51, "piri", 0).hasText(51, "pbid", "com.apple.Music");
        audio.hasNumber(52, "piri", 1).hasNumber(52, "ppid", 4711).hasText(52, "pbid", "org.deskbreak").hasNumber(53, "piri", 1);
        audio.hasNumber(54, "piri", 1).hasText(54, "pbid", "com.apple.CoreSpeech");
        assertThat(Microphones.programs(audio, 4711)).isEqualTo(new Known<>(Set.of("us.zoom.xos", "a program")));
        assertThat(Microphones.programs(new FakeMediaObjects(), 4711)).isEqualTo(new Silent<>("needs macOS 14.2", ""));
    }

    @Test
    void aDeviceThatAlsoPlaysIsNoMicrophoneInUse() {
        FakeMediaObjects audio = new FakeMediaObjects().hasList(1, "dev#", "glob", 60, 61, 62, 63);
        audio.hasList(60, "stm#", "inpt", 1).hasList(60, "stm#", "outp").hasNumber(60, "gone", 1).hasText(60, "lnam",
                "MacBook Pro Microphone");
        audio.hasList(61, "stm#", "inpt", 1).hasList(61, "stm#", "outp", 2).hasNumber(61, "gone", 1).hasText(61, "lnam", "Headset");
        audio.hasList(62, "stm#", "outp", 2).hasNumber(62, "gone", 1).hasList(63, "stm#", "inpt", 1).hasNumber(63, "gone", 0);
        assertThat(Microphones.devices(audio)).isEqualTo(new Known<>(Set.of("MacBook Pro Microphone")));
        assertThat(Microphones.devices(new FakeMediaObjects())).isInstanceOf(Silent.class);
    }

    @Test
    void aCameraThatRunsAnywhereIsInUse() {
        FakeMediaObjects video = new FakeMediaObjects().hasList(1, "dev#", "glob", 70, 71).hasNumber(70, "gone", 0);
        assertThat(Cameras.inUse(video)).isEqualTo(new Known<>(false));
        assertThat(Cameras.inUse(video.hasNumber(71, "gone", 1))).isEqualTo(new Known<>(true));
        assertThat(Cameras.inUse(new FakeMediaObjects())).isInstanceOf(Silent.class);
        assertThat(MediaObjects.code("gone")).isEqualTo(0x676F6E65);
    }

    @Test
    void theWindowInFrontFillsItsDisplay() {
        Window whole = new Window(7, 0, DISPLAY);
        Window panel = new Window(8, 3, new Area(10, 10, 50, 50));
        assertThat(FullScreen.fills(List.of(panel, whole, MENU_BAR), DISPLAYS, 1)).isTrue();
        assertThat(FullScreen.fills(List.of(new Window(7, 0, SECOND)), DISPLAYS, 1)).isTrue();
        assertThat(FullScreen.fills(List.of(new Window(9, 0, new Area(40, 40, 800, 600)), whole), DISPLAYS, 1)).isFalse();
        assertThat(FullScreen.fills(List.of(whole), DISPLAYS, 7)).as("our own").isFalse();
        assertThat(FullScreen.fills(List.of(panel), DISPLAYS, 1)).isFalse();
        assertThat(FullScreen.fills(List.of(whole), List.of(), 1)).isFalse();
        assertThat(FullScreen.fills(List.of(), DISPLAYS, 1)).isFalse();
    }

    @Test
    void besideTheCameraItBeginsBelowAStripWithoutMenuBar() {
        Window below = new Window(7, 0, new Area(0, 33, 1512, 949));
        assertThat(FullScreen.fills(List.of(below), DISPLAYS, 1)).isTrue();
        assertThat(FullScreen.fills(List.of(MENU_BAR, below), DISPLAYS, 1)).as("zoomed, with the dock hidden").isFalse();
        Window otherBar = new Window(200, 24, new Area(1512, -98, 1920, 24));
        assertThat(FullScreen.fills(List.of(otherBar, below), DISPLAYS, 1)).as("the other display's").isTrue();
        assertThat(FullScreen.fills(List.of(new Window(7, 0, new Area(0, 120, 1512, 862))), DISPLAYS, 1)).isFalse();
    }

    @Test
    void sleepLastsUntilTheMachineIsOnAgain() {
        SleepMessages messages = new SleepMessages();
        assertThat(messages.take(SleepMessages.CAN_SLEEP)).isFalse();
        assertThat(messages.take(SleepMessages.WILL_SLEEP)).isTrue();
        assertThat(messages.take(0x12345)).isFalse();
        assertThat(messages.asleep()).isTrue();
        assertThat(messages.take(SleepMessages.HAS_POWERED_ON)).isTrue();
        assertThat(messages.asleep()).isFalse();
        assertThat(SleepMessages.waitsForAnswer(SleepMessages.CAN_SLEEP)).isTrue();
        assertThat(SleepMessages.waitsForAnswer(SleepMessages.WILL_SLEEP)).isTrue();
        assertThat(SleepMessages.waitsForAnswer(SleepMessages.HAS_POWERED_ON)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\":[{\"storeAssertionRecords\":[]}]}", "{\"data\":[{\"storeInvalidationRecords\":[{}]}]}\n"})
    void noFocus(String text) throws IOException {
        assertThat(focus(text)).isEqualTo(new Known<>(false));
    }

    @Test
    void aFocusThatWasSwitchedOn() throws IOException {
        String record = "{\"assertionDetails\":{\"assertionDetailsModeIdentifier\":\"com.apple.focus.work\"}}";
        assertThat(focus("{\"data\":[{\"storeAssertionRecords\" : [\n" + record + "]}],\"header\":{}}")).isEqualTo(new Known<>(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"data\":[", "bplist00", "{\"other\":1}"})
    void aFileOfAnotherFormIsSilence(String text) throws IOException {
        assertThat(focus(text)).isEqualTo(new Silent<>("its file has a form that is not known", ""));
    }

    @Test
    void aFileThatMayNotBeReadIsSilenceWithAdvice() throws IOException {
        assertThat(new FocusFile(home).ask()).isEqualTo(new Silent<>("there is no file of it", ""));
        // unreadable for root, too
        Files.createDirectories(home.resolve("Library/DoNotDisturb/DB/Assertions.json"));
        assertThat(new FocusFile(home).ask()).isInstanceOfSatisfying(Silent.class,
                silent -> assertThat(silent.advice()).contains("Full Disk Access"));
    }

    private Answer<Boolean> focus(String text) throws IOException {
        Path file = home.resolve("Library/DoNotDisturb/DB/Assertions.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return new FocusFile(home).ask();
    }

    @Test
    void theThemeFollowsThePreferences() {
        try (MacTheme dark = new MacTheme(() -> Map.of("AppleInterfaceStyle", "Dark", "reduceMotion", 1L))) {
            assertThat(dark.finding()).isEqualTo(Finding.of("theme", "macOS settings", "dark"));
            assertThat(dark.dark()).isTrue();
            assertThat(dark.moves()).isFalse();
        }
        try (MacTheme light = new MacTheme(Map::of)) {
            assertThat(light.finding()).isEqualTo(Finding.of("theme", "macOS settings", "light"));
            assertThat(light.moves()).isTrue();
        }
    }

    @Test
    @Timeout(30)
    @DisabledOnOs(value = OS.MAC, disabledReason = "the frameworks are there")
    void withoutItsFrameworksEverySourceIsSilentAndSaysWhy() {
        try (MacDesktop desktop = new MacDesktop(home)) {
            List<Finding> findings = desktop.findings();
            assertThat(findings).hasSize(10).filteredOn(Finding::works).extracting(Finding::source)
                    .containsExactly("difference of the clocks");
            assertThat(findings).flatExtracting(Finding::tried).isNotEmpty().extracting(Finding.Attempt::why)
                    .containsOnly("this system does not offer it", "there is no file of it");
            assertThat(desktop.sensors().look(Attention.LULL)).isEqualTo(Reading.NOTHING);
        }
    }
}
