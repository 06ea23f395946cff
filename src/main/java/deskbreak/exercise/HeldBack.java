// SPDX-License-Identifier: Apache-2.0
package deskbreak.exercise;

import java.util.Locale;

/** Why a move is not offered by itself; asked for by name it always is. */
public enum HeldBack {
    /** Only for those who ask for it by its name. */
    BY_NAME,
    /** It cannot be done seated, and the person stays seated. */
    SEATED_ONLY,
    /** The person said back trouble. */
    BACK_TROUBLE,
    /** The person said sciatica. */
    SCIATICA,
    /** It is for one side's sciatica, and the person has not named that side. */
    SCIATICA_ONLY,
    /** The person said that they are pregnant. */
    PREGNANCY,
    /** It asks for professional guidance, or bends sideways, and the person said scoliosis. */
    GUIDANCE,
    /** It moves an area that the person leaves alone. */
    AREA,
    /** It is for the home, and nobody lies down for a prompt. */
    HOME,
    /** It needs space to step away from the desk, which the person has not allowed. */
    OFFICE,
    /** It needs something that the person has not got. */
    EQUIPMENT;

    /** A stable word for messages and files: "back-trouble". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
