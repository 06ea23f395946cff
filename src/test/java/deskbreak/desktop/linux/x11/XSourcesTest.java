// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.x11;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import com.sun.jna.Library;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import deskbreak.desktop.Answer;
import deskbreak.desktop.Background;
import deskbreak.desktop.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/** What the sources say that have no X server to ask. */
@Timeout(30)
class XSourcesTest {
    private static final String INSIDE = "Start it inside the desktop session that you sit at.";
    private static final int PORT_OF_DISPLAY_0 = 6000;

    static Stream<Function<Map<String, String>, Source<?>>> all() {
        return Stream.of(XIdle::new, XPressed::new, XFullScreen::new);
    }

    @ParameterizedTest
    @MethodSource("all")
    void onWaylandTheyLeaveItsOwnXServerAlone(Function<Map<String, String>, Source<?>> with) {
        for (Map<String, String> session : List.of(Map.of("DISPLAY", ":0", "WAYLAND_DISPLAY", "wayland-0"),
                Map.of("DISPLAY", ":0", "XDG_SESSION_TYPE", "wayland"))) {
            assertThat(silence(with.apply(session)).why()).contains("Wayland");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void outsideASessionTheySayWhereToStart(Function<Map<String, String>, Source<?>> with) {
        assertThat(silence(with.apply(Map.of()))).isEqualTo(new Answer.Silent<>("DISPLAY is not set", INSIDE));
    }

    /** An unloaded one ended the agent at its next event: the connection still called its functions. */
    @ParameterizedTest
    @ValueSource(strings = {"Xi", "Xss"})
    @EnabledOnOs(value = OS.LINUX, disabledReason = "needs libX11")
    void theLibraryOfAnExtensionStaysLoaded(String name) {
        XDisplays displays = XDisplays.get();
        WeakReference<Library> used = new WeakReference<>(name.equals("Xi")
                ? displays.extension(name, X11.Input.class)
                : displays.extension(name, X11.ScreenSaver.class));
        System.gc();
        assertThat(used.get()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("all")
    @EnabledOnOs(value = OS.LINUX, disabledReason = "needs libX11")
    void aDisplayThatIsGoneIsNamedEachTime(Function<Map<String, String>, Source<?>> with) {
        Source<?> source = with.apply(Map.of("DISPLAY", ":987"));
        for (int time = 0; time < 2; time++) {
            assertThat(reached(source)).isEqualTo(new Answer.Silent<>("no X server answers on :987", INSIDE));
        }
        source.close();
    }

    @ParameterizedTest
    @MethodSource("all")
    @EnabledOnOs(value = OS.LINUX, disabledReason = "needs libX11")
    void aServerThatTakesTheCallAndSaysNothingHoldsNobodyUp(Function<Map<String, String>, Source<?>> with) throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String display = "127.0.0.1:" + (mute.getLocalPort() - PORT_OF_DISPLAY_0);
            Source<?> source = with.apply(Map.of("DISPLAY", display));
            try (Background<?> asked = new Background<>(source, "test", Duration.ZERO, Background.MOMENT, () -> {
            })) {
                assertThat(reached(asked).why()).isEqualTo("has not answered yet");
                mute.close();
                assertThat(Stream.generate(() -> reached(asked)).filter(answer -> !answer.why().equals("has not answered yet"))
                        .findFirst()).contains(new Answer.Silent<>("no X server answers on " + display, INSIDE));
            }
        }
    }

    private static Answer.Silent<?> silence(Source<?> source) {
        return assertThat(source.ask()).asInstanceOf(type(Answer.Silent.class)).actual();
    }

    /** The same for those that need their libraries to come as far. */
    private static Answer.Silent<?> reached(Source<?> source) {
        Answer.Silent<?> silence = silence(source);
        Assumptions.assumeFalse(silence.why().endsWith(" is missing"), silence.why());
        return silence;
    }
}
