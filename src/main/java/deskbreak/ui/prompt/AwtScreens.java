// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.MouseInfo;
import java.awt.PointerInfo;
import java.awt.Toolkit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The screens as AWT sees them now. */
final class AwtScreens implements Supplier<Screens> {
    @Override
    public Screens get() {
        GraphicsEnvironment desktop = GraphicsEnvironment.getLocalGraphicsEnvironment();
        GraphicsDevice primary = desktop.getDefaultScreenDevice();
        List<Screens.Screen> all = Stream
                .concat(Stream.of(primary), Arrays.stream(desktop.getScreenDevices()).filter(device -> !device.equals(primary)))
                .map(device -> screen(device.getDefaultConfiguration())).toList();
        return new Screens(all, Optional.ofNullable(MouseInfo.getPointerInfo()).map(PointerInfo::getLocation));
    }

    private static Screens.Screen screen(GraphicsConfiguration configuration) {
        return new Screens.Screen(configuration.getBounds(), Toolkit.getDefaultToolkit().getScreenInsets(configuration));
    }
}
