// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import java.awt.Color;
import javax.swing.UIManager;

/** The colours that panels paint with themselves, by what they mean. Their values are in the theme files. */
public enum Tone {
    INK("Label.foreground"), MUTED("Deskbreak.muted"), ACCENT("Deskbreak.accent"), ERROR("Deskbreak.error"),
    /** The ground of a window, and of a card on it. */
    PAGE("Deskbreak.page"), CARD("Deskbreak.card"), CARD_EDGE("Deskbreak.card.edge"),
    /** The one button that leads on. */
    PRIMARY("Deskbreak.primary"), PRIMARY_TEXT("Deskbreak.primary.text"),
    /** A small marked word, and a line that asks for attention. */
    PILL("Deskbreak.pill"), PILL_TEXT("Deskbreak.pill.text"), NOTICE("Deskbreak.notice"), NOTICE_TEXT("Deskbreak.notice.text"),
    /** The ground behind the figure. */
    SCENE_TOP("Deskbreak.scene.top"), SCENE_BOTTOM("Deskbreak.scene.bottom"),
    /** The figure that moves: what it wears, what it uses, how light and shade fall, and the floor under it. */
    FIGURE_SHIRT("Deskbreak.figure.shirt"), FIGURE_TROUSERS("Deskbreak.figure.trousers"), FIGURE_SKIN("Deskbreak.figure.skin"), FIGURE_HAIR(
            "Deskbreak.figure.hair"), FIGURE_SHOE("Deskbreak.figure.shoe"), FIGURE_SOLE("Deskbreak.figure.sole"), FIGURE_WOOD(
                    "Deskbreak.figure.wood"), FIGURE_FABRIC("Deskbreak.figure.fabric"), FIGURE_RUBBER(
                            "Deskbreak.figure.rubber"), FIGURE_METAL("Deskbreak.figure.metal"), FIGURE_WALL(
                                    "Deskbreak.figure.wall"), FIGURE_LIGHT("Deskbreak.figure.light"), FIGURE_SHADE(
                                            "Deskbreak.figure.shade"), FIGURE_SHADOW("Deskbreak.figure.shadow"), FIGURE_FLOOR(
                                                    "Deskbreak.figure.floor"),
    /** The countdown ring: what has not passed, a hold, a moment between, and a halted guide. */
    RING_TRACK("Deskbreak.ring.track"), RING_TIME("Deskbreak.ring.time"), RING_READY("Deskbreak.ring.ready"), RING_STILL(
            "Deskbreak.ring.still"),
    /** Stretches of a day. */
    TIME_SITTING("Deskbreak.time.sitting"), TIME_STANDING("Deskbreak.time.standing"), TIME_AWAY("Deskbreak.time.away"), TIME_BREAK(
            "Deskbreak.time.break");

    private final String key;

    Tone(String key) {
        this.key = key;
    }

    /** The key in the theme files. */
    public String key() {
        return key;
    }

    /** The colour in the theme that is in use now; ask at each painting, never keep it. */
    public Color now() {
        return UIManager.getColor(key);
    }
}
