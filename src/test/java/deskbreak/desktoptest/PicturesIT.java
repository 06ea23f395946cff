// SPDX-License-Identifier: Apache-2.0
package deskbreak.desktoptest;

import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import deskbreak.desktoptest.stage.Agent;
import deskbreak.desktoptest.stage.Await;
import deskbreak.desktoptest.stage.Desktop;
import deskbreak.desktoptest.stage.DesktopTest;
import deskbreak.desktoptest.stage.Windows;

import static org.assertj.core.api.Assertions.assertThat;

/** Takes a picture of every window, and sees that each follows the theme of the desktop. */
@DesktopTest
@DisplayName("Pictures, at clock rate " + PicturesIT.RATE)
class PicturesIT {
    static final int RATE = 20;
    private static final Map<String, String> PAGES = Map.of("today", "^Deskbreak: today$", "preferences", PreferencesIT.TITLE, "exercises",
            "^Exercises$", "safety", "^Before you move$");
    private static final String WELCOME = "^Welcome to Deskbreak$";
    private static final String QUESTION = "^Quick question$";
    private static final String GUIDE = "^Break$";
    private static final String TRAYLESS = "^Deskbreak$";
    /** Text with smooth edges has more colours than an empty window. */
    private static final int DRAWN = 40;
    private static final String SETTINGS = """
            {"version": 1, "welcomed": %s, "awayAfter": "PT2M", "answerWithin": "PT5M",
             "plans": [{"id": "desk", "every": "PT1M", "length": "PT3M", "moves": 2}]}""";

    private final Desktop desktop;

    PicturesIT(Desktop desktop) {
        this.desktop = desktop;
    }

    enum Theme {
        LIGHT("Adwaita"), DARK("Adwaita-dark");

        private final String name;

        Theme(String name) {
            this.name = name;
        }

        String picture(String window) {
            return window + "-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @AfterAll
    void beLightAgain() {
        desktop.theme(Theme.LIGHT.name);
    }

    @ParameterizedTest
    @EnumSource
    void followTheThemeOfTheDesktop(Theme theme) {
        desktop.theme(theme.name);
        Path home = desktop.freshHome();
        Agent.settings(home, SETTINGS.formatted(false));
        Agent agent = Agent.start(desktop, home, RATE);
        picture(theme, "welcome", WELCOME).close();
        PAGES.forEach((page, title) -> {
            agent.show(page);
            picture(theme, page, title).close();
            desktop.windows().awaitGone(title);
        });
        tray(theme);
        question(theme, agent);
        breakOffered(theme, agent);
        withoutPanel(theme);
    }

    private void tray(Theme theme) {
        Rectangle icon = Await.some("the icon is drawn", () -> desktop.panel().icons());
        desktop.hands().rightClick(icon);
        Rectangle around = new Rectangle(icon.x - 300, icon.y - 500, 2000, 2000).intersection(desktop.screen().bounds());
        Await.until("the menu is drawn", () -> desktop.screen().colours(around) > DRAWN);
        desktop.screen().save(theme.picture("tray"), around);
        desktop.hands().press("Escape");
        desktop.hands().rest();
    }

    private void question(Theme theme, Agent agent) {
        desktop.hands().workUntil("the agent sees it", agent::seesSitting);
        agent.awaitPosture("away");
        desktop.hands().press("a");
        picture(theme, "question", QUESTION);
    }

    private void breakOffered(Theme theme, Agent agent) {
        picture(theme, "prompt", Card.TITLE);
        desktop.screen().save(theme.picture("desktop"), desktop.screen().bounds());
        desktop.commandLine(agent.home()).run("break");
        picture(theme, "guide", GUIDE);
    }

    private void withoutPanel(Theme theme) {
        desktop.panel().stop();
        try {
            picture(theme, "trayless", TRAYLESS);
        } finally {
            desktop.panel().start();
        }
        desktop.windows().awaitGone(TRAYLESS);
    }

    private Windows.Window picture(Theme theme, String name, String title) {
        Windows.Window window = desktop.windows().await(title);
        Await.until(name + " is drawn", () -> desktop.screen().colours(window.bounds()) > DRAWN);
        desktop.screen().save(theme.picture(name), window.bounds());
        double brightness = desktop.screen().brightness(window.bounds());
        assertThat(theme == Theme.LIGHT ? brightness : 255 - brightness).as("%s is %s", name, theme).isGreaterThan(140);
        return window;
    }
}
