// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JViewport;
import javax.swing.RepaintManager;

import com.formdev.flatlaf.util.UIScale;

import deskbreak.settings.Look;
import deskbreak.ui.theme.Theme;
import deskbreak.ui.theme.Tone;

import static org.assertj.core.api.Assertions.assertThat;

/** Paints panels without a display into {@code target/screenshots}: light and dark, small and twice as large. */
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Pictures() {
    }

    /** Paints the panel in all four looks at the size it asks for, and fails where a text is cut off. */
    public static void take(String name, Supplier<? extends JComponent> panel) {
        take(name, Optional.empty(), panel);
    }

    /** @param size at 100 %; the size that the panel asks for when empty */
    public static void take(String name, Optional<Dimension> size, Supplier<? extends JComponent> panel) {
        for (Look.Theme theme : List.of(Look.Theme.LIGHT, Look.Theme.DARK)) {
            for (int percent : new int[]{100, 200}) {
                OnScreen.run(() -> {
                    look(theme, percent);
                    JComponent shown = panel.get();
                    layOut(shown, size.map(UIScale::scale));
                    assertThat(cutOff(shown)).as("%s at %d %%", name, percent).isEmpty();
                    save(paint(shown), name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + percent);
                });
            }
        }
    }

    public static void look(Look.Theme theme, int percent) {
        new Theme(() -> false).use(Look.DEFAULT.withTheme(theme).withTextPercent(percent));
    }

    /** Gives the panel its size and lays it out, twice, because the height of wrapped text follows from its width. */
    public static void layOut(JComponent panel, Optional<Dimension> size) {
        for (int i = 0; i < 3; i++) {
            panel.setSize(size.orElseGet(panel::getPreferredSize));
            layOut(panel);
        }
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private static List<String> cutOff(Container container) {
        List<String> found = new ArrayList<>();
        for (Component child : container.getComponents()) {
            boolean text = child instanceof JLabel || child instanceof AbstractButton;
            if (child.isVisible() && (text && child.getPreferredSize().width > child.getWidth() || beyond(container, child))) {
                found.add(what(child));
            }
            if (child.isVisible() && child instanceof Container inner) {
                found.addAll(cutOff(inner));
            }
        }
        return found;
    }

    private static boolean beyond(Container container, Component child) {
        return !(container instanceof JViewport) && child.getX() + child.getWidth() > container.getWidth();
    }

    private static String what(Component child) {
        return switch (child) {
            case JLabel label -> label.getText();
            case AbstractButton button -> button.getText();
            default -> child.getClass().getSimpleName();
        };
    }

    private static BufferedImage paint(JComponent panel) {
        RepaintManager.currentManager(panel).setDoubleBufferingEnabled(false);
        int edge = 24;
        BufferedImage image = new BufferedImage(panel.getWidth() + 2 * edge, panel.getHeight() + 2 * edge, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Tone.PAGE.now());
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.translate(edge, edge);
        panel.paint(g);
        g.dispose();
        return image;
    }

    private static void save(BufferedImage image, String name) {
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
