// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;

import deskbreak.settings.Card;

/** Surfaces without a display, which note what happens to them. */
final class Shelf implements Surfaces {
    final List<String> log = new ArrayList<>();
    /** What could come up at once. */
    final List<String> ready = new ArrayList<>();
    /** How often something was laid out and painted out of sight. */
    int prepared;
    Optional<JComponent> up = Optional.empty();
    Runnable escape = () -> {
    };

    @Override
    public Surface card(JComponent content, String title) {
        return new Noted("card", content);
    }

    @Override
    public Surface cover(JComponent content, Runnable onEscape) {
        escape = onEscape;
        return new Noted("cover", content);
    }

    private final class Noted implements Surface {
        private final String kind;
        private final JComponent content;

        Noted(String kind, JComponent content) {
            this.kind = kind;
            this.content = content;
        }

        @Override
        public void prepare(Card where) {
            prepared++;
            if (!ready.contains(kind)) {
                ready.add(kind);
            }
        }

        @Override
        public void show(Card where) {
            log.add(kind + " up");
            up = Optional.of(content);
        }

        @Override
        public void hide() {
            if (up.filter(shown -> shown == content).isPresent()) {
                log.add(kind + " down");
                up = Optional.empty();
            }
            ready.remove(kind);
        }

        @Override
        public void focus(JComponent first) {
            log.add(kind + " focus");
        }
    }
}
