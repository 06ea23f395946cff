// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import java.awt.Color;
import java.awt.Component;
import javax.swing.AbstractButton;
import javax.swing.Icon;

import com.formdev.flatlaf.extras.FlatSVGIcon;

/** The line icons in {@code resources/icons}. They take the colour of the text they stand beside, and grow with it. */
public final class Icons {
    private static final int SIZE = 16;

    private Icons() {
    }

    /** {@code icons/NAME.svg}, in the ink of the component that shows it. */
    public static Icon of(String name) {
        FlatSVGIcon icon = new FlatSVGIcon("icons/" + name + ".svg", SIZE, SIZE, Icons.class.getClassLoader());
        icon.setColorFilter(new FlatSVGIcon.ColorFilter((component, color) -> component == null ? color : ink(component)));
        return icon;
    }

    private static Color ink(Component component) {
        return component.isEnabled() ? component.getForeground() : Tone.MUTED.now();
    }

    /** Puts the icon before the button's text. */
    public static <B extends AbstractButton> B on(B button, String name) {
        button.setIcon(of(name));
        return button;
    }
}
