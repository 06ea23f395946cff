// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.figure;

import deskbreak.ui.theme.Tone;

/** What a surface is made of. */
enum Cloth {
    SHIRT(Tone.FIGURE_SHIRT), TROUSERS(Tone.FIGURE_TROUSERS), SKIN(Tone.FIGURE_SKIN), HAIR(Tone.FIGURE_HAIR), SHOE(Tone.FIGURE_SHOE), SOLE(
            Tone.FIGURE_SOLE), WOOD(Tone.FIGURE_WOOD), FABRIC(Tone.FIGURE_FABRIC), RUBBER(Tone.FIGURE_RUBBER), METAL(
                    Tone.FIGURE_METAL), WALL(Tone.FIGURE_WALL);

    private final Tone tone;

    Cloth(Tone tone) {
        this.tone = tone;
    }

    Tone tone() {
        return tone;
    }
}
