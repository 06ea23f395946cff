// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.tray;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

import deskbreak.agent.TrayContent;
import deskbreak.agent.TrayContent.Action;
import deskbreak.agent.TrayIcon;
import deskbreak.desktop.TrayIconPainter;
import deskbreak.desktop.linux.bus.Arguments;
import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;
import deskbreak.desktop.linux.bus.BusLink;
import deskbreak.desktop.linux.bus.BusProperties;
import deskbreak.desktop.linux.bus.Served;

/** The icon as an object on the bus: org.kde.StatusNotifierItem. It is painted when a panel asks for it and not before. */
final class StatusNotifierItem implements Served {
    static final String PATH = "/StatusNotifierItem";
    static final String IFACE = "org.kde.StatusNotifierItem";
    private static final int[] SIZES = {22, 24, 32, 48, 64};

    private final TrayIconPainter painter;
    private final BooleanSupplier dark;
    private final Consumer<Action> chosen;
    private TrayContent content = new TrayContent(new TrayIcon(TrayIcon.Shape.UNKNOWN, 0, false), "", List.of());
    private boolean active = true;
    private @Nullable Painted painted;

    private record Painted(TrayIcon icon, boolean dark, List<Object[]> pixmaps) {}

    StatusNotifierItem(TrayIconPainter painter, BooleanSupplier dark, Consumer<Action> chosen) {
        this.painter = painter;
        this.dark = dark;
        this.chosen = chosen;
    }

    /**
     * Takes over changed content.
     *
     * @return how to tell the panels; empty when they see no difference
     */
    synchronized Optional<BusLink.Task> show(TrayContent changed) {
        boolean icon = !changed.icon().equals(content.icon());
        boolean tooltip = !changed.tooltip().equals(content.tooltip());
        content = changed;
        return icon || tooltip ? Optional.of(bus -> tell(bus, icon, tooltip)) : Optional.empty();
    }

    private static void tell(Bus bus, boolean icon, boolean tooltip) throws BusException {
        if (icon) {
            bus.emit(PATH, IFACE, "NewIcon", "");
        }
        if (tooltip) {
            bus.emit(PATH, IFACE, "NewToolTip", "");
        }
    }

    synchronized Optional<BusLink.Task> active(boolean wanted) {
        if (active == wanted) {
            return Optional.empty();
        }
        active = wanted;
        String status = status();
        return Optional.of(bus -> bus.emit(PATH, IFACE, "NewStatus", "s", status));
    }

    BusLink.Task repaint() {
        return bus -> bus.emit(PATH, IFACE, "NewIcon", "");
    }

    @Override
    public Result call(String iface, String member, List<Object> arguments) throws BusException {
        return switch (member) {
            case "Get", "GetAll" -> BusProperties.answer(member, new Arguments(member, arguments), properties());
            case "Activate", "SecondaryActivate" -> {
                chosen.accept(TrayContent.click(content()));
                yield Result.NOTHING;
            }
            // a panel that shows the menu itself has no use for the first; the wheel does nothing here
            case "ContextMenu", "Scroll", "ProvideXdgActivationToken" -> Result.NOTHING;
            default -> throw new BusException("no such method: " + iface + "." + member);
        };
    }

    private synchronized TrayContent content() {
        return content;
    }

    private String status() {
        return active ? "Active" : "Passive";
    }

    private synchronized Map<String, Variant<?>> properties() {
        Map<String, Variant<?>> properties = new HashMap<>();
        Map.of("Category", "ApplicationStatus", "Id", "deskbreak", "Title", "Deskbreak", "Status", status(), "IconName", "",
                "IconThemePath", "", "OverlayIconName", "", "AttentionIconName", "", "AttentionMovieName", "")
                .forEach((name, value) -> properties.put(name, new Variant<>(value)));
        properties.put("WindowId", new Variant<>(0));
        properties.put("ItemIsMenu", new Variant<>(false));
        properties.put("Menu", new Variant<>(new DBusPath(TrayMenuService.PATH)));
        properties.put("IconPixmap", new Variant<>(pixmaps(), "a(iiay)"));
        properties.put("OverlayIconPixmap", new Variant<>(List.of(), "a(iiay)"));
        properties.put("AttentionIconPixmap", new Variant<>(List.of(), "a(iiay)"));
        properties.put("ToolTip", new Variant<>(tooltip(), "(sa(iiay)ss)"));
        return properties;
    }

    /** The first line is the title; the text below it may hold markup, so it is escaped. */
    private Object[] tooltip() {
        String[] lines = content.tooltip().split("\n", 2);
        String text = lines.length > 1 ? lines[1].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") : "";
        return new Object[]{"", List.of(), lines[0], text};
    }

    private List<Object[]> pixmaps() {
        Painted known = painted;
        boolean darkNow = dark.getAsBoolean();
        if (known == null || known.dark() != darkNow || !known.icon().equals(content.icon())) {
            known = new Painted(content.icon(), darkNow, java.util.Arrays.stream(SIZES).mapToObj(this::pixmap).toList());
            painted = known;
        }
        return known.pixmaps();
    }

    /** Pixels go over the bus as ARGB, most significant byte first. */
    private Object[] pixmap(int size) {
        int[] argb = painter.argb(content.icon(), size, dark.getAsBoolean());
        ByteBuffer bytes = ByteBuffer.allocate(argb.length * Integer.BYTES);
        bytes.asIntBuffer().put(argb);
        return new Object[]{size, size, bytes.array()};
    }
}
