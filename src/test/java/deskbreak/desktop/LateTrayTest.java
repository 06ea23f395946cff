// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import deskbreak.agent.TrayContent;
import deskbreak.agent.TrayIcon;

import static org.assertj.core.api.Assertions.assertThat;

class LateTrayTest {
    private static final TrayContent CONTENT = new TrayContent(new TrayIcon(TrayIcon.Shape.AWAY, 0, false), "away", List.of());

    private final List<String> log = new ArrayList<>();
    private final LateTray late = new LateTray(Written::new);

    @Test
    void isMadeWhenItIsOpened() {
        assertThat(log).isEmpty();
        late.open(hosted -> log.add("hosted " + hosted));
        assertThat(log).containsExactly("made", "hosted true");
    }

    @Test
    void passesOnWhatItIsTold() {
        late.open(hosted -> {
        });
        late.use(true);
        late.show(CONTENT);
        late.use(false);
        late.close();
        assertThat(late.name()).isEqualTo("written");
        assertThat(log).containsExactly("made", "use true", "away", "use false", "closed");
    }

    @Test
    void neverOpenedThereIsNothingToClose() {
        late.close();
        assertThat(log).isEmpty();
    }

    private final class Written implements Tray {
        Written() {
            log.add("made");
        }

        @Override
        public String name() {
            return "written";
        }

        @Override
        public void open(Consumer<Boolean> hosted) {
            hosted.accept(true);
        }

        @Override
        public void show(TrayContent content) {
            log.add(content.tooltip());
        }

        @Override
        public void use(boolean wanted) {
            log.add("use " + wanted);
        }

        @Override
        public void close() {
            log.add("closed");
        }
    }
}
