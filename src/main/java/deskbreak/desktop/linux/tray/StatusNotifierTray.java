// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.tray;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

import deskbreak.agent.TrayContent;
import deskbreak.agent.TrayContent.Action;
import deskbreak.desktop.Tray;
import deskbreak.desktop.TrayIconPainter;
import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.BusLink;
import deskbreak.desktop.linux.bus.BusUser;
import deskbreak.desktop.linux.bus.Match;

/**
 * The tray icon of the modern desktops: an object on the session bus that panels come and look at. It registers anew whenever a
 * panel comes back.
 */
public final class StatusNotifierTray implements Tray, BusUser {
    private static final String WATCHER = "org.kde.StatusNotifierWatcher";
    private static final String WATCHER_PATH = "/StatusNotifierWatcher";
    private static final String DAEMON = "org.freedesktop.DBus";
    private static final String NAME = "org.kde.StatusNotifierItem-" + ProcessHandle.current().pid() + "-1";

    private final TrayMenuService menu;
    private final StatusNotifierItem item;
    private Consumer<BusLink.Task> link = task -> {
    };
    private @Nullable Consumer<Boolean> hosted;
    private @Nullable Boolean told;

    /** @param chosen what was clicked, told on a thread that must not be kept */
    public StatusNotifierTray(TrayIconPainter painter, BooleanSupplier dark, Consumer<Action> chosen) {
        menu = new TrayMenuService(chosen);
        item = new StatusNotifierItem(painter, dark, chosen);
    }

    /** Where work for the bus goes. */
    public void through(Consumer<BusLink.Task> tasks) {
        link = tasks;
    }

    @Override
    public String name() {
        return "StatusNotifierItem";
    }

    @Override
    public void open(Consumer<Boolean> whenHosted) {
        Boolean known;
        synchronized (this) {
            hosted = whenHosted;
            known = told;
        }
        if (known != null) {
            whenHosted.accept(known);
        }
    }

    @Override
    public void show(TrayContent content) {
        item.show(content).ifPresent(link);
        menu.show(content.menu()).ifPresent(link);
    }

    @Override
    public void use(boolean wanted) {
        item.active(wanted).ifPresent(link);
    }

    /** The desktop became light or dark. */
    public void repaint() {
        link.accept(item.repaint());
    }

    @Override
    public void arrived(Bus bus) throws BusException {
        bus.serve(StatusNotifierItem.PATH, item);
        bus.serve(TrayMenuService.PATH, menu);
        bus.call(DAEMON, "/org/freedesktop/DBus", DAEMON, "RequestName", "su", NAME, new UInt32(4));
        bus.listen(new Match(DAEMON, "/org/freedesktop/DBus", DAEMON, "NameOwnerChanged", WATCHER),
                signal -> link.accept(this::register));
        bus.listen(new Match(WATCHER, WATCHER_PATH, WATCHER, "StatusNotifierHostRegistered"), signal -> link.accept(this::askHost));
        bus.listen(new Match(WATCHER, WATCHER_PATH, WATCHER, "StatusNotifierHostUnregistered"), signal -> link.accept(this::askHost));
        register(bus);
    }

    private void register(Bus bus) throws BusException {
        List<Object> owned = bus.call(DAEMON, "/org/freedesktop/DBus", DAEMON, "NameHasOwner", "s", WATCHER);
        if (!owned.equals(List.of(true))) {
            tell(false);
            return;
        }
        bus.call(WATCHER, WATCHER_PATH, WATCHER, "RegisterStatusNotifierItem", "s", NAME);
        askHost(bus);
    }

    /** A watcher without a panel keeps a list that nobody looks at. One that does not say is believed to have a panel. */
    private void askHost(Bus bus) {
        try {
            Object answer = bus.call(WATCHER, WATCHER_PATH, "org.freedesktop.DBus.Properties", "Get", "ss", WATCHER,
                    "IsStatusNotifierHostRegistered").getFirst();
            tell(!(answer instanceof Variant<?> variant && Boolean.FALSE.equals(variant.getValue())));
        } catch (BusException e) {
            tell(true);
        }
    }

    private void tell(boolean now) {
        Consumer<Boolean> listener;
        synchronized (this) {
            listener = Boolean.valueOf(now).equals(told) ? null : hosted;
            told = now;
        }
        if (listener != null) {
            listener.accept(now);
        }
    }

    @Override
    public void lost(String why) {
        tell(false);
    }

    @Override
    public void close() {
        hosted = null;
    }
}
