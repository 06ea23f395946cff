// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import java.awt.Color;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.UIManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import deskbreak.settings.Look;
import deskbreak.settings.Settings;
import deskbreak.ui.OnScreen;

import static org.assertj.core.api.Assertions.assertThat;

class ThemeTest {
    private static final Look LOOK = Settings.DEFAULT.look();

    @ParameterizedTest
    @CsvSource({"Label.foreground,Panel.background", "Label.foreground,Deskbreak.card", "Deskbreak.muted,Deskbreak.page",
            "Deskbreak.muted,Deskbreak.card", "Deskbreak.accent,Deskbreak.page", "Deskbreak.accent,Deskbreak.card",
            "Deskbreak.error,Deskbreak.page", "Deskbreak.error,Deskbreak.card", "Deskbreak.primary.text,Deskbreak.primary",
            "Deskbreak.primary.text,Deskbreak.primary.hover", "Deskbreak.primary.text,Deskbreak.primary.pressed",
            "Deskbreak.pill.text,Deskbreak.pill", "Deskbreak.notice.text,Deskbreak.notice", "Button.foreground,Button.background",
            "List.selectionForeground,List.selectionBackground"})
    void textCanBeReadInBothThemes(String text, String ground) {
        for (Look.Theme theme : new Look.Theme[]{Look.Theme.LIGHT, Look.Theme.DARK}) {
            OnScreen.run(() -> {
                new Theme(() -> false).use(LOOK.withTheme(theme).withTextPercent(100));
                assertThat(contrast(UIManager.getColor(text), UIManager.getColor(ground))).as("%s on %s, %s", text, ground, theme)
                        .isGreaterThanOrEqualTo(4.5);
            });
        }
    }

    @Test
    void everyToneHasAColourInBothThemes() {
        for (Look.Theme theme : new Look.Theme[]{Look.Theme.LIGHT, Look.Theme.DARK}) {
            OnScreen.run(() -> {
                new Theme(() -> false).use(LOOK.withTheme(theme).withTextPercent(100));
                assertThat(Tone.values()).allSatisfy(tone -> assertThat(tone.now()).as(tone.key()).isNotNull());
            });
        }
    }

    @Test
    void theSystemsWishCountsOnlyWhereItIsAskedFor() {
        AtomicBoolean wish = new AtomicBoolean(true);
        OnScreen.run(() -> {
            Theme theme = new Theme(wish::get);
            theme.use(LOOK);
            assertThat(theme.dark()).isTrue();
            wish.set(false);
            theme.refresh();
            assertThat(theme.dark()).isFalse();
            wish.set(true);
            theme.use(LOOK.withTheme(Look.Theme.LIGHT).withTextPercent(100));
            assertThat(theme.dark()).isFalse();
        });
    }

    @Test
    void textGrowsToTwiceItsSize() {
        float[] sizes = OnScreen.get(() -> {
            Theme theme = new Theme(() -> false);
            theme.use(LOOK.withTheme(Look.Theme.LIGHT).withTextPercent(100));
            float once = new JLabel().getFont().getSize2D();
            theme.use(LOOK.withTheme(Look.Theme.LIGHT).withTextPercent(200));
            return new float[]{once, new JLabel().getFont().getSize2D()};
        });
        assertThat(sizes[1]).isEqualTo(2 * sizes[0]);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance as WCAG 2 defines it. */
    private static double luminance(Color color) {
        double[] linear = Stream.of(color.getRed(), color.getGreen(), color.getBlue()).mapToDouble(v -> v / 255.0)
                .map(v -> v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4)).toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
