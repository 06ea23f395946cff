// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import javax.swing.JComponent;

/** A widget that is one control with one line for what is wrong. */
interface Control extends Widget {
    JComponent component();

    Notice notice();

    @Override
    default void say(String problem) {
        notice().say(problem);
    }
}
