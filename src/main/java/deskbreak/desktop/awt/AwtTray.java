// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop.awt;

import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Menu;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.SystemTray;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import deskbreak.agent.TrayContent;
import deskbreak.agent.TrayContent.Action;
import deskbreak.agent.TrayContent.Entry;
import deskbreak.desktop.RingPainter;
import deskbreak.desktop.Tray;
import deskbreak.desktop.TrayIconPainter;

/** The tray icon of the older kind, drawn by the window toolkit. */
public final class AwtTray implements Tray {
    private static final Logger LOG = LoggerFactory.getLogger(AwtTray.class);

    private final TrayIconPainter painter = new RingPainter();
    private final BooleanSupplier dark;
    private final Consumer<Action> chosen;
    // both on the event-dispatch thread only
    private java.awt.@Nullable TrayIcon icon;
    private @Nullable TrayContent content;

    /**
     * @param dark whether the panel is dark
     * @param chosen carries out what was clicked; must return at once
     */
    public AwtTray(BooleanSupplier dark, Consumer<Action> chosen) {
        this.dark = dark;
        this.chosen = chosen;
    }

    @Override
    public String name() {
        return "system tray of the window toolkit";
    }

    @Override
    public void open(Consumer<Boolean> hosted) {
        if (GraphicsEnvironment.isHeadless()) {
            hosted.accept(false);
        } else {
            EventQueue.invokeLater(() -> hosted.accept(SystemTray.isSupported()));
        }
    }

    @Override
    public void show(TrayContent changed) {
        EventQueue.invokeLater(() -> {
            TrayContent before = content;
            content = changed;
            if (icon != null) {
                draw(icon, changed, before);
            }
        });
    }

    @Override
    public void use(boolean wanted) {
        EventQueue.invokeLater(() -> {
            if (wanted) {
                add();
            } else {
                remove();
            }
        });
    }

    private void add() {
        if (icon != null) {
            return;
        }
        TrayContent now = content == null
                ? new TrayContent(new deskbreak.agent.TrayIcon(deskbreak.agent.TrayIcon.Shape.UNKNOWN, 0, false), "", List.of())
                : content;
        java.awt.TrayIcon fresh = new java.awt.TrayIcon(image(now));
        fresh.setImageAutoSize(true);
        fresh.addActionListener(event -> chosen.accept(TrayContent.click(content == null ? now : content)));
        try {
            SystemTray.getSystemTray().add(fresh);
            icon = fresh;
            draw(fresh, now, null);
        } catch (AWTException e) {
            LOG.warn("The panel does not take the icon: {}", e.getMessage());
        }
    }

    private void remove() {
        if (icon != null) {
            SystemTray.getSystemTray().remove(icon);
            icon = null;
        }
    }

    /** A menu that says the same is left alone: it may be open. */
    private void draw(java.awt.TrayIcon target, TrayContent now, @Nullable TrayContent before) {
        target.setImage(image(now));
        target.setToolTip(now.tooltip());
        if (before == null || !before.menu().equals(now.menu())) {
            PopupMenu menu = new PopupMenu();
            now.menu().forEach(entry -> add(menu, entry));
            target.setPopupMenu(menu);
        }
    }

    private BufferedImage image(TrayContent now) {
        int size = size();
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, size, size, painter.argb(now.icon(), size, dark.getAsBoolean()), 0, size);
        return image;
    }

    private static int size() {
        Dimension size = SystemTray.getSystemTray().getTrayIconSize();
        return Math.clamp(Math.min(size.width, size.height), 16, 128);
    }

    private void add(Menu menu, Entry entry) {
        switch (entry) {
            case Entry.Line line -> menu.add(item(line.label(), false));
            case Entry.Separator separator -> menu.addSeparator();
            case Entry.Item each -> {
                MenuItem item = item(each.label(), each.enabled());
                item.addActionListener(event -> chosen.accept(each.action()));
                menu.add(item);
            }
            case Entry.Submenu each -> {
                Menu submenu = new Menu(each.label());
                submenu.setEnabled(each.enabled());
                each.entries().forEach(below -> add(submenu, below));
                menu.add(submenu);
            }
        }
    }

    private static MenuItem item(String label, boolean enabled) {
        MenuItem item = new MenuItem(label);
        item.setEnabled(enabled);
        return item;
    }

    @Override
    public void close() {
        if (!GraphicsEnvironment.isHeadless()) {
            use(false);
        }
    }
}
