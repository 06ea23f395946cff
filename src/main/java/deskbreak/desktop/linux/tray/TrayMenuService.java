// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.tray;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

import deskbreak.agent.TrayContent.Action;
import deskbreak.agent.TrayContent.Entry;
import deskbreak.desktop.linux.bus.Arguments;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.BusLink;
import deskbreak.desktop.linux.bus.BusProperties;
import deskbreak.desktop.linux.bus.Served;

/** The tray's menu as an object on the bus: com.canonical.dbusmenu, version 3. */
final class TrayMenuService implements Served {
    static final String PATH = "/MenuBar";
    static final String IFACE = "com.canonical.dbusmenu";

    private final Consumer<Action> chosen;
    private int lastId;
    private int revision = 1;
    private MenuModel menu = MenuModel.of(List.of(), () -> 0);
    /** A panel may still show the menu from before the last change. */
    private MenuModel before = menu;

    TrayMenuService(Consumer<Action> chosen) {
        this.chosen = chosen;
    }

    /**
     * Takes over a changed menu.
     *
     * @return how to tell the panels; empty when nothing changed
     */
    synchronized Optional<BusLink.Task> show(List<Entry> entries) {
        MenuModel fresh = MenuModel.of(entries, () -> ++lastId);
        if (fresh.sameShape(menu)) {
            MenuModel updated = menu.withWordsOf(fresh);
            List<Object[]> changes = changes(menu, updated);
            menu = updated;
            return changes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(bus -> bus.emit(PATH, IFACE, "ItemsPropertiesUpdated", "a(ia{sv})a(ias)", changes, List.of()));
        }
        before = menu;
        menu = fresh;
        revision++;
        UInt32 now = new UInt32(revision);
        return Optional.of(bus -> bus.emit(PATH, IFACE, "LayoutUpdated", "ui", now, 0));
    }

    private static List<Object[]> changes(MenuModel old, MenuModel updated) {
        List<MenuModel> olds = old.all().toList();
        List<MenuModel> news = updated.all().toList();
        List<Object[]> changes = new ArrayList<>();
        for (int i = 0; i < olds.size(); i++) {
            if (!olds.get(i).properties().equals(news.get(i).properties())) {
                changes.add(new Object[]{news.get(i).id(), news.get(i).properties()});
            }
        }
        return changes;
    }

    @Override
    public synchronized Result call(String iface, String member, List<Object> arguments) throws BusException {
        Arguments given = new Arguments(member, arguments);
        return switch (member) {
            case "GetLayout" -> Result.of("u(ia{sv}av)", new UInt32(revision),
                    node(given.number(0)).layout(given.number(1), given.list(2)));
            case "GetGroupProperties" -> Result.of("a(ia{sv})", group(given.list(0), given.list(1)));
            case "GetProperty" -> Result.of("v", property(given.number(0), given.text(1)));
            case "Event" -> event(given.number(0), given.text(1));
            case "EventGroup" -> Result.of("ai", events(given.list(0)));
            case "AboutToShow" -> opening(Result.of("b", false));
            case "AboutToShowGroup" -> opening(Result.of("aiai", List.of(), List.of()));
            case "Get", "GetAll" -> BusProperties.answer(member, given, properties());
            default -> throw new BusException("no such method: " + iface + "." + member);
        };
    }

    /** Panels say one or the other when the menu opens, which is on the screen as it is. */
    private Result opening(Result unchanged) {
        chosen.accept(new Action.Expect());
        return unchanged;
    }

    private static Map<String, Variant<?>> properties() {
        return Map.of("Version", new Variant<>(new UInt32(3)), "TextDirection", new Variant<>("ltr"), "Status", new Variant<>("normal"),
                "IconThemePath", new Variant<>(new String[0], "as"));
    }

    private MenuModel node(int id) throws BusException {
        return menu.find(id).orElseThrow(() -> new BusException("no entry " + id));
    }

    private List<Object[]> group(List<?> ids, List<?> names) {
        return menu.all().filter(node -> ids.isEmpty() || ids.contains(node.id()))
                .map(node -> new Object[]{node.id(), node.chosen(names)}).toList();
    }

    private Variant<?> property(int id, String name) throws BusException {
        Variant<?> value = node(id).properties().get(name);
        if (value == null) {
            throw new BusException("entry " + id + " has no " + name);
        }
        return value;
    }

    private Result event(int id, String event) throws BusException {
        MenuModel node = menu.find(id).or(() -> before.find(id)).orElseThrow(() -> new BusException("no entry " + id));
        if (event.equals("clicked")) {
            node.action().ifPresent(chosen);
        }
        return Result.NOTHING;
    }

    /** @return the entries that do not exist */
    private List<Integer> events(List<?> events) {
        List<Integer> unknown = new ArrayList<>();
        for (Object each : events) {
            if (each instanceof Object[] parts && parts.length == 4 && parts[0] instanceof Integer id && parts[1] instanceof String event) {
                try {
                    event(id, event);
                } catch (BusException e) {
                    unknown.add(id);
                }
            }
        }
        return unknown;
    }
}
