// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.KeyStroke;

import com.formdev.flatlaf.util.UIScale;

import deskbreak.agent.Status;
import deskbreak.text.Messages;
import deskbreak.ui.edge.Crossing;
import deskbreak.ui.theme.ProgramIcon;
import deskbreak.ui.theme.WindowSize;

/** The window around {@link PreferencesPanel}. It listens to the agent only while it is open; the event-dispatch thread alone calls it. */
public final class PreferencesWindow extends JFrame {
    private static final Dimension SIZE = new Dimension(880, 680);
    private final PreferencesPanel panel;
    private final Crossing crossing;
    private final Consumer<Status> view;

    public PreferencesWindow(PreferencesPanel panel, Crossing crossing) {
        super(Messages.of("preferences").get("window"));
        this.panel = panel;
        this.crossing = crossing;
        this.view = panel::show;
        ProgramIcon.on(this);
        setContentPane(panel);
        setDefaultCloseOperation(HIDE_ON_CLOSE);
        setMinimumSize(UIScale.scale(new Dimension(640, 420)));
        WindowSize.fit(this, UIScale.scale(SIZE));
        panel.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "close");
        panel.getActionMap().put("close", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                setVisible(false);
            }
        });
    }

    /** Hides it and stops listening. */
    @Override
    public void setVisible(boolean visible) {
        if (visible && !isVisible()) {
            panel.open(panel.page());
            crossing.watch(view);
        } else if (!visible && isVisible()) {
            crossing.unwatch(view);
        }
        super.setVisible(visible);
    }
}
