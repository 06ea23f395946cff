// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JScrollBar;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.text.JTextComponent;

import org.jspecify.annotations.Nullable;

/** Walks a panel as assistive technology does, and finds its controls by name as a person does. */
public final class Controls {
    private Controls() {
    }

    /** What is wrong with the controls of a panel; empty when each has a name and a description and takes the keyboard. */
    public static List<String> faults(Container panel) {
        List<String> found = new ArrayList<>();
        for (Component control : all(panel)) {
            var context = control.getAccessibleContext();
            String what = control.getClass().getSimpleName() + " \"" + context.getAccessibleName() + "\"";
            if (blank(context.getAccessibleName())) {
                found.add(what + " has no accessible name");
            }
            if (blank(context.getAccessibleDescription())) {
                found.add(what + " has no accessible description");
            }
            if (!control.isFocusable()) {
                found.add(what + " cannot take the keyboard");
            }
        }
        return found;
    }

    /** The button whose accessible name is {@code name}, among those that are visible. */
    public static AbstractButton button(Container panel, String name) {
        return all(panel).stream().filter(c -> c instanceof AbstractButton).map(c -> (AbstractButton) c)
                .filter(b -> b.isVisible() && name.equals(b.getAccessibleContext().getAccessibleName())).findFirst()
                .orElseThrow(() -> new AssertionError("no button \"" + name + "\" among " + names(panel)));
    }

    /** The accessible names of all visible controls, in order. */
    public static List<String> names(Container panel) {
        return all(panel).stream().filter(Component::isVisible).map(c -> c.getAccessibleContext().getAccessibleName()).toList();
    }

    private static List<Component> all(Container panel) {
        List<Component> found = new ArrayList<>();
        for (Component child : panel.getComponents()) {
            if (isControl(child)) {
                found.add(child);
            } else if (child instanceof Container inner && !(child instanceof JScrollBar)) {
                found.addAll(all(inner));
            }
        }
        return found;
    }

    private static boolean isControl(Component component) {
        return switch (component) {
            case JTextComponent text -> text.isEditable();
            case AbstractButton button -> true;
            case JComboBox<?> box -> true;
            case JSpinner spinner -> true;
            case JSlider slider -> true;
            case JList<?> list -> true;
            default -> false;
        };
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
