// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Arrays;
import javax.swing.JPanel;

import org.junit.jupiter.api.Test;

import deskbreak.text.Messages;
import deskbreak.ui.OnScreen;
import deskbreak.ui.theme.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FirmCoverTest {
    @Test
    void theCardAndTheWayOutStandInTheMiddleOfTheScreen() {
        Rectangle taken = OnScreen.get(() -> {
            JPanel card = new JPanel();
            card.setPreferredSize(new Dimension(500, 200));
            JPanel page = new FirmCover(card, new Texts(Messages.of("ui")), () -> {
                throw new AssertionError("no screen is asked for");
            }, () -> {
            }).pageWithCard();
            page.setSize(1920, 1080);
            page.doLayout();
            return Arrays.stream(page.getComponents()).map(Component::getBounds).reduce(Rectangle::union).orElseThrow();
        });
        assertThat(taken.getCenterX()).isCloseTo(960, within(1.0));
        assertThat(taken.getCenterY()).isCloseTo(540, within(1.0));
    }
}
