// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.today;

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

/** The window around {@link TodayPanel}. It listens to the agent only while it is open; the event-dispatch thread alone calls it. */
public final class TodayWindow extends JFrame {
    private final Crossing crossing;
    private final Consumer<Status> view;

    public TodayWindow(TodayPanel panel, Crossing crossing) {
        super(Messages.of("today").get("window"));
        this.crossing = crossing;
        this.view = panel::show;
        ProgramIcon.on(this);
        setContentPane(panel);
        setDefaultCloseOperation(HIDE_ON_CLOSE);
        setMinimumSize(UIScale.scale(new Dimension(560, 420)));
        WindowSize.fit(this, UIScale.scale(new Dimension(820, 600)));
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
            crossing.watch(view);
        } else if (!visible && isVisible()) {
            crossing.unwatch(view);
        }
        super.setVisible(visible);
    }
}
