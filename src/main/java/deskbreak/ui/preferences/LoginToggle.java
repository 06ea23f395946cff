// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.concurrent.CompletableFuture;
import javax.swing.JCheckBox;

import deskbreak.agent.Reply;
import deskbreak.ui.edge.Crossing;
import deskbreak.ui.theme.Texts;

/** Start at login. The desktop keeps it, so it is asked there; what fails puts the tick back and says why. */
final class LoginToggle {
    private final JCheckBox box;
    private final Notice notice;
    private final Outside.Login login;
    private final Texts texts;

    LoginToggle(Outside.Login login, Texts texts) {
        this.login = login;
        this.texts = texts;
        this.box = texts.checkBox("login");
        this.notice = new Notice(box);
        box.setName("login");
        box.addActionListener(e -> set(box.isSelected()));
        look();
    }

    /** Asks how it stands now. */
    void look() {
        later(login.on().handle((on, failure) -> () -> {
            if (failure == null) {
                box.setSelected(on);
            }
        }));
    }

    /** The box stays as it is until the answer: one that is switched off for so long would lose the keyboard to the next control. */
    private void set(boolean on) {
        notice.say("");
        later(login.set(on).exceptionally(failure -> Reply.refused("login", texts.get("login.failed"))).thenApply(reply -> () -> {
            if (!reply.ok()) {
                box.setSelected(!on);
                notice.say(reply.message());
            }
        }));
    }

    private static void later(CompletableFuture<Runnable> answer) {
        var unused = answer.thenAccept(Crossing::onScreen);
    }

    JCheckBox component() {
        return box;
    }

    Notice notice() {
        return notice;
    }
}
