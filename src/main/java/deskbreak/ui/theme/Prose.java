// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import java.awt.Insets;
import javax.swing.JTextArea;
import javax.swing.text.DefaultCaret;

/** Text that wraps at the width it is given, as tall as it then needs to be; a label otherwise. */
public final class Prose extends JTextArea {
    public Prose(String text) {
        super(text);
        setCaret(still());
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setMargin(new Insets(0, 0, 0, 0));
    }

    /** A caret that scrolls nothing: a page opens at its top, and stays where it is when a text in it changes. */
    private static DefaultCaret still() {
        DefaultCaret caret = new DefaultCaret();
        caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        return caret;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setOpaque(false);
        setBorder(null);
        setHighlighter(null);
    }

    /** How tall the text is follows from its width, so that whoever holds it must ask again. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.setBounds(x, y, width, height);
        if (other) {
            Heights.forget(this);
            revalidate();
        }
    }

    @Override
    public void setText(String text) {
        super.setText(text);
        getAccessibleContext().setAccessibleName(text);
    }
}
