// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import deskbreak.settings.Settings;

/** Something on the form that stands for a part of the settings. */
interface Widget {
    /** Shows these settings, unless the person is just typing into it. */
    void show(Settings settings);

    /** Shows these settings and drops what the person did. */
    void putBack(Settings settings);

    /** Says beside the widget what is wrong; an empty line clears it. */
    void say(String problem);
}
