// SPDX-License-Identifier: Apache-2.0
package deskbreak.app;

import java.util.Optional;
import java.util.function.Supplier;

import deskbreak.agent.Command;
import deskbreak.agent.Commands;
import deskbreak.agent.Faces;
import deskbreak.agent.Status;
import deskbreak.agent.Windows;
import deskbreak.desktop.Notice;
import deskbreak.desktop.Notices;
import deskbreak.exercise.Library;
import deskbreak.settings.Look;

/** Shows a prompt as a notification of the desktop, beside the card or instead of it, as the person chooses. */
final class NoticeFace implements Faces {
    private final Notices notices;
    private final NoticeWords words;
    private Optional<Status.Offer> up = Optional.empty();

    /**
     * @param windows opens the card
     * @param again has the faces shown anew
     */
    NoticeFace(Notices notices, Commands commands, Windows windows, Supplier<Library> library, Runnable again) {
        this.notices = notices;
        words = new NoticeWords(library);
        notices.tell(new Notices.Listener() {
            @Override
            public void pressed(String key) {
                NoticeFace.pressed(key, commands, windows);
            }

            @Override
            public void changed() {
                again.run();
            }
        });
    }

    @Override
    public void show(Status status) {
        Optional<Status.Offer> offered = status.phase() == Status.Phase.SHOWN && status.settings().look().prompt() != Look.Prompt.CARD
                ? status.offer()
                : Optional.empty();
        if (!offered.equals(up)) {
            up = offered;
            offered.ifPresentOrElse(offer -> notices.show(words.of(offer, status)), notices::withdraw);
        }
    }

    private static void pressed(String key, Commands commands, Windows windows) {
        if (key.equals(Notice.OPEN)) {
            windows.open(Windows.Window.PROMPT);
            return;
        }
        var unused = commands.send(switch (key) {
            case NoticeWords.START -> new Command.Start();
            case NoticeWords.SNOOZE -> new Command.Snooze(Optional.empty());
            default -> new Command.Skip();
        });
    }

    /** Whether the prompt needs no card: the person wants a notification alone, and it reaches them. What covers the screens is a card. */
    boolean noCard(Status status) {
        boolean covers = status.settings().firm() && status.offer().filter(offer -> offer.returned() > 0).isPresent();
        return status.settings().look().prompt() == Look.Prompt.NOTIFICATION && !covers && notices.carried();
    }
}
