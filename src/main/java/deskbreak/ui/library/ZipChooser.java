// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.library;

import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;

import deskbreak.ui.theme.Texts;

/** Asks the person for a zip file. */
interface ZipChooser {
    /** A file to read; empty when the person has thought better of it. */
    Optional<Path> open(Component over);

    /** A file to write, which may be there already; empty when the person has thought better of it. */
    Optional<Path> save(Component over, String suggested);

    /** The chooser of the toolkit. */
    static ZipChooser ofToolkit(Texts texts) {
        return new ZipChooser() {
            @Override
            public Optional<Path> open(Component over) {
                JFileChooser chooser = chooser();
                return chooser.showDialog(over, texts.get("exercises.import.choose")) == JFileChooser.APPROVE_OPTION
                        ? Optional.of(chooser.getSelectedFile().toPath())
                        : Optional.empty();
            }

            @Override
            public Optional<Path> save(Component over, String suggested) {
                JFileChooser chooser = chooser();
                chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), suggested));
                return chooser.showDialog(over, texts.get("exercises.export.choose")) == JFileChooser.APPROVE_OPTION
                        ? Optional.of(withEnding(chooser.getSelectedFile().toPath()))
                        : Optional.empty();
            }

            private JFileChooser chooser() {
                JFileChooser chooser = new JFileChooser();
                chooser.setFileFilter(new FileNameExtensionFilter(texts.get("exercises.zip"), "zip"));
                return chooser;
            }
        };
    }

    private static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(".zip") ? file : file.resolveSibling(name + ".zip");
    }
}
