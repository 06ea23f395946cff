// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.guide;

import javax.swing.JComponent;

/** The window of the guide. */
interface Stage {
    /** Opens it with {@code content}, the keyboard on {@code first}; {@code leave} runs when the person closes it. */
    void open(JComponent content, JComponent first, Runnable leave);

    /** Puts other content into the open window. */
    void turnTo(JComponent content);

    /** Grows where its content has come to need more room. */
    void fit();

    void focus();

    void close();
}
