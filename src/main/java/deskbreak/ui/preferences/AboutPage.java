// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import deskbreak.ui.theme.Prose;
import deskbreak.ui.theme.Texts;

/** What this is. */
final class AboutPage {
    private AboutPage() {
    }

    static Form make(Choices choices, Texts texts, String version) {
        Form form = new Form(choices, texts, "about");
        form.wide(Texts.styled(new Prose(texts.get("about.version", version)), "muted"));
        form.remark("about.safety");
        return form;
    }
}
