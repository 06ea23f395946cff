// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import deskbreak.agent.Status;
import deskbreak.desktop.Notice;
import deskbreak.exercise.Library;
import deskbreak.text.Messages;

/** What the notification of a prompt says: the first move, why now, and the answers. */
final class NoticeWords {
    static final String START = "start";
    static final String SNOOZE = "snooze";
    static final String SKIP = "skip";

    private final Messages texts = Messages.of("notice");
    private final Supplier<Library> library;

    /** @param library the moves there are now */
    NoticeWords(Supplier<Library> library) {
        this.library = library;
    }

    Notice of(Status.Offer offer, Status status) {
        Messages messages = texts.forSeated(!status.settings().profile().canStand());
        String title = offer.exercises().stream().findFirst().map(id -> library.get().text(id).name())
                .orElseGet(() -> messages.get("walk"));
        return new Notice(title, text(offer, status, messages), messages.get("tray"), buttons(offer, messages), messages.get("open"),
                status.settings().look().sounds());
    }

    private static String text(Status.Offer offer, Status status, Messages messages) {
        String sat = Messages.amount(status.sat());
        String why = offer.held().map(held -> messages.get("why.held", sat, Messages.amount(held)))
                .orElseGet(() -> messages.get("why", sat));
        String length = Messages.amount(offer.length());
        return why + "\n"
                + offer.routine().map(name -> messages.get("routine", name, length)).orElseGet(() -> messages.get("away", length));
    }

    /** The way out is always there: a snooze while one is left, else skip. */
    private static List<Notice.Button> buttons(Status.Offer offer, Messages messages) {
        List<Notice.Button> buttons = new ArrayList<>(List.of(new Notice.Button(START, messages.get("start"))));
        if (offer.snoozes().contains(offer.preselected())) {
            buttons.add(new Notice.Button(SNOOZE, messages.get("snooze", Messages.amount(offer.preselected()))));
        } else {
            buttons.add(new Notice.Button(SKIP, messages.get("skip")));
        }
        return buttons;
    }
}
