// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.theme;

import java.awt.Image;
import java.util.List;

import com.formdev.flatlaf.extras.FlatSVGUtils;

/** The program's own icon. */
public final class ProgramIcon {
    private static final String FILE = "/icons/deskbreak.svg";

    private ProgramIcon() {
    }

    /** Sizes for title bars, task lists and docks, drawn from {@code icons/deskbreak.svg}. */
    public static List<Image> images() {
        return FlatSVGUtils.createWindowIconImages(FILE);
    }
}
