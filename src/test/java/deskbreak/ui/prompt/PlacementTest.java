// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.prompt;

import java.awt.Dimension;
import java.awt.Insets;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import deskbreak.settings.Card;

import static deskbreak.settings.Card.Corner.BOTTOM_LEFT;
import static deskbreak.settings.Card.Corner.TOP_LEFT;
import static deskbreak.settings.Card.Corner.TRAY;
import static org.assertj.core.api.Assertions.assertThat;

class PlacementTest {
    private static final Dimension CARD = new Dimension(500, 200);
    private static final Rectangle SCREEN = new Rectangle(0, 0, 1920, 1080);

    @Test
    void sitsByThePanelThatHoldsTheTray() {
        assertThat(at(TRAY, new Insets(0, 0, 30, 0))).isEqualTo(new Point(1404, 834));
        assertThat(at(TRAY, new Insets(28, 0, 0, 0))).isEqualTo(new Point(1404, 44));
        assertThat(at(TRAY, new Insets(0, 60, 0, 0))).isEqualTo(new Point(76, 864));
        assertThat(at(TRAY, new Insets(0, 0, 0, 60))).isEqualTo(new Point(1344, 864));
        assertThat(at(TRAY, new Insets(0, 0, 0, 0))).isEqualTo(new Point(1404, 864));
        assertThat(at(TRAY, new Insets(24, 0, 48, 0))).as("menu bar above, panel below").isEqualTo(new Point(1404, 816));
    }

    @Test
    void goesToTheCornerThatWasChosen() {
        assertThat(at(TOP_LEFT, new Insets(28, 0, 0, 0))).isEqualTo(new Point(16, 44));
        assertThat(at(BOTTOM_LEFT, new Insets(28, 0, 0, 0))).isEqualTo(new Point(16, 864));
    }

    @Test
    void staysOnAScreenThatIsSmallerThanTheCard() {
        Screens.Screen small = new Screens.Screen(new Rectangle(100, 50, 400, 150), new Insets(0, 0, 30, 0));
        assertThat(Placement.of(TRAY, small, CARD)).isEqualTo(new Rectangle(100, 50, 400, 150));
    }

    @Test
    void takesTheScreenWithThePointerAndThePrimaryOneWhereThatIsUnknown() {
        Screens.Screen primary = new Screens.Screen(SCREEN, new Insets(0, 0, 0, 0));
        Screens.Screen left = new Screens.Screen(new Rectangle(-1280, 0, 1280, 1024), new Insets(0, 0, 0, 0));
        List<Screens.Screen> both = List.of(primary, left);
        assertThat(new Screens(both, Optional.of(new Point(-5, 5))).chosen(Card.Screen.POINTER)).isEqualTo(left);
        assertThat(new Screens(both, Optional.of(new Point(-5, 5))).chosen(Card.Screen.PRIMARY)).isEqualTo(primary);
        assertThat(new Screens(both, Optional.empty()).chosen(Card.Screen.POINTER)).isEqualTo(primary);
        assertThat(new Screens(both, Optional.of(new Point(-5, 5000))).chosen(Card.Screen.POINTER)).isEqualTo(primary);
    }

    private static Point at(Card.Corner corner, Insets panels) {
        return Placement.of(corner, new Screens.Screen(SCREEN, panels), CARD).getLocation();
    }
}
