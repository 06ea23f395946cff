// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import java.awt.Insets;
import javax.swing.JTextArea;

/** Text that wraps at the width it is given, as tall as it then needs to be; a label otherwise. */
public final class Prose extends JTextArea {
    public Prose(String text) {
        super(text);
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setMargin(new Insets(0, 0, 0, 0));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setOpaque(false);
        setBorder(null);
        setHighlighter(null);
    }

    @Override
    public void setText(String text) {
        super.setText(text);
        getAccessibleContext().setAccessibleName(text);
    }
}
