// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.Served.Result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each service as it answers in its own words, recorded from its documentation or itself. */
@Timeout(30)
class SessionServicesTest {
    /** The label of the one whose last answer stands when it ends; ServiceFlagTest shows what then happens. */
    private static final String ENDS_WHILE_IDLE = "Xfce";
    private static final Map<String, String> XFCE = Map.of("XDG_CURRENT_DESKTOP", "XFCE");

    @TempDir
    Path folder;

    /**
     * How one service speaks.
     *
     * @param call the question that is expected, with its arguments
     * @param news the signal after which it is asked again, and its arguments
     */
    private record Manner(String name, String path, String call, Result no, Result yes, String iface, String news, Result says) {}

    static Stream<Arguments> services() {
        Result nothing = Result.NOTHING;
        return Stream.of(saver("gnome", 0), saver("freedesktop", 1), saver("xfce", 2), saver("cinnamon", 3), saver("mate", 4),
                of("logind", Inhibitors::ofLogind, property("org.freedesktop.login1", "/org/freedesktop/login1",
                        "org.freedesktop.login1.Manager", "BlockInhibited", "handle-power-key:handle-lid-switch", "sleep:idle")),
                of("session manager", changed -> Inhibitors.ofSession(Map.of(), changed).get(0),
                        new Manner("org.gnome.SessionManager", "/org/gnome/SessionManager", "IsInhibited[8]", Result.of("b", false),
                                Result.of("b", true), "org.gnome.SessionManager", "InhibitorAdded", nothing)),
                of("KDE", changed -> Inhibitors.ofSession(Map.of("XDG_CURRENT_DESKTOP", "KDE"), changed).get(1),
                        new Manner("org.kde.Solid.PowerManagement.PolicyAgent", "/org/kde/Solid/PowerManagement/PolicyAgent",
                                "HasInhibition[4]", Result.of("b", false), Result.of("b", true),
                                "org.kde.Solid.PowerManagement.PolicyAgent", "InhibitionsChanged", nothing)),
                of("power management", changed -> Inhibitors.ofSession(XFCE, changed).get(2),
                        new Manner("org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit", "HasInhibit[]",
                                Result.of("b", false), Result.of("b", true), "org.freedesktop.PowerManagement.Inhibit",
                                "HasInhibitChanged", Result.of("b", true))),
                quiet("Plasma", 0, property("org.freedesktop.Notifications", "/org/freedesktop/Notifications",
                        "org.freedesktop.Notifications", "Inhibited", false, true)),
                quiet("dunst", 1, property("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.dunstproject.cmd0",
                        "paused", false, true)),
                quiet("mako", 2, modes(List.of("default"), List.of("default", "do-not-disturb"))),
                quiet("SwayNC", 3, new Manner("org.erikreider.swaync.cc", "/org/erikreider/swaync/cc", "GetDnd[]", Result.of("b", false),
                        Result.of("b", true), "org.erikreider.swaync.cc", "SubscribeV2", Result.of("ubbb", 0, true, false, false))),
                quiet(ENDS_WHILE_IDLE, 4, new Manner("org.xfce.Xfconf", "/org/xfce/Xfconf", "GetProperty[xfce4-notifyd, /do-not-disturb]",
                        variant(false), variant(true), "org.xfce.Xfconf", "PropertyChanged",
                        Result.of("ssv", "xfce4-notifyd", "/do-not-disturb", new Variant<>(true)))));
    }

    private static Arguments of(String label, Function<Runnable, ServiceFlag> source, Manner manner) {
        return arguments(label, source, manner);
    }

    private static Arguments saver(String desktop, int place) {
        String name = "org." + desktop + ".ScreenSaver";
        return of(desktop, changed -> ScreenSavers.all(changed).get(place), new Manner(name, "/org/" + desktop + "/ScreenSaver",
                "GetActive[]", Result.of("b", false), Result.of("b", true), name, "ActiveChanged", Result.of("b", true)));
    }

    private static Arguments quiet(String label, int place, Manner manner) {
        return of(label, changed -> QuietModes.ofServices(XFCE, changed).get(place), manner);
    }

    private static Manner property(String name, String path, String iface, String property, Object no, Object yes) {
        return new Manner(name, path, "Get[" + iface + ", " + property + "]", variant(no), variant(yes), "org.freedesktop.DBus.Properties",
                "PropertiesChanged", Result.of("sa{sv}as", iface, Map.of(property, new Variant<>(yes)), List.of()));
    }

    private static Manner modes(List<String> no, List<String> yes) {
        return new Manner("org.freedesktop.Notifications", "/fr/emersion/Mako", "Get[fr.emersion.Mako, Modes]",
                Result.of("v", new Variant<>(no, "as")), Result.of("v", new Variant<>(yes, "as")), "org.freedesktop.DBus.Properties",
                "PropertiesChanged", Result.of("sa{sv}as", "fr.emersion.Mako", Map.of(), List.of("Modes")));
    }

    private static Result variant(Object value) {
        return Result.of("v", new Variant<>(value));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    void isUnderstood(String label, Function<Runnable, ServiceFlag> source, Manner manner) throws Exception {
        Map<String, Result> answers = new ConcurrentHashMap<>(Map.of(manner.call(), manner.no(),
                "PropertyExists[xfce4-notifyd, /do-not-disturb]", Result.of("b", true)));
        try (FlagOnBus stage = new FlagOnBus(folder, source)) {
            Bus service = stage.daemon.peer(manner.name(), (iface, member, arguments) -> {
                Result answer = answers.get(member + arguments);
                if (answer == null) {
                    throw new BusException("unexpected: " + member + arguments);
                }
                return answer;
            }, manner.path());
            stage.start();
            assertThat(stage.next()).isEqualTo("no");
            answers.put(manner.call(), manner.yes());
            service.emit(manner.path(), manner.iface(), manner.news(), manner.says().signature(), manner.says().values().toArray());
            assertThat(stage.next()).isEqualTo("yes");
            service.close();
            if (!label.equals(ENDS_WHILE_IDLE)) {
                assertThat(stage.next()).isEqualTo("silent: is not running");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    void nonsenseIsSilence(String label, Function<Runnable, ServiceFlag> source, Manner manner) throws Exception {
        try (FlagOnBus stage = new FlagOnBus(folder, source)) {
            stage.daemon.peer(manner.name(), (iface, member, arguments) -> Result.of("v", new Variant<>(7)), manner.path());
            stage.start();
            assertThat(stage.next()).startsWith("silent: ").doesNotContain("null", "Exception");
        }
    }

    @Test
    void whatWasNeverSwitchedOnInXfceIsOff() throws Exception {
        try (FlagOnBus stage = new FlagOnBus(folder, changed -> QuietModes.ofServices(XFCE, changed).get(4))) {
            stage.daemon.peer("org.xfce.Xfconf", (iface, member, arguments) -> {
                if (member.equals("PropertyExists")) {
                    return Result.of("b", false);
                }
                throw new BusException("Property does not exist");
            }, "/org/xfce/Xfconf");
            stage.start();
            assertThat(stage.next()).isEqualTo("no");
        }
    }

    @Test
    void aScreenSaverUnderItsOldPathAloneIsFound() throws Exception {
        try (FlagOnBus stage = new FlagOnBus(folder, changed -> ScreenSavers.all(changed).get(1))) {
            stage.daemon.peer("org.freedesktop.ScreenSaver", (iface, member, arguments) -> Result.of("b", true), "/ScreenSaver");
            stage.start();
            assertThat(stage.next()).isEqualTo("yes");
        }
    }

    @Test
    void onlyXfceIsAskedForXfcesSettingsAndPlasmaIsNotAskedWhetherTheMachineStaysUp() {
        assertThat(QuietModes.ofServices(Map.of("XDG_CURRENT_DESKTOP", "sway"), () -> {
        })).extracting(ServiceFlag::name).doesNotContain("Xfce's notifications");
        assertThat(Inhibitors.ofSession(Map.of("XDG_CURRENT_DESKTOP", "KDE"), () -> {
        })).extracting(ServiceFlag::name).doesNotContain("freedesktop power management");
    }
}
