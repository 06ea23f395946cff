// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.linux.notice;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

import deskbreak.agent.TrayIcon;
import deskbreak.desktop.Notice;
import deskbreak.desktop.TrayIconPainter;
import deskbreak.desktop.linux.bus.Bus;
import deskbreak.desktop.linux.bus.BusException;

/** The calls to whatever shows notifications on this desktop. What it can do is asked once. */
final class NoticeServer {
    static final String NAME = "org.freedesktop.Notifications";
    static final String PATH = "/org/freedesktop/Notifications";
    private static final int ICON = 48;
    private static final int NEVER_EXPIRES = 0;
    private static final byte NORMAL = 1;

    private final Bus bus;
    private final @Nullable TrayIconPainter painter;
    private @Nullable Set<String> capabilities;

    /** @param painter null for none */
    NoticeServer(Bus bus, @Nullable TrayIconPainter painter) {
        this.bus = bus;
        this.painter = painter;
    }

    /**
     * Shows a notice.
     *
     * @param replaces the number of the one whose place it takes; 0 for none
     * @return its number, never 0
     */
    long show(Notice notice, long replaces) throws BusException {
        Set<String> can = capabilities();
        boolean buttons = can.contains("actions");
        String text = buttons ? notice.text() : notice.text() + "\n" + notice.withoutButtons();
        List<Object> answer = bus.call(NAME, PATH, NAME, "Notify", "susssasa{sv}i", "Deskbreak", new UInt32(replaces), "deskbreak",
                notice.title(), can.contains("body-markup") ? escaped(text) : text, buttons ? actions(notice) : new String[0],
                hints(notice), NEVER_EXPIRES);
        if (answer.size() == 1 && answer.getFirst() instanceof UInt32 number && number.longValue() > 0) {
            return number.longValue();
        }
        throw new BusException(NAME + " gave no number");
    }

    void close(long number) throws BusException {
        bus.call(NAME, PATH, NAME, "CloseNotification", "u", new UInt32(number));
    }

    Set<String> capabilities() throws BusException {
        Set<String> known = capabilities;
        if (known == null) {
            known = ask();
            capabilities = known;
        }
        return known;
    }

    private Set<String> ask() throws BusException {
        List<Object> answer = bus.call(NAME, PATH, NAME, "GetCapabilities", "");
        List<?> words = answer.isEmpty() ? List.of() : switch (answer.getFirst()) {
            case List<?> list -> list;
            case Object[] array -> List.of(array);
            default -> throw new BusException(NAME + " does not say what it can do");
        };
        return words.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Its name and version. */
    String name() throws BusException {
        List<Object> answer = bus.call(NAME, PATH, NAME, "GetServerInformation", "");
        if (answer.size() < 3) {
            throw new BusException(NAME + " does not say what it is");
        }
        return answer.getFirst() + " " + answer.get(2);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String[] actions(Notice notice) {
        List<String> actions = new ArrayList<>(List.of(Notice.OPEN, notice.open()));
        notice.buttons().forEach(button -> actions.addAll(List.of(button.key(), button.label())));
        return actions.toArray(String[]::new);
    }

    /** Resident: it stays while its prompt does, whatever is pressed. */
    private Map<String, Variant<?>> hints(Notice notice) {
        Map<String, Variant<?>> hints = new HashMap<>();
        hints.put("urgency", new Variant<>(NORMAL));
        hints.put("resident", new Variant<>(true));
        hints.put("desktop-entry", new Variant<>("deskbreak"));
        if (!notice.sound()) {
            hints.put("suppress-sound", new Variant<>(true));
        }
        if (painter != null) {
            hints.put("image-data", new Variant<>(image(painter), "(iiibiiay)"));
        }
        return hints;
    }

    /** Width, height, bytes a row, transparency, bits and channels, and the pixels as RGBA. */
    private static Object[] image(TrayIconPainter painter) {
        int[] argb = painter.argb(new TrayIcon(TrayIcon.Shape.BREAK, 1, false), ICON, false);
        ByteBuffer rgba = ByteBuffer.allocate(argb.length * Integer.BYTES);
        for (int pixel : argb) {
            rgba.putInt(Integer.rotateLeft(pixel, 8));
        }
        return new Object[]{ICON, ICON, ICON * Integer.BYTES, true, 8, 4, rgba.array()};
    }
}
