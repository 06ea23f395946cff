// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.tray;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import deskbreak.agent.Command;
import deskbreak.agent.TrayContent;
import deskbreak.agent.TrayContent.Action;
import deskbreak.agent.TrayContent.Entry;
import deskbreak.agent.TrayIcon;
import deskbreak.agent.Windows.Window;
import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.BusLink;
import deskbreak.desktop.linux.bus.Match;
import deskbreak.desktop.linux.bus.PrivateBus;
import deskbreak.desktop.linux.bus.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(30)
class StatusNotifierTrayTest {
    private static final String WATCHER = "org.kde.StatusNotifierWatcher";
    private static final String ITEM = "org.kde.StatusNotifierItem-" + ProcessHandle.current().pid() + "-1";
    private static final String PROPERTIES = "org.freedesktop.DBus.Properties";
    private static final TrayIcon RING = new TrayIcon(TrayIcon.Shape.COUNTING, 0.5, false);

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private PrivateBus daemon;
    private StatusNotifierTray tray;
    private BusLink link;

    @BeforeEach
    void start() throws IOException {
        daemon = new PrivateBus(folder);
        tray = new StatusNotifierTray((icon, size, dark) -> paint(size), () -> false, action -> heard.add(action.toString()));
        link = new BusLink("session bus", List.of(daemon.address()), List.of(tray));
        tray.through(link::run);
        tray.open(hosted -> heard.add(hosted ? "hosted" : "not hosted"));
    }

    @AfterEach
    void stop() {
        link.close();
        daemon.close();
    }

    @Test
    void registersWithThePanelAndAgainWhenItComesBack() throws Exception {
        Bus panel = panel(true);
        link.start();
        assertThat(next()).isEqualTo("registered " + ITEM);
        assertThat(next()).isEqualTo("hosted");
        panel.close();
        assertThat(next()).isEqualTo("not hosted");
        panel(true);
        assertThat(next()).isEqualTo("registered " + ITEM);
        assertThat(next()).isEqualTo("hosted");
    }

    @Test
    void waitsForAPanelThatComesLater() throws Exception {
        link.start();
        assertThat(next()).isEqualTo("not hosted");
        panel(true);
        assertThat(next()).isEqualTo("registered " + ITEM);
        assertThat(next()).isEqualTo("hosted");
    }

    @Test
    void aWatcherWithoutAPanelIsNoHost() throws Exception {
        panel(false);
        link.start();
        assertThat(next()).isEqualTo("registered " + ITEM);
        assertThat(next()).isEqualTo("not hosted");
    }

    @Test
    void describesItself() throws Exception {
        Bus panel = hosted();
        tray.show(new TrayContent(RING, "Sitting 5 min\nDisk <full>", List.of()));
        Map<?, ?> all = (Map<?, ?>) panel.call(ITEM, StatusNotifierItem.PATH, PROPERTIES, "GetAll", "s", StatusNotifierItem.IFACE)
                .getFirst();
        assertThat(value(all, "Id")).isEqualTo("deskbreak");
        assertThat(value(all, "Status")).isEqualTo("Active");
        Object[] tooltip = (Object[]) value(all, "ToolTip");
        assertThat(tooltip[2]).isEqualTo("Sitting 5 min");
        assertThat(tooltip[3]).isEqualTo("Disk &lt;full&gt;");
        List<?> pixmaps = (List<?>) value(all, "IconPixmap");
        assertThat(pixmaps).hasSize(5);
        Object[] smallest = (Object[]) pixmaps.getFirst();
        assertThat(smallest[0]).isEqualTo(22);
        assertThat(bytes(smallest[2])).hasSize(22 * 22 * 4).startsWith((byte) 0x80, (byte) 1, (byte) 2, (byte) 3);
    }

    @Test
    void speaksOnlyWhenThePictureChanges() throws Exception {
        Bus panel = hosted();
        for (String signal : List.of("NewIcon", "NewToolTip")) {
            panel.listen(new Match(ITEM, StatusNotifierItem.PATH, StatusNotifierItem.IFACE, signal), heardSignal -> heard.add(signal));
        }
        tray.show(new TrayContent(RING, "Sitting 5 min", List.of()));
        assertThat(next()).isEqualTo("NewIcon");
        assertThat(next()).isEqualTo("NewToolTip");
        tray.show(new TrayContent(RING, "Sitting 5 min", List.of()));
        tray.show(new TrayContent(RING, "Sitting 6 min", List.of()));
        assertThat(next()).isEqualTo("NewToolTip");
        assertThat(heard).isEmpty();
    }

    @Test
    void aClickOpensToday() throws Exception {
        Bus panel = hosted();
        panel.call(ITEM, StatusNotifierItem.PATH, StatusNotifierItem.IFACE, "Activate", "ii", 5, 5);
        assertThat(next()).isEqualTo(new Action.Open(Window.TODAY).toString());
        assertThatThrownBy(() -> panel.call(ITEM, StatusNotifierItem.PATH, StatusNotifierItem.IFACE, "Dance", ""))
                .hasMessageContaining("no such method");
    }

    @Test
    void theMenuIsLaidOutAndItsEntriesWork() throws Exception {
        Bus panel = hosted();
        tray.show(new TrayContent(RING, "", List.of(new Entry.Line("Sitting_5"), new Entry.Separator(),
                new Entry.Submenu("Pause", true, List.of(new Entry.Item("Stop", true, new Action.Send(new Command.PauseUntilResumed())))),
                new Entry.Item("Skip", false, new Action.Send(new Command.Skip())))));
        List<Object> layout = menu(panel, "GetLayout", "iias", 0, -1, new String[0]);
        List<Object[]> nodes = children((Object[]) layout.get(1));
        assertThat(nodes).hasSize(4);
        assertThat(value((Map<?, ?>) nodes.get(0)[1], "label")).isEqualTo("Sitting__5");
        assertThat(value((Map<?, ?>) nodes.get(1)[1], "type")).isEqualTo("separator");
        assertThat(value((Map<?, ?>) nodes.get(3)[1], "enabled")).isEqualTo(false);
        Object[] stop = children(nodes.get(2)).getFirst();
        assertThat(menu(panel, "Event", "isvu", stop[0], "clicked", new Variant<>(0), new UInt32(0))).isEmpty();
        assertThat(next()).isEqualTo(new Action.Send(new Command.PauseUntilResumed()).toString());
        assertThat(children((Object[]) menu(panel, "GetLayout", "iias", 0, 0, new String[0]).get(1))).isEmpty();
        assertThat(menu(panel, "AboutToShow", "i", 0)).isEqualTo(List.of(false));
        assertThat(next()).isEqualTo(new Action.Expect().toString());
        assertThat(menu(panel, "AboutToShowGroup", "ai", new int[]{0})).isEqualTo(List.of(List.of(), List.of()));
        assertThat(next()).isEqualTo(new Action.Expect().toString());
        assertThat(menu(panel, "GetProperty", "is", stop[0], "label").getFirst()).isEqualTo(new Variant<>("Stop"));
        assertThat((List<?>) menu(panel, "GetGroupProperties", "aias", new int[]{(int) stop[0]}, new String[]{"label"}).getFirst())
                .hasSize(1);
        Object[] click = {stop[0], "clicked", new Variant<>(0), new UInt32(0)};
        Object[] stray = {999, "clicked", new Variant<>(0), new UInt32(0)};
        assertThat(menu(panel, "EventGroup", "a(isvu)", List.of(click, stray)).getFirst()).isEqualTo(List.of(999));
        assertThat(next()).isEqualTo(new Action.Send(new Command.PauseUntilResumed()).toString());
        assertThatThrownBy(() -> menu(panel, "GetLayout", "s", "all")).isInstanceOf(BusException.class);
        assertThatThrownBy(() -> menu(panel, "Event", "isvu", 999, "clicked", new Variant<>(0), new UInt32(0)))
                .hasMessage("no entry 999");
    }

    @Test
    void newWordsKeepTheLayoutAndNewEntriesGetNewNumbers() throws Exception {
        Bus panel = hosted();
        panel.listen(new Match(ITEM, TrayMenuService.PATH, TrayMenuService.IFACE, "LayoutUpdated"), signal -> heard.add("layout"));
        panel.listen(new Match(ITEM, TrayMenuService.PATH, TrayMenuService.IFACE, "ItemsPropertiesUpdated"), signal -> heard.add("words"));
        tray.show(new TrayContent(TrayIcon.of(deskbreak.agent.StatusBuilder.sitting(java.time.Duration.ZERO).now()), "", skip("5 min")));
        assertThat(next()).isEqualTo("layout");
        int old = lastEntry(panel);
        tray.show(new TrayContent(RING, "", skip("6 min")));
        assertThat(next()).isEqualTo("words");
        assertThat(lastEntry(panel)).isEqualTo(old);
        tray.show(new TrayContent(RING, "", List.of(new Entry.Item("Quit", true, new Action.Send(new Command.Quit())))));
        assertThat(next()).isEqualTo("layout");
        assertThat(lastEntry(panel)).isGreaterThan(old);
        menu(panel, "Event", "isvu", old, "clicked", new Variant<>(0), new UInt32(0));
        assertThat(next()).as("a click on the menu as it was a moment ago").isEqualTo(new Action.Send(new Command.Skip()).toString());
    }

    private static List<Entry> skip(String words) {
        return List.of(new Entry.Line(words), new Entry.Item("Skip", true, new Action.Send(new Command.Skip())));
    }

    private int lastEntry(Bus panel) throws BusException {
        return (int) children((Object[]) menu(panel, "GetLayout", "iias", 0, -1, new String[0]).get(1)).getLast()[0];
    }

    private Bus hosted() throws Exception {
        Bus panel = panel(true);
        link.start();
        assertThat(next()).startsWith("registered");
        assertThat(next()).isEqualTo("hosted");
        return daemon.connect();
    }

    private Bus panel(boolean host) throws BusException {
        return daemon.peer(WATCHER, (iface, member, arguments) -> {
            if (member.equals("Get")) {
                return Served.Result.of("v", new Variant<>(host));
            }
            heard.add("registered " + arguments.getFirst());
            return Served.Result.NOTHING;
        }, "/StatusNotifierWatcher");
    }

    private static List<Object> menu(Bus panel, String member, String signature, Object... arguments) throws BusException {
        return panel.call(ITEM, TrayMenuService.PATH, TrayMenuService.IFACE, member, signature, arguments);
    }

    private static List<Object[]> children(Object[] node) {
        return ((List<?>) node[2]).stream().map(child -> (Object[]) ((Variant<?>) child).getValue()).toList();
    }

    private static Object value(Map<?, ?> properties, String name) {
        return ((Variant<?>) properties.get(name)).getValue();
    }

    private static byte[] bytes(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes;
        }
        List<?> list = (List<?>) value;
        byte[] bytes = new byte[list.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (Byte) list.get(i);
        }
        return bytes;
    }

    private static int[] paint(int size) {
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, 0x80010203);
        return pixels;
    }

    private String next() throws InterruptedException {
        return String.valueOf(heard.poll(10, TimeUnit.SECONDS));
    }
}
