// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.awt.Component;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;

import deskbreak.text.Messages;

/** Asks the person for a calendar on disk. */
@FunctionalInterface
public interface CalendarChooser {
    /**
     * Waits for the answer, on the event-dispatch thread.
     *
     * @param folder whether for a folder of calendars
     * @return its path as the settings have it; empty when the person has thought better of it
     */
    Optional<String> choose(Component over, boolean folder);

    /** The chooser of the toolkit. */
    static CalendarChooser ofToolkit() {
        Messages messages = Messages.of("preferences");
        Path home = Path.of(System.getProperty("user.home"));
        return (over, folder) -> {
            JFileChooser chooser = new JFileChooser();
            chooser.setDialogTitle(messages.get(folder ? "calendars.title.folder" : "calendars.title"));
            if (folder) {
                chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
            } else {
                chooser.setFileFilter(new FileNameExtensionFilter(messages.get("calendars.kind"), "ics"));
            }
            return chooser.showDialog(over, messages.get("calendars.add")) == JFileChooser.APPROVE_OPTION
                    ? Optional.of(written(chooser.getSelectedFile().toPath(), home))
                    : Optional.empty();
        };
    }

    /** What is in the home folder is written from there, so that the settings can move to another machine. */
    static String written(Path chosen, Path home) {
        return chosen.startsWith(home) && !chosen.equals(home)
                ? "~/" + home.relativize(chosen).toString().replace(chosen.getFileSystem().getSeparator(), "/")
                : chosen.toString();
    }
}
