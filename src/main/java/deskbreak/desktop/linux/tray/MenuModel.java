// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.tray;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.freedesktop.dbus.types.Variant;

import deskbreak.agent.TrayContent.Action;
import deskbreak.agent.TrayContent.Entry;

/**
 * A menu as dbusmenu knows it: numbered nodes with properties. Numbers are never used twice, so that a click on a menu that was
 * drawn a moment ago can never hit another entry.
 *
 * @param id 0 for the menu itself
 */
record MenuModel(int id, Map<String, Variant<?>> properties, Optional<Action> action, List<MenuModel> children) {
    MenuModel {
        properties = Map.copyOf(properties);
        children = List.copyOf(children);
    }

    /** The menu of these entries; numbers come from {@code ids}. */
    static MenuModel of(List<Entry> entries, IntSupplier ids) {
        return new MenuModel(0, Map.of("children-display", text("submenu")), Optional.empty(), nodes(entries, ids));
    }

    private static List<MenuModel> nodes(List<Entry> entries, IntSupplier ids) {
        List<MenuModel> nodes = new ArrayList<>();
        entries.forEach(entry -> nodes.add(node(entry, ids)));
        return nodes;
    }

    private static MenuModel node(Entry entry, IntSupplier ids) {
        int id = ids.getAsInt();
        return switch (entry) {
            case Entry.Line line -> new MenuModel(id, labelled(line.label(), false), Optional.empty(), List.of());
            case Entry.Item item -> new MenuModel(id, labelled(item.label(), item.enabled()), Optional.of(item.action()), List.of());
            case Entry.Separator separator -> new MenuModel(id, Map.of("type", text("separator")), Optional.empty(), List.of());
            case Entry.Submenu submenu -> {
                Map<String, Variant<?>> properties = labelled(submenu.label(), submenu.enabled());
                properties.put("children-display", text("submenu"));
                yield new MenuModel(id, properties, Optional.empty(), nodes(submenu.entries(), ids));
            }
        };
    }

    /** An underscore would mark the next letter as a shortcut. */
    private static Map<String, Variant<?>> labelled(String label, boolean enabled) {
        Map<String, Variant<?>> properties = new LinkedHashMap<>();
        properties.put("label", text(label.replace("_", "__")));
        properties.put("enabled", new Variant<>(enabled));
        properties.put("visible", new Variant<>(true));
        return properties;
    }

    private static Variant<String> text(String text) {
        return new Variant<>(text);
    }

    /** This node and all below it. */
    Stream<MenuModel> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(MenuModel::all));
    }

    Optional<MenuModel> find(int wanted) {
        return all().filter(node -> node.id == wanted).findFirst();
    }

    /** Whether the entries do the same, so that at most words and states differ. */
    boolean sameShape(MenuModel other) {
        boolean same = action.equals(other.action) && properties.keySet().equals(other.properties.keySet())
                && children.size() == other.children.size();
        for (int i = 0; same && i < children.size(); i++) {
            same = children.get(i).sameShape(other.children.get(i));
        }
        return same;
    }

    /** This menu with the words and states of another one of the same shape, numbers kept. */
    MenuModel withWordsOf(MenuModel other) {
        List<MenuModel> updated = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            updated.add(children.get(i).withWordsOf(other.children.get(i)));
        }
        return new MenuModel(id, other.properties, action, updated);
    }

    /**
     * As the structure {@literal (ia{sv}av)}.
     *
     * @param depth how many levels of children; -1 for all
     */
    Object[] layout(int depth, List<?> names) {
        Object[] below = depth == 0
                ? new Object[0]
                : children.stream().map(child -> new Variant<>(child.layout(depth - 1, names), "(ia{sv}av)")).toArray();
        return new Object[]{id, chosen(names), below};
    }

    /** The properties of these names; all of them where no name is given. */
    Map<String, Variant<?>> chosen(List<?> names) {
        Map<String, Variant<?>> chosen = new LinkedHashMap<>(properties);
        if (!names.isEmpty()) {
            chosen.keySet().retainAll(names);
        }
        return chosen;
    }
}
