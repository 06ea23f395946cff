// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import deskbreak.agent.Reply;
import deskbreak.settings.Settings;
import deskbreak.ui.edge.Crossing;
import deskbreak.ui.theme.Texts;

/** What is kept, for how long, and erasing it. */
final class HistoryPage {
    private static final List<Integer> USUAL = List.of(0, 1, 3, 6, 12, 24);

    private HistoryPage() {
    }

    static Form make(Choices choices, Texts texts, Supplier<CompletableFuture<Reply>> erase) {
        Form form = new Form(choices, texts, "privacy");
        form.remark("privacy.where");
        form.heading("history");
        form.row("historyMonths", new Pick<>(choices, texts, "historyMonths", Integer.class, s -> USUAL,
                months -> texts.get(months == 0 ? "history.forever" : "history.months", months),
                new Setting<>(Settings::historyMonths, Settings::withHistoryMonths)));
        form.wide(new Confirm(texts, "erase", "", told -> erase(texts, erase.get(), told)));
        return form;
    }

    private static void erase(Texts texts, CompletableFuture<Reply> reply, Consumer<String> told) {
        var unused = reply.exceptionally(failure -> Reply.refused("erase", texts.get("erase.failed")))
                .thenAccept(r -> Crossing.onScreen(() -> told.accept(r.message().isEmpty() ? texts.get("erase.done") : r.message())));
    }
}
